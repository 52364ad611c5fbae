import { isUtf8 } from "node:buffer";
import { Parser } from "saxen";
import { fail } from "../../../core/failure.ts";

/** The attributes of an element by name, asked for where they are needed. */
export type Attributes = () => Readonly<Record<string, string | undefined>>;

/** Told of what stands in an XML text, elements by their names without prefix. */
export interface Listener {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  /** Text, with entities replaced; at times in several pieces. */
  readonly text?: (text: string) => void;
}

const CHUNK = 1 << 20;

/** Reads an XML file of a workbook. @throws Failure where it is not well-formed, or declares entities of its own */
export function readXml(bytes: Buffer, place: { readonly file: string; readonly part: string }, to: Listener): void {
  const { file, part } = place;
  const refuse = (): never => fail("workbook-damaged", { file }, { part });
  const parser = new Parser();
  parser.on("error", refuse);
  parser.on("warn", refuse);
  parser.on("attention", refuse);
  parser.on("openTag", (name, attributes) => to.open(local(name), attributes));
  if (to.close) parser.on("closeTag", (name) => to.close?.(local(name)));
  if (to.text) {
    parser.on("text", (text) => to.text?.(text.includes("&") ? decodeEntities(text, refuse) : text));
    parser.on("cdata", (text) => to.text?.(text));
  }
  // The parser keeps what a chunk ends in the middle of.
  for (const chunk of chunks(bytes, refuse)) parser.write(chunk);
  parser.end();
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** An XML text in pieces; nearly all is UTF-8. */
function* chunks(bytes: Buffer, refuse: () => never): Generator<string> {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!wide && !isUtf8(bytes)) refuse();
  const decoder = new TextDecoder(wide ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8", { fatal: true });
  for (let at = 0; at < bytes.length; at += CHUNK) {
    yield decoder.decode(bytes.subarray(at, at + CHUNK), { stream: at + CHUNK < bytes.length });
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text with its entities replaced. @throws Failure at one that XML does not know */
export function decodeEntities(text: string, refuse: () => never): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));?|&/g, (found, decimal, hexadecimal, name) => {
    const char = name === undefined ? Number.parseInt(decimal ?? hexadecimal, decimal ? 10 : 16) : Number.NaN;
    if (!found.endsWith(";") || char > 0x10ffff) return refuse();
    return name === undefined ? String.fromCodePoint(char) : (ENTITIES[name] ?? refuse());
  });
}
