import type { MaterialFilter } from "./theme-page.server";

const LONGEST_SEARCH = 100;
const words = { iedereen: "PUBLIC", ingelogd: "SIGNED_IN", deelnemers: "PARTICIPANTS" } as const;

/** Reads off a query string what is asked of materials; what makes no sense is left out. */
export function parseMaterialFilter(query: URLSearchParams): MaterialFilter {
  const search = (query.get("zoek") ?? "")
    .replace(/[\s\p{C}]+/gu, " ")
    .trim()
    .slice(0, LONGEST_SEARCH)
    .trim();
  const asked = query.get("voor");
  return { search, visibility: isWord(asked) ? words[asked] : null };
}

/** The word in an address for whom materials are. */
export const visibilitySlugs = Object.entries(words).map(([slug, visibility]) => ({ slug, visibility }));

function isWord(value: string | null): value is keyof typeof words {
  return value !== null && Object.hasOwn(words, value);
}
