import { fileURLToPath } from "node:url";
import { fail } from "../core/failure.ts";

/** The bytes of a file that is in memory, such as a `Buffer`, or a table whose rows are objects. */
export type Content = Uint8Array | readonly object[];

/** What is in memory by a name of its own, for messages; a year in the name is that of the table, as with a file's. */
export interface NamedContent {
  readonly name: string;
  readonly content: Content;
}

/**
 * Where a table comes from: the path of a file (`-` is standard input), its `file:` URL, its bytes, or rows. Rows are
 * objects whose keys are the headings; a number is read as it is, a text as a cell of a file is, and `null` is missing.
 * What has no name is called `(table 1)`; line 1 of rows is their keys, line 2 the first object.
 */
export type Source = string | URL | Content | NamedContent;

/** One source, or several. */
export type SourceList = Source | readonly Source[];

const isNamed = (value: object): value is NamedContent =>
  "content" in value && (value.content instanceof Uint8Array || Array.isArray(value.content));

const isSource = (value: unknown): value is Source =>
  typeof value === "string" ||
  value instanceof URL ||
  value instanceof Uint8Array ||
  Array.isArray(value) ||
  (typeof value === "object" && value !== null && isNamed(value));

const isList = (sources: SourceList): sources is readonly Source[] =>
  Array.isArray(sources) && sources.length > 0 && sources.every(isSource);

/** The sources of one call, each by the path or the name that reading knows it by. */
export class Sources {
  readonly held = new Map<string, Content>();
  private unnamed = 0;
  private methodologies = 0;

  /** @throws Failure where two contents have one name */
  pathOf(source: Source): string {
    if (typeof source === "string") return source;
    if (source instanceof URL) return fileURLToPath(source);
    if (source instanceof Uint8Array || !isNamed(source)) {
      this.unnamed++;
      return this.hold(`(table ${this.unnamed})`, source);
    }
    return this.hold(source.name, source.content);
  }

  /** The path of what stands in a methodology file. */
  pathOfMethodology(content: object): string {
    this.methodologies++;
    return this.hold(`(methodology ${this.methodologies}).json`, Buffer.from(JSON.stringify(content)));
  }

  pathsOf(sources: SourceList): readonly string[] {
    return isList(sources) ? sources.map((source) => this.pathOf(source)) : [this.pathOf(sources)];
  }

  private hold(name: string, content: Content): string {
    if ((this.held.get(name) ?? content) !== content) fail("file-twice", { file: name }, {});
    this.held.set(name, content);
    return name;
  }
}
