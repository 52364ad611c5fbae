import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSER, type Desk, EXAMPLES, type Opened, startBrowser } from "./browser.ts";
import { COMMUNE_FILES, COMMUNE_REPORT } from "./communes.ts";
import { HOSTILE, HOSTILE_CHARTS, HOSTILE_FILES, HOSTILE_REPORT } from "./hostile.ts";

/** What axe finds that is serious or worse: which rule, and where. */
const SERIOUS = `axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
  violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => id + ": " + nodes[0].html.slice(0, 200)))`;

/** Texts of a drawing that reach beyond its edges. */
const CUT = `(() => {
  const edge = document.documentElement.getBoundingClientRect();
  return [...document.querySelectorAll("text")]
    .filter((text) => { const box = text.getBoundingClientRect(); return box.left < edge.left || box.right > edge.right; })
    .map(({ textContent }) => textContent);
})()`;

const shownName = (name: string): string => name.replace("\u202E", "\\u202E");

const names = (page: Page): Promise<readonly string[]> =>
  page.locator("#ranking tbody tr:visible th").allTextContents();
const figures = async (page: Page, column: number): Promise<readonly number[]> =>
  (await page.locator(`#ranking tbody td:nth-child(${column})`).allTextContents()).map(Number);

const figure = (chart: string): string => `figure:has(#${chart}-title)`;

describe.skipIf(BROWSER === undefined)("the page of a report in a browser", { timeout: 180_000 }, () => {
  let desk: Desk;
  const address = { en: "", vi: "" };
  /** The pages that most tests look at, one after the other; each leaves them as it found them. */
  let opened: Readonly<Record<"en" | "vi", Opened>>;
  /** Where charts of hostile names are looked at. */
  let drawing: Opened | undefined;
  beforeAll(async () => {
    desk = await startBrowser();
    address.en = await desk.report("en.html", EXAMPLES);
    address.vi = await desk.report("vi.html", [...EXAMPLES, "--lang", "vi"]);
    opened = { en: await desk.open(address.en), vi: await desk.open(address.vi) };
  }, 120_000);
  afterAll(() => desk.close());

  it.each(["en", "vi"] as const)("opens with the network off and without a message: %s", async (lang) => {
    expect(await names(opened[lang].page)).toHaveLength(63);
    expect(opened[lang].messages).toEqual([]);
    const beyond = "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.wide'))";
    expect(await opened[lang].page.evaluate(beyond)).toBe(0);
  });

  it("is sorted by a column up, and then down, by mouse as by keyboard", async () => {
    const { page } = opened.en;
    const heading = page.locator("#ranking thead th", { hasText: "DTI" });
    const column = 1 + (await page.locator("#ranking thead th").allTextContents()).indexOf("DTI");
    await heading.getByRole("button").click();
    const up = await figures(page, column);
    expect(up).toEqual(up.toSorted((a, b) => a - b));
    expect(await heading.getAttribute("aria-sort")).toBe("ascending");
    await heading.getByRole("button").press("Enter");
    expect(await figures(page, column)).toEqual(up.toSorted((a, b) => b - a));
    expect(await heading.getAttribute("aria-sort")).toBe("descending");
  });

  it("sorts names as Vietnamese does: Đ after D", async () => {
    const { page } = opened.vi;
    await page.locator("#ranking thead th [role=button]").nth(2).click();
    const found = await names(page);
    expect(found).toEqual(found.toSorted(new Intl.Collator("vi").compare));
  });

  it("finds a unit that is typed without diacritics, and those of a region", async () => {
    const { page } = opened.en;
    await page.fill("#search", "ha tinh");
    expect(await names(page)).toEqual(["Hà Tĩnh"]);
    await page.fill("#search", "");
    await page.selectOption("#region", "Central Highlands");
    expect((await names(page)).toSorted()).toEqual(["Gia Lai", "Kon Tum", "Lâm Đồng", "Đắk Lắk", "Đắk Nông"]);
    await page.selectOption("#region", "");
  });

  it("marks a chosen unit in every table and chart, and puts it into the address", async () => {
    const { page } = opened.en;
    await page.locator("#ranking tbody tr", { hasText: "Hà Tĩnh" }).click();
    expect(page.url()).toBe(`${address.en}#ha-tinh`);
    expect(await page.locator("#chosen").textContent()).toBe("Hà Tĩnh");
    const charts = ["tiles", "bump", "intervals", "spread"].map(figure);
    for (const part of ["#ranking", "#changes", "#ranks", "#intervals-figures", ...charts]) {
      const marked = await page.locator(`${part} .chosen`).evaluateAll((all) => all.map((one) => one.dataset.unit));
      expect([part, new Set(marked)]).toEqual([part, new Set(["ha-tinh"])]);
    }
  });

  it("opens on the unit that its address names", async () => {
    const { page, go } = opened.en;
    await page.goto("about:blank");
    await go(`${address.en}#da-nang`);
    expect(await page.locator("#ranking tr.chosen th").allTextContents()).toEqual(["Đà Nẵng"]);
  });

  it.each([360, 1280])("is no wider than a screen of %i pixels", async (width) => {
    const { page } = opened.vi;
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });

  it.each(["ranking", "changes", "ranks"])("keeps names of units and their heading in sight: %s", async (table) => {
    const { page } = opened.vi;
    await page.setViewportSize({ width: 360, height: 800 });
    const left = (selector: string): Promise<number> =>
      page
        .locator(`#${table} ${selector}`)
        .first()
        .evaluate((cell) => cell.getBoundingClientRect().left);
    await page.locator(`.wide:has(> #${table})`).evaluate((part) => part.scrollBy(300, 0));
    const places = [await left("thead th.unit"), await left("tbody th"), await left("caption")];
    expect(new Set(places.map(Math.round))).toEqual(new Set([8]));
    await page.setViewportSize({ width: 1280, height: 800 });
    const above = await page.locator(`.wide:has(> #${table})`).evaluate((part) => {
      part.scrollBy(0, 900);
      return part.getBoundingClientRect().top;
    });
    const top = await page
      .locator(`#${table} thead th`)
      .first()
      .evaluate((cell) => cell.getBoundingClientRect().top);
    expect(top).toBeCloseTo(above, 0);
  });

  it("is printed on at most a dozen upright sheets of A4, without controls", async () => {
    const { page } = opened.vi;
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".controls").isVisible()).toBe(false);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(new Set(pdf.match(/\/MediaBox \[[^\]]*\]/g))).toEqual(new Set(["/MediaBox [0 0 594.95996 841.91998]"]));
    const sheets = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    expect([sheets > 4, sheets <= 12]).toEqual([true, true]);
  });

  it("has no serious fault of accessibility in light or in dark", async () => {
    const region = await desk.report("region.html", [...EXAMPLES, "--region", "BTB", "--card", "Hà Tĩnh"]);
    const { page } = await desk.open(region, { bypassCSP: true });
    await page.evaluate(axe.source);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect([colorScheme, await page.evaluate(SERIOUS)]).toEqual([colorScheme, []]);
    }
    await page.context().close();
  });

  it("opens the card of a chosen unit, and draws bars that are as long as the figures beside them say", async () => {
    const { page } = opened.en;
    await page.evaluate("location.hash = ''");
    await expect.poll(() => page.locator("#cards-heading").isVisible()).toBe(false);
    await page.evaluate("location.hash = 'ha-tinh'");
    await expect.poll(() => page.locator(".card:visible").count()).toBe(1);
    await page.locator("#to-card").click();
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Hà Tĩnh");
    const [why, brings] = [
      page.locator(".card[open] [data-bars]").nth(0),
      page.locator(".card[open] [data-bars]").nth(1),
    ];
    const moved = await why.locator("td:nth-last-child(2)").allTextContents();
    const widths = await why
      .locator("rect")
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("width"))));
    const total = widths.at(-1) ?? Number.NaN;
    const [sum = 1, ...parts] = moved.map(Number).toReversed();
    expect(parts).toHaveLength(widths.length - 1);
    for (const [i, part] of parts.toReversed().entries()) {
      expect(widths[i]).toBeCloseTo(Math.max(1, (Math.abs(part) / sum) * total), 4);
    }
    const ranks = await brings.locator("td:nth-last-child(2)").allTextContents();
    const lengths = await brings
      .locator("rect")
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("width"))));
    expect(lengths.map((length) => 11 - (length * 62) / 100)).toEqual(
      ranks.slice(-8).map((rank) => expect.closeTo(Number(rank), 4)),
    );
  });

  it("draws the rows of 3,321 communes as they are looked at, and finds, sorts and prints them all", async () => {
    const { page, messages } = await desk.open(
      await desk.report("communes.html", COMMUNE_REPORT.slice(1), COMMUNE_FILES),
    );
    const drawn = page.locator("#ranking tbody tr");
    expect(await drawn.count()).toBe(250);
    await drawn.nth(249).scrollIntoViewIfNeeded();
    await expect.poll(() => drawn.count()).toBe(500);
    await page.fill("#search", "xa so 3321");
    expect(await names(page)).toEqual(["Xã Số 3321"]);
    await page.locator("#ranking tbody tr").first().click();
    expect(await page.locator("#chosen").textContent()).toBe("Xã Số 3321");
    await page.fill("#search", "");
    await page.locator("#ranking thead [role=button]").nth(1).click();
    expect((await names(page)).slice(0, 2)).toEqual(["Xã Số 1", "Xã Số 2"]);
    const printed = "dispatchEvent(new Event('beforeprint')), document.querySelectorAll('#ranking tbody tr').length";
    expect(await page.evaluate(printed)).toBe(3321);
    expect(messages).toEqual([]);
    await page.context().close();
  });

  it("is whole without scripts, and shows no control that would do nothing", async () => {
    const { page } = await desk.open(address.en, { javaScriptEnabled: false });
    expect(await page.locator("#ranking tbody tr").count()).toBe(63);
    expect(await page.locator("figure svg").count()).toBe(4);
    expect(await page.locator("details.card").count()).toBe(63);
    await page.locator("details.card summary", { hasText: "Hà Tĩnh" }).click();
    expect(await page.locator("details.card[open] table").first().isVisible()).toBe(true);
    for (const control of [".controls", ".choice"]) expect(await page.locator(control).isVisible()).toBe(false);
    await page.context().close();
  });

  it("runs nothing of names that would be markup, styles, addresses or scripts, and shows them", async () => {
    const { page, messages } = await desk.open(await desk.report("hostile.html", HOSTILE_REPORT, HOSTILE_FILES), {
      bypassCSP: true,
    });
    expect((await names(page)).toSorted()).toEqual(HOSTILE.map(shownName).toSorted());
    for (const [i] of HOSTILE.entries()) await page.locator("#ranking tbody tr").nth(i).click();
    await page.locator("#to-card").click();
    expect(await page.locator(".card[open] svg.bar").count()).toBeGreaterThan(2);
    await page.fill("#search", HOSTILE[0] ?? "");
    expect(await names(page)).toEqual([HOSTILE[0]]);
    expect(messages).toEqual([]);
    await page.context().close();
  });

  it.each(HOSTILE_CHARTS)("runs nothing of them in the chart %s", async (chart) => {
    const argv = [...HOSTILE_REPORT, "--card", HOSTILE[0] ?? "", "--chart", chart];
    const address = await desk.report(`${chart}.svg`, argv, HOSTILE_FILES);
    drawing ??= await desk.open(address);
    const { page, messages, go } = drawing;
    await go(address);
    expect(await page.evaluate(CUT)).toEqual([]);
    expect(await page.evaluate("document.documentElement.localName")).toBe("svg");
    expect(await page.locator("script, img, style, a, foreignObject, svg svg[onload]").count()).toBe(0);
    expect(messages).toEqual([]);
  });
});
