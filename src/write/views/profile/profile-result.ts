import type { Profile, ProfileEnd, ProfileHead, ProfileRow } from "../../../types/index.ts";
import { type Page, pageMarkdown, pageTable } from "../../formats/page.ts";
import { type RowResult, rowResult } from "../../formats/row-result.ts";
import type { Sheet } from "../../formats/sheet.ts";
import { cardSheet } from "./measures-sheet.ts";
import { profileJson } from "./profile-json.ts";
import { profilePage } from "./profile-page.ts";
import type { ProfileView } from "./profile-view.ts";

/** A card in every format: for people a page, for spreadsheets a row a measure. */
export function profileResult(profile: Profile, view: ProfileView): RowResult<ProfileHead, ProfileRow, ProfileEnd> {
  const { own, ...result } = rowResult(
    () => cardSheet(profile, view),
    () => profileJson(profile, view),
  );
  return {
    ...result,
    sheets: () => sheetsOf(profilePage(profile, view)),
    own: {
      ...own,
      table: (style) => pageTable(profilePage(profile, view), style),
      markdown: () => pageMarkdown(profilePage(profile, view)),
    },
  };
}

/** The tables of a page as sheets of a workbook; its sentences go with the first. */
const sheetsOf = ({ lines, captions, sections }: Page): readonly Sheet<unknown>[] =>
  sections.flatMap(({ title, lines: own, sheet }, i) =>
    sheet ? [{ ...sheet, name: title, captions: i === 0 ? [...lines, ...own, ...captions] : own }] : [],
  );
