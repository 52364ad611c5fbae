import type { HeadedColumn } from "./column-checks.ts";
import type { Role } from "./heading/role.ts";
import { isBlank } from "./heading-rows.ts";
import type { Headings } from "./headings.ts";
import { labelText } from "./label.ts";
import type { Layout } from "./layout.ts";
import { isMissing } from "./number.ts";
import { type Positions, positionsOf } from "./positions.ts";
import type { UnreadAs } from "./unread.ts";

type Score = Extract<Role, { is: "score" }>;
type ValueRole = Extract<Role, { is: "value" }>;

/** A value of a row in long form: the column that it stands in, from 0, and what figure it is. */
export interface LongValue {
  readonly i: number;
  readonly column: ValueRole;
  readonly figure: Score | Extract<Role, { is: "published" }>;
}

/** What the values of a row in long form are. */
export interface LongRow {
  /** How the row is called: by its measure and kind. */
  readonly label: string;
  readonly values: readonly LongValue[];
  /** What is said of values that are not understood, where there are any. */
  readonly unread: UnreadAs | undefined;
}

/**
 * Understands the rows of a table in long form: a row's measure, its kind and the heading of a column say together of a
 * value what a heading says of its column in wide form.
 */
export class LongRows {
  private readonly at: Positions;
  private readonly columns: readonly { readonly i: number; readonly role: ValueRole }[];
  private readonly known = new Map<string, LongRow>();
  /** The scores, each by the text that may say its largest value, and where that stands first. */
  readonly headed: HeadedColumn[] = [];

  /** The texts of a column of kinds, and whether any of them is of a score. */
  private readonly kinds = new Set<string>();
  private hasScore = false;

  /** `named`: whether a measure that nobody knows is one of its own name. */
  constructor(
    private readonly layout: Layout,
    private readonly headings: Headings,
    private readonly named = false,
  ) {
    this.at = positionsOf(layout);
    this.columns = layout.roles.flatMap((role, i) => (role.is === "value" ? [{ i, role }] : []));
  }

  /** The kinds of a table none of which is of a score. */
  get kindsOfNoScore(): readonly string[] {
    return this.hasScore ? [] : [...this.kinds];
  }

  row(cells: readonly string[], line: number): LongRow {
    const { at } = this;
    const measure = cells[at.measure] ?? "";
    const kind = at.kind < 0 ? "" : labelText(cells[at.kind] ?? "");
    const key = kind === "" ? measure : `${measure}\n${kind}`;
    const found = this.known.get(key) ?? this.understood(measure, kind, line);
    this.known.set(key, found);
    return found;
  }

  private understood(measure: string, kind: string, line: number): LongRow {
    const { at, columns, headings, layout } = this;
    const label = labelText(measure);
    const known = headings.roleOf(measure);
    const isOwn = this.named && label !== "" && isNoFigure(known);
    const said: Role = isOwn ? { is: "score", code: label, ...PLAIN } : known;
    const of = kind === "" ? undefined : headings.roleOf(kind);
    this.hasScore ||= of === undefined || of.is === "value";
    this.kinds.add(kind);
    const values = columns.flatMap(({ i, role }): LongValue[] => {
      const figure = figureOf(said, of, role);
      if (figure?.is === "score") {
        this.headed.push({ heading: label, role: figure, line, column: at.measure + 1, isLabel: true });
        const byColumn = { ...figure, outOf: role.outOf };
        const over = { heading: layout.headings[i] ?? "", line: layout.line, column: i + 1, isOfValues: true };
        this.headed.push({ ...over, role: byColumn });
      }
      return figure ? [{ i, column: role, figure }] : [];
    });
    const unread = values.length === columns.length ? undefined : unknown([said, ...(of ? [of] : [])]);
    return { label: kind === "" ? label : `${label} (${kind})`, values, unread };
  }
}

/** Whether a text says of no figure what it is, and speaks of no ranks and no changes: a measure of its own may be called so. */
const isNoFigure = (role: Role): boolean =>
  role.is === "unknown" ? role.states !== "rank" && role.states !== "change" : !FIGURES.has(role.is);

const FIGURES: ReadonlySet<Role["is"]> = new Set(["score", "published", "change", "ignored"] as const);

/** What rows speak of that are not understood: of the first thing that their measure or their kind does. */
function unknown(roles: readonly Role[]): UnreadAs {
  if (roles.some(({ is }) => is === "ignored")) return { fate: "ignored", kind: undefined, states: undefined };
  const states = roles.flatMap((role) => {
    if (role.is === "change") return ["change" as const];
    return role.is === "unknown" && role.states !== undefined ? [role.states] : [];
  });
  return { fate: "unread", kind: undefined, states: states[0] };
}

/** Whether a row has a value and names no measure. */
export function isNameless(cells: readonly string[], { roles }: Layout): boolean {
  const measure = roles.findIndex(({ is }) => is === "measure");
  return isBlank(cells[measure]) && roles.some(({ is }, i) => is === "value" && !isMissing(cells[i] ?? ""));
}

const PLAIN = { year: undefined, basis: undefined, outOf: undefined };

/** Undefined where it is not understood, or two of them say different years or figures. */
function figureOf(measure: Role, kind: Role | undefined, column: ValueRole): LongValue["figure"] | undefined {
  const years = new Set([measure, kind, column].flatMap((role) => (role && "year" in role ? (role.year ?? []) : [])));
  const [year] = years;
  if (years.size > 1) return undefined;
  if (measure.is === "score" && (kind === undefined || kind.is === "value")) {
    return { ...measure, year, outOf: measure.outOf ?? kind?.outOf };
  }
  const printed = [measure, kind].find((role) => role?.is === "published");
  if (printed?.is !== "published" || (year !== undefined && typeof year !== "number")) return undefined;
  if (printed === measure) return kind === undefined ? { ...printed, year } : undefined;
  const isOf = measure.is === "score" && (printed.measure ?? measure.code) === measure.code;
  return isOf ? { ...printed, year, measure: measure.code } : undefined;
}
