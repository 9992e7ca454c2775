/** What a list may weigh. */
export const LARGEST_SHEET_BYTES = 2_000_000;

/** How many filled rows a list may have besides its heading. */
export const MOST_SHEET_ROWS = 1000;
