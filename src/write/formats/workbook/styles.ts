/** The formats of cells that every workbook has, by their place in its list. */
export const HEADING = 1;
export const NUMBER_HEADING = 2;
export const TEXT = 3;
export const QUOTED = 4;
export const WRAPPED = 5;
const FIRST_NUMBER = 6;

/** Numbers of formats below are those of formats that Excel has itself. */
const FIRST_OWN = 164;

/** The formats of numbers that a workbook uses, each once, as cells name them. */
export class Styles {
  private readonly formats: string[] = [];

  /** The style of a format such as `0.0000` or `+0;-0;0`. */
  of(format: string): number {
    const at = this.formats.indexOf(format);
    return FIRST_NUMBER + (at >= 0 ? at : this.formats.push(format) - 1);
  }

  /** The file that holds them. */
  xml(): string {
    const formats = this.formats.map((code, i) => `<numFmt numFmtId="${FIRST_OWN + i}" formatCode="${code}"/>`);
    const cells = this.formats.map(
      (_, i) => `<xf numFmtId="${FIRST_OWN + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    );
    const heading = (align: string): string =>
      `<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${align} vertical="center" wrapText="1"/></xf>`;
    const text = (more: string): string =>
      `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1" ${more}><alignment horizontal="left" indent="1"/></xf>`;
    const font = (more: string): string => `<font>${more}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
    return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${
      formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join("")}</numFmts>` : ""
    }<fonts count="2">${font("")}${font("<b/>")}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3ECF5"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF7F93A8"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${FIRST_NUMBER + cells.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${heading('horizontal="left" indent="1"')}${heading('horizontal="right"')}${text("")}${text('quotePrefix="1"')}<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>${cells.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  }
}
