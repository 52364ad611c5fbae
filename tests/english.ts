const GRAMMAR =
  "the|of|and|is|are|was|were|be|been|with|that|this|not|for|has|have|each|every|which|cannot|should|must|where|when|by|or|as|its|only|than|there|given|expected|found|use|see";
const NOUNS =
  "values?|columns?|rows?|files?|scores?|ranks?|weights?|units?|years?|names?|headings?|measures?|regions?|dimensions?|blocks?";

/** Words that make an English sentence, none of them spelt like a Vietnamese one. */
export const ENGLISH_SENTENCE = new RegExp(`\\b(?:${GRAMMAR})\\b`, "gi");
/** The same, with words that flags and headings may have. */
export const ENGLISH = new RegExp(`\\b(?:${GRAMMAR}|${NOUNS})\\b`, "gi");
