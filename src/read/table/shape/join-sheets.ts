import type { Note } from "../../../types/index.ts";

const isOf =
  <K extends Note["kind"]>(kind: K) =>
  (note: Note): note is Note<K> =>
    note.kind === kind;

/** The units whose sheets hold only their own scores, in a table that has the assessed ones of others. */
export function ownAmongAssessed(notes: readonly Note[]): readonly string[] {
  const sheets = notes.filter(isOf("unit-sheets"));
  const own = sheets.filter(({ details }) => details.basis === "self");
  return own.length < sheets.length ? own.flatMap(({ details }) => details.units) : [];
}

/** The same notes, with one of all sheets of one unit each that are read by one column, and one of what is not proven. */
export function joinSheets(notes: readonly Note[]): readonly Note[] {
  const sheets = notes.filter(isOf("unit-sheets"));
  if (sheets.length < 2) return notes;
  const columns = new Map(sheets.map(({ details }) => [`${details.column}\n${details.basis}`, details]));
  const joined = [...columns.values()].map((details): Note => {
    const same = sheets.filter(
      (sheet) => sheet.details.column === details.column && sheet.details.basis === details.basis,
    );
    return { kind: "unit-sheets", details: { ...details, units: same.flatMap((sheet) => sheet.details.units) } };
  });
  const unproven = notes.filter(isOf("unproven")).flatMap(({ details }) => details.units);
  const others = notes.filter(({ kind }) => kind !== "unit-sheets" && kind !== "unproven");
  const said: readonly Note[] = unproven.length > 0 ? [{ kind: "unproven", details: { units: unproven } }] : [];
  return [...joined, ...said, ...others];
}
