/** Something wrong in a file of `courses/`; `line` counts from 1. */
export type Problem = { file: string; line: number; message: string };

/** Notes a problem at a line of the file being read. */
export type Report = (line: number, message: string) => void;

export function reportInto(problems: Problem[], file: string): Report {
  return (line, message) => problems.push({ file, line, message });
}

/** "courses/bibob/course.yaml:12: ..." */
export function problemLine(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`;
}
