/** The three questions that are answered with one of five words, from 1 to 5. */
export const SCALES = [
  {
    key: "useful",
    field: "bruikbaar",
    question: "Hoe bruikbaar is dit voor uw werk?",
    words: ["Niet bruikbaar", "Weinig bruikbaar", "Redelijk bruikbaar", "Goed bruikbaar", "Heel goed bruikbaar"],
  },
  {
    key: "clear",
    field: "duidelijk",
    question: "Hoe duidelijk was de uitleg?",
    words: ["Niet duidelijk", "Weinig duidelijk", "Redelijk duidelijk", "Duidelijk", "Heel duidelijk"],
  },
  {
    key: "level",
    field: "niveau",
    question: "Hoe vond u het niveau?",
    words: ["Veel te makkelijk", "Wat te makkelijk", "Precies goed", "Wat te moeilijk", "Veel te moeilijk"],
  },
] as const;

/** The two that are answered in one's own words. */
export const TEXTS = [
  { key: "takeaway", field: "meenemen", question: "Wat neemt u mee naar uw werk?" },
  { key: "better", field: "beter", question: "Wat kan er beter?" },
] as const;

export type ScaleKey = (typeof SCALES)[number]["key"];
export type TextKey = (typeof TEXTS)[number]["key"];

/** How many questions a theme lead may add. */
export const MOST_OWN = 2;

/** A question of a lead with what was answered to it; "" when nothing. */
export type OwnAnswer = { question: string; answer: string };

/** What one person thought; the scales are from 1 to 5. */
export type ReplyWords = Record<ScaleKey, number> & Record<TextKey, string> & { own: OwnAnswer[] };
