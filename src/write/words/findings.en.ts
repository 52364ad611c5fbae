import type { FindingWords } from "./findings.ts";
import { list, signed } from "./phrases.ts";

const lists = (scheme: string): string => (scheme === "none" ? "its list" : `the list of ${scheme}`);
const FLAGS = { scores: "scores", previous: "previous", mergedFrom: "merged-from" } as const;
const STATES = {
  score: "speaks of scores",
  rank: "speaks of ranks",
  change: "speaks of changes",
  other: "is not understood",
} as const;
const COULD = {
  scores: "figures of measures that these scores give",
  previous: "previous ranks, changes of rank or changes of score",
  mergedFrom: "scores of merged units all of whose parts it has",
} as const;
const REASONS = {
  year: (own: string, given: string) => `the tables are of ${own}, the file is of ${given}`,
  list: (own: string, given: string) => `the tables are on the list ${own}, the file is on ${given}`,
  units: () => "it has no unit of the tables",
  figures: (_: string, __: string, name: keyof typeof COULD) => `the tables have no ${COULD[name]}`,
} as const;
const WEIGHTS = { population: "population", area: "area", grdp: "GRDP" } as const;

export const findingsEn: FindingWords = {
  rules: {
    "two-figures": {
      title: "Two figures for one cell",
      meaning: "The same year, unit, measure and kind is given twice with values that rounding cannot reconcile.",
      example: "Quảng Ninh, Digital government 2020: 0.4513 on one line, 0.5293 on another.",
      fix: "Keep the figure of the source that published the ranking; the finding says if other figures contradict one of them.",
      message: ({ other, otherLine, contradicted }) =>
        contradicted === undefined
          ? `line ${otherLine} says ${other}; there are too many such cells to look which one the others bear out`
          : contradicted
            ? `line ${otherLine} says ${other}, and other figures contradict this one`
            : `line ${otherLine} says ${other}; nothing else decides between them`,
    },
    "unit-twice": {
      title: "A unit with two rows",
      meaning: "A table with a row a unit has two rows for one unit in one year.",
      example: "Huế on line 4 and TT Huế on line 31.",
      fix: "Remove one row, or correct the unit's name or code.",
      message: ({ otherLine }) => `the unit already has a row on line ${otherLine}`,
    },
    "missing-units": {
      title: "Units are missing",
      meaning:
        "A table that gives at least nine tenths of the units of its list lacks the rest. Smaller parts are taken as meant.",
      example: "62 of 63 provinces; Hậu Giang is missing.",
      fix: "Add the missing rows.",
      message: ({ missing, of }) => `of ${of} units these are missing: ${list(missing)}`,
    },
    "value-range": {
      title: "A score out of its range",
      meaning: "A score is below 0 or above the largest value of its measure.",
      example: "Digital society 1.0443, where values are from 0 to 1.",
      fix: "Correct the score; for a whole file in percent or points use --scale.",
      message: () => "no value of the measure is outside this range",
    },
    "rank-range": {
      title: "A rank that no unit can have",
      meaning:
        "A rank is below 1, above the number of units, or neither whole nor a half (two who share 2nd and 3rd place have 2.5).",
      example: "Rank 64 on the list of 63.",
      fix: "Correct the rank, or the list that the table is on (--scheme).",
      message: ({ of }) => (of === undefined ? "a rank is 1 or more" : `a rank is from 1 to ${of}`),
    },
    decimals: {
      title: "Decimals differ",
      meaning:
        "In a table with a row a unit, scores of one measure are printed with different numbers of decimals; a spreadsheet that drops zeros does this. Each score is checked by its own decimals.",
      example: "0.54 among scores such as 0.5786.",
      fix: "Print all scores of a measure with the same decimals.",
      message: ({ usual, odd }) =>
        `other scores of the measure have ${usual} ${usual === 1 ? "decimal" : "decimals"}; ${odd} ${odd === 1 ? "does" : "do"} not`,
    },
    "rank-sequence": {
      title: "Ranks that do not follow each other",
      meaning:
        "No way of ranking ties gives these ranks (or not the one of --ties), whatever the ranks that are not known. After two units in 4th place comes the 6th. Ranks that follow another rule than the methodology's are a warning, told once a table.",
      example: "4, 4, 5: after a shared 4th place the next rank is 6.",
      fix: "Correct the rank; state the tie rule with --ties if the table uses another one.",
      message: ({ ties, runs }) => {
        if (ties === undefined) return "no rule for ties gives these ranks";
        const broken = `these ranks break the tie rule "${ties}"`;
        return runs === undefined ? broken : `${broken} of the methodology: they run by "${runs}"`;
      },
    },
    "rank-order": {
      title: "A rank against the scores",
      meaning:
        "The unit's score is surely higher, or lower, than its rank allows. Scores count as surely different only if no unrounded values that print like them could be equal. A total or pillar that is not printed is worked out from its parts.",
      example: "13th with 0.4794, though the 14th has 0.4978.",
      fix: "Correct the rank or the score; the finding names the other side of the contradiction.",
      message: ({ other, otherRank, otherScore }) =>
        other === ""
          ? "with this score, more units than the rank allows are surely above it or surely below it"
          : `against the score of ${other}${otherScore === "" ? "" : ` (${otherScore})`}${otherRank === "" ? "" : `, whose rank is ${otherRank}`}`,
    },
    "tied-unequal": {
      title: "One rank for different scores",
      meaning: "Two units share a rank, but their scores surely differ.",
      example: "Both 15th, with 0.6350 and 0.6349.",
      fix: "Correct one of the ranks or scores.",
      message: ({ other, otherScore, score }) =>
        `shares its rank with ${other}, but their scores differ${score && otherScore ? `: ${score} and ${otherScore}` : ""}`,
    },
    "equal-apart": {
      title: "Equal scores ranked apart",
      meaning:
        "Two scores are printed alike but ranked differently. Unrounded values may differ, so this is a warning; rankings by printed values share the rank.",
      example: "0.4880 in 12th and 0.4880 in 13th place.",
      fix: "Give both the same rank, or print more decimals.",
      message: ({ other, otherRank, score }) => `${other} has the same score ${score} and rank ${otherRank}`,
    },
    aggregate: {
      title: "A total that does not follow from its parts",
      meaning:
        "A total or pillar is printed with all its parts, and no unrounded parts that print like these give it. Shared parts and both kinds of mean are taken into account. With assumed weights it is a warning.",
      example: "DTI 0.7026, while the eight indices give 0.7023 to 0.7025.",
      fix: "Recompute the total (dti rank), or correct the part that was mistyped.",
      message: ({ from, assumed }, say) =>
        `does not follow from ${list(from.map(say.name))}${assumed ? " with the assumed weights" : ""}`,
    },
    identity: {
      title: "Totals and pillars that cannot be true together",
      meaning:
        "Total and pillars share parts, and no parts from 0 to 1 give all that is printed of a unit. The usual reason: activity indices printed under the pillars' names.",
      example: "Tuyên Quang 2023: total 0.6735 with 0.7089, 0.6197, 0.4443 as pillars would need an index of 1.195.",
      fix: "Print the pillars themselves, or name the columns after what they hold.",
      message: ({ with: all, readAs, assumed }, say) => {
        const together = `${list(all.map(say.name))} cannot all be true of one unit${assumed ? " under the assumed weights" : ""}`;
        if (readAs.length === 0) return together;
        const readings = readAs.map(({ measure, as }) => `${say.name(measure)} as ${say.name(as)}`);
        return `${together}; they fit if one reads ${list(readings)}`;
      },
    },
    "regional-rank": {
      title: "A regional rank against the national order",
      meaning:
        "The order of the units inside the region, by national ranks or scores, does not allow the regional rank. Regions are the eight traditional ones of the 63 and the six official ones of the 34; another division counts where it puts several ranks right, or by --regions.",
      example: "4th in its region, while only two of the region stand before it and all ranks are known.",
      fix: "Count again inside the region (dti rank --region).",
      message: ({ region, of }, { name }) =>
        `in ${name(region)} (${of} units) the national order does not allow this rank`,
    },
    "rank-change": {
      title: "A change that is not old rank − new rank",
      meaning:
        "The change of rank is not last year's rank less this year's; plus is up. Last year's rank is the one beside it, or in last year's table of the same list.",
      example: "From 40th to 27th printed as +17; it is +13.",
      fix: "Correct the change or one of the two ranks; mind the sign.",
      message: ({ old, now, turned }) =>
        old === undefined
          ? `with rank ${now} the old rank would not be on the list`
          : `from ${old} to ${now}${turned ? "; the sign is reversed" : ""}`,
    },
    "score-change": {
      title: "A change of score that is not new − old",
      meaning:
        "The change of score, plain or in percent, is not the new score less the old one, even allowing for rounding of all three.",
      example: "0.5064 → 0.6214 printed as 0.0115; it is 0.1150.",
      fix: "Correct the change or one of the two scores.",
      message: ({ old, now, turned, shifted }) =>
        `from ${old} to ${now}${turned ? "; the sign is reversed" : shifted ? "; the decimal point is one place off" : ""}`,
    },
    "previous-rank": {
      title: "A previous rank that last year's table does not have",
      meaning: "The previous rank is not the rank in last year's table of the same list.",
      example: "Previous rank 16, while last year's table says 15.",
      fix: "Correct the previous rank, or name the right table with --previous.",
      message: ({ old, year }, say) => `the table of ${say.year(year)} says ${old}`,
    },
    "mixed-lists": {
      title: "A change from one list to the other",
      meaning:
        "The old rank is on the list of 63, the new one on the list of 34: their difference says nothing. A warning; an error where the old rank on the list of 34 is known and differs.",
      example: "3rd of 63 → 2nd of 34 printed as +1; on the list of 63 the unit went from 3rd to 5th, −2.",
      fix: "Compare on one list: dti compare --as 34 carries last year's scores over.",
      message: ({ old, now, like }) =>
        `${old} is a rank of 63, ${now} one of 34${like.length > 0 ? `; like for like: ${list(like.map(({ scheme, change }) => `${signed(change)} on ${lists(scheme)}`))}` : ""}`,
    },
    "merged-value": {
      title: "A merged value that is not the mean of its parts",
      meaning:
        "A province of the 34 does not have the plain mean of its old provinces' values of the same year, the official rule for 2024, even allowing for rounding.",
      example: "Đà Nẵng 0.7400, while 0.8335 and 0.5803 have the mean 0.7069.",
      fix: "Merge again (dti rank --as 34); a mean weighted by population, area or GRDP is named in the finding.",
      message: ({ parts, weight }) =>
        `not the plain mean of ${list(parts)}${weight ? `; it is their mean weighted by ${WEIGHTS[weight]}` : ""}`,
    },
    mean: {
      title: "A mean that the units do not have",
      meaning:
        "The national mean is not the plain mean of all units within rounding. Where only some scores are known, the known ranks and scores bound the mean; a score outside its reach contradicts it.",
      example:
        "Mean 0.3026 while Đắk Nông, 54th of 63, is said to have 0.3026 too: 53 units cannot be above the mean so far.",
      fix: "Compute the mean again, or look whether it was printed as a unit's score.",
      message: ({ units, of, isMean }) =>
        isMean
          ? `this is the figure of the national mean; with ${units} known scores of ${of} units it cannot be both`
          : `the known ${units} of ${of} scores do not allow it`,
    },
    "exchanged-units": {
      title: "Two rows exchanged",
      meaning: "Two rows would agree with the table of the year before or after if their units were exchanged.",
      example: "Hậu Giang's row has the previous rank of Hà Giang, and the other way round.",
      fix: "Exchange the names (and codes) of the two rows.",
      message: ({ other }) => `this row and that of ${other} agree with the year next to them if they are exchanged`,
    },
    "from-scores": {
      title: "A figure that does not follow from the scores",
      meaning:
        "The scores of --scores, recomputed exactly, give another figure. A warning where the rounding of those scores alone can explain it.",
      example:
        "DTI 0.7163, while the scores give 0.71635, which prints as 0.7164 (a warning: the indices are rounded).",
      fix: "Print what dti rank gives for these scores, or find which scores changed since.",
      message: ({ exact, rounding }) =>
        `the scores give ${exact}${rounding ? "; rounding of the scores can explain the difference" : ""}`,
    },
    "unread-column": {
      title: "A column that was not read",
      meaning:
        "A column holds figures, but its heading is not understood or does not fit the table, so that nothing in it was checked. Where it speaks of scores, ranks or changes it is an error, else a warning.",
      example: "Latest rank beside Rank 2022 and DTI 2022.",
      fix: "Head the column in words that dti knows, or say what it holds: --column 'HEADING=total:rank', or =ignore where it is not to be checked.",
      message: ({ heading, of, states, figures }) =>
        `the ${of} "${heading}" ${STATES[states]}, and its ${figures} ${figures === 1 ? "figure was" : "figures were"} not read`,
    },
    "unused-basis": {
      title: "A basis that checks nothing",
      meaning: "A file given with --scores, --previous or --merged-from bears on no figure of the tables.",
      example: "--previous 2022.csv for a table of 2024.",
      fix: "Name the file of the right year and list, or leave the flag out.",
      message: ({ name, why, own, given }) => `--${FLAGS[name]} checks nothing: ${REASONS[why](own, given, name)}`,
    },
  },
  expected: (text) => `expected ${text}`,
  range: (least, most) => `${least} to ${most}`,
  found: (text) => `found ${text}`,
  called: (rule) => rule,
  marked: (rule) => ` [${rule}]`,
  also: (rules) => `also breaks: ${rules}`,
  against: (places) => `see ${places}`,
  cell: (measure, kind, year) => `${measure}${kind === "" ? "" : `, ${kind}`}${year === "" ? "" : ` ${year}`}`,
  kinds: {
    score: "",
    rank: "rank",
    regional_rank: "regional rank",
    previous_rank: "previous rank",
    previous_regional_rank: "previous regional rank",
    rank_change: "change of rank",
    regional_rank_change: "change of regional rank",
    score_change: "change of score",
    score_change_pct: "change of score in percent",
  },
  severity: { error: "error", warning: "warning" },
  mean: "national mean",
  clean: "nothing wrong found",
  cleanPart: "nothing wrong found in what was read",
  unread: ({ columns, figures, rows }) =>
    [
      columns === 0
        ? ""
        : `${columns === 1 ? "1 column was" : `${columns} columns were`} not read (${figures} figures)`,
      rows === 0
        ? ""
        : rows === 1
          ? "1 row that may be a unit was left out"
          : `${rows} rows that may be units were left out`,
    ]
      .filter(Boolean)
      .join(", "),
  unchecked: (rules) => `no figures to apply these rules to: ${rules}`,
  skipped: (rules) => `not checked, as an exact answer would take too long: ${rules}`,
  summary: (errors, warnings, figures, accepted) =>
    `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"} in ${figures} figures${accepted > 0 ? `; ${accepted} accepted by the baseline` : ""}`,
  columns: {
    rule: "Rule",
    checked: "Checked",
    given: "Given",
    place: "Place",
    unit: "Unit",
    cell: "Figure",
    found: "Found",
    expected: "Expected",
    why: "Why",
    severity: "Severity",
  },
  page: {
    title: "Rules of dti check",
    intro:
      "Generated from the words of the program. Each finding carries the code of its rule. `--ignore CODE` silences a rule.",
    meaning: "What it means",
    example: "Example",
    fix: "How to fix it",
  },
};
