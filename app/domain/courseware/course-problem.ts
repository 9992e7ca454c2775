/** Something wrong in a file of `courses/`; `line` counts from 1. */
export type Problem = { file: string; line: number; message: string };

const MOST_OF_A_FILE = 50;

/** Notes a problem at a line of the file being read. */
export type Report = (line: number, message: string) => void;

/** Notes problems of one file; after so many, only that there are more. */
export function reportInto(problems: Problem[], file: string): Report {
  let noted = 0;
  return (line, message) => {
    noted += 1;
    if (noted <= MOST_OF_A_FILE) problems.push({ file, line, message });
    if (noted === MOST_OF_A_FILE) problems.push({ file, line, message: "and more: mend these first" });
  };
}

/** "courses/bibob/course.yaml:12: ..." */
export function problemLine(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`;
}

/** In the order of files and lines, each once. */
export function inOrder(problems: Problem[]): Problem[] {
  const byLine = new Map(problems.map((problem) => [problemLine(problem), problem]));
  return [...byLine.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
