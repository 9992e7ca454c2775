import type { Report } from "~/domain/courseware/course-problem";

const MOST_SIGNS = 60_000;
const LONGEST_LINE = 2_000;
/** No text has these: they hide what a line says from who reads it (controls, changes of direction), or were no UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd]/;

/** Whether a text is small and plain enough to be parsed; if not, that is reported at its line. */
export function isReadable(text: string, report: Report): boolean {
  if (text.length > MOST_SIGNS) {
    const line = text.slice(0, MOST_SIGNS).split("\n").length;
    report(line, `this file is too large: split it, at most ${MOST_SIGNS} signs`);
    return false;
  }
  const faults = text.split("\n").flatMap((words, index) => {
    if (words.length > LONGEST_LINE) return [{ line: index + 1, what: `a line has at most ${LONGEST_LINE} signs` }];
    if (HIDDEN.test(words)) return [{ line: index + 1, what: "a hidden sign stands here: type this line again" }];
    return [];
  });
  for (const { line, what } of faults) report(line, what);
  return faults.length === 0;
}
