import { widthOf } from "./width.ts";

/** A text broken at spaces, later lines indented below the first. */
export function wrap(text: string, width: number): readonly string[] {
  const indent = /^ */.exec(text)?.[0] ?? "";
  const [first = "", ...words] = text.slice(indent.length).split(" ");
  const lines: string[] = [];
  let line = `${indent}${first}`;
  for (const word of words) {
    if (widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = `${indent}  ${word}`;
    } else line += ` ${word}`;
  }
  return [...lines, line];
}
