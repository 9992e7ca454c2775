/** Stands between facts on one line; where the line wraps, the dot stays at its end. */
export const DOT = "\u00a0· ";
