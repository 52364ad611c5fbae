import type { Lang } from "../../types/index.ts";
import { reportEn } from "../words/report.en.ts";
import type { ReportWords } from "../words/report.ts";
import { reportVi } from "../words/report.vi.ts";

/** What a report says. */
export const reportWords = (lang: Lang): ReportWords => (lang === "vi" ? reportVi : reportEn);
