import { escapeText } from "../markup.ts";

export const SVG = "http://www.w3.org/2000/svg";

/** Attributes that say where a mark is: hundredths of a pixel are enough. */
const PLACES = new Set(["d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height", "transform"]);

/** An element of a drawing, as far as the chart library asks for one. */
export class SvgElement {
  readonly namespaceURI = SVG;
  parentNode: SvgElement | undefined;
  private readonly attributes = new Map<string, string>();
  private readonly content: (SvgElement | string)[] = [];

  constructor(
    readonly tagName: string,
    readonly ownerDocument: SvgDocument,
  ) {}

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  /** Sets an attribute: of a place a short figure, and of an `aria-label` that is the anchor of a unit whose mark it is. */
  setAttribute(name: string, value: unknown): void {
    const text = String(value);
    if (name === "aria-label" && text.startsWith("#")) this.attributes.set("data-unit", text.slice(1));
    else if (name !== "aria-label") this.attributes.set(name, PLACES.has(name) ? shortened(text) : text);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  appendChild<Child extends SvgElement | string>(child: Child): Child {
    return this.insertBefore(child, null);
  }

  insertBefore<Child extends SvgElement | string>(child: Child, next: SvgElement | null): Child {
    const at = next === null ? -1 : this.content.indexOf(next);
    this.content.splice(at < 0 ? this.content.length : at, 0, child);
    if (child instanceof SvgElement) child.parentNode = this;
    return child;
  }

  get firstChild(): SvgElement | null {
    return this.content.find((child) => child instanceof SvgElement) ?? null;
  }

  get textContent(): string {
    return this.content.map((child) => (typeof child === "string" ? child : child.textContent)).join("");
  }

  set textContent(text: unknown) {
    this.content.splice(0, this.content.length, String(text));
  }

  setAttributeNS(_space: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  /** The element as markup; styles, which a page does not let in, are left out. */
  get markup(): string {
    const attributes = [...this.attributes].map(attributeOf).join("");
    const content = this.content.map(markupOf).join("");
    return content === ""
      ? `<${this.tagName}${attributes} />`
      : `<${this.tagName}${attributes}>${content}</${this.tagName}>`;
  }
}

const attributeOf = ([name, value]: readonly [string, string]): string => ` ${name}="${escapeText(value)}"`;

const markupOf = (child: SvgElement | string): string =>
  typeof child === "string" ? escapeText(child) : child.tagName === "style" ? "" : child.markup;

const shortened = (text: string): string => (text.includes(".") ? text.replace(/(\.\d\d)\d+/g, "$1") : text);

/** The document that a drawing is made in: a tenth of the code, and of the work, of one that a browser would know. */
export class SvgDocument {
  readonly documentElement = new SvgElement("svg", this);
  createElementNS(_space: string, name: string): SvgElement {
    return new SvgElement(name, this);
  }
  createTextNode(text: string): string {
    return text;
  }
}
