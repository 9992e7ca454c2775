/** The words in which a lead says where a promise that is no count stands. */
export const promiseStatuses = [
  "nog niet begonnen",
  "loopt",
  "loopt achter",
  "afgerond",
  "besloten",
  "gestopt",
] as const;
