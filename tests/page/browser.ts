import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { ROOT } from "../cli.ts";
import { reportOf } from "./reports.ts";

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where the browser is; undefined where there is none, and then it says so. */
export const BROWSER = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((folder) => ["chromium", "google-chrome"].map((name) => join(folder, name)))
  .find(isProgram);
if (BROWSER === undefined) {
  process.stderr.write("The tests of the page in a browser were NOT RUN: there is no chromium here (see .ci/run).\n");
}

/** The tables of the examples, the oldest first. */
export const EXAMPLES = ["2022", "2023", "2024"].map((year) => join(ROOT, `data/examples/${year}.csv`));

/** A page in the browser, and all that the browser said about it. */
export interface Opened {
  readonly page: Page;
  readonly messages: readonly string[];
  /** Leads on to another address. */
  readonly go: (address: string) => Promise<void>;
}

/** One browser, and a folder for pages. */
export interface Desk {
  /** Writes a report, and gives its address. */
  readonly report: (name: string, argv: readonly string[], files?: Readonly<Record<string, string>>) => Promise<string>;
  /** Opens an address with the network off. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export async function startBrowser(): Promise<Desk> {
  const browser: Browser = await chromium.launch({ executablePath: BROWSER ?? "", args: ["--no-sandbox"] });
  const folder = mkdtempSync(join(tmpdir(), "dti-page-"));
  return {
    report: async (name, argv, files) => {
      writeFileSync(join(folder, name), await reportOf(argv, files));
      return pathToFileURL(join(folder, name)).href;
    },
    open: async (address, options = {}) => {
      const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const messages: string[] = [];
      let current = address;
      page.on("console", (message) => messages.push(message.text()));
      page.on("pageerror", (error) => messages.push(error.message));
      page.on("dialog", (dialog) => messages.push(`dialog: ${dialog.message()}`));
      page.on("request", (request) => {
        if (request.url().split("#")[0] !== current.split("#")[0]) messages.push(`asks for ${request.url()}`);
      });
      const go = async (next: string): Promise<void> => {
        current = next;
        await page.goto(next);
      };
      await go(address);
      return { page, messages, go };
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
