import type { Profile, ProfileEnd, ProfileHead, ProfileRow } from "../../../types/index.ts";
import { pageMarkdown, pageTable } from "../../formats/page.ts";
import { type RowResult, rowResult } from "../../formats/row-result.ts";
import { measuresSheet } from "./measures-sheet.ts";
import { profileJson } from "./profile-json.ts";
import { profilePage } from "./profile-page.ts";
import type { ProfileView } from "./profile-view.ts";

/** A card in every format: for people a page, for spreadsheets a row a measure. */
export function profileResult(profile: Profile, view: ProfileView): RowResult<ProfileHead, ProfileRow, ProfileEnd> {
  const { own, ...result } = rowResult(
    () => measuresSheet(profile, view),
    () => profileJson(profile, view),
  );
  return {
    ...result,
    own: {
      ...own,
      table: (style) => pageTable(profilePage(profile, view), style),
      markdown: () => pageMarkdown(profilePage(profile, view)),
    },
  };
}
