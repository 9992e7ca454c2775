const NO_PART_OF_A_LINE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\s]+/gu;

/** Text as one clean line, for headers and calendar fields: no control, line-break or direction characters, at most `longest` long. */
export function oneLine(text: string, longest = 250): string {
  const line = text.replace(NO_PART_OF_A_LINE, " ").trim();
  return Array.from(line).slice(0, longest).join("");
}
