/** One column of a result, for every format: what a machine reads and what a person reads of each row. */
export interface SheetColumn<Row = number> {
  /** Heading for machines: English, stable. */
  readonly key: string;
  /** Heading for people. */
  readonly label: string;
  /** Heading in a spreadsheet, where the label does not say all; what is for machines has none there without it. */
  readonly heading?: string;
  readonly align: "left" | "right";
  /** What a narrow terminal may leave out: the higher first, among equals the rightmost; 0 or nothing stays. */
  readonly optional?: number;
  /** Whether its texts go on further lines where the terminal is too narrow for what may not be left out. */
  readonly wraps?: boolean;
  /** The cell of a row; text from files is not yet made safe. A method, so that any sheet is a `Sheet<unknown>`. */
  machine(row: Row): string;
  human?(row: Row): string;
  readonly footer?: string;
  /** The number of the footer as machines read it. */
  readonly footerNumber?: string;
  /** Left out of what people read. */
  readonly machineOnly?: boolean;
  /** Whether the machine cell is a number, a rank or a change, made here and never text from a file. */
  readonly numeric?: boolean;
  /** Decimals that a spreadsheet shows, where they are not those of the machine cells. */
  readonly decimals?: number;
}

/** The columns that people read. */
export const forPeople = <Row>({ columns }: Sheet<Row>): readonly SheetColumn<Row>[] =>
  columns.filter(({ machineOnly }) => !machineOnly);

/** The columns of a spreadsheet: headings and texts in the reader's language, figures as machines have them. */
export const spreadsheetColumns = <Row>({ columns }: Sheet<Row>): readonly SheetColumn<Row>[] =>
  columns.flatMap((column) => {
    const { machineOnly, heading, label, numeric, human, machine } = column;
    if (machineOnly && heading === undefined) return [];
    return [{ ...column, key: heading ?? label, machine: numeric ? machine : (human ?? machine) }];
  });

/** A result as a table. Its rows are whatever its columns read; for columns of figures, the places of units in them. */
export interface Sheet<Row = number> {
  /** What a workbook calls its sheet. */
  readonly name?: string;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: Iterable<Row>;
  /** What stands under the table, a line each. */
  readonly captions: readonly string[];
  /** Notes that delimited text has above its headings, where `dti` reads it again. */
  readonly notes?: readonly string[];
}

/** How a sheet is to be written. */
export interface Style {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** Whether the result goes to a terminal. */
  readonly screen: boolean;
  /** CSV as a Vietnamese spreadsheet opens it by double click. */
  readonly excel: boolean;
  /** What a workbook calls the sheet of its notes. */
  readonly notesTitle: string;
  readonly notShown: (labels: readonly string[]) => string;
}
