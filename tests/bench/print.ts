import { type CheckingInFigures, PEOPLE } from "./checking-in";
import { COURSES, type CoursesFigures } from "./courses";
import type { Exported } from "./exporting";
import type { FigureTimes, FoundFigures } from "./figures";
import { LEARNERS, type LearnersFigures } from "./learners";
import { type PageFigures, ROUNDS, SECONDS } from "./pages";
import type { Pace } from "./registering";

/** The pages, a line each way. */
export function printPages(figures: Record<string, PageFigures>): void {
  say(`10 callers, ${SECONDS} s a measurement, interleaved, median of ${ROUNDS}`);
  row(["page", "server", "req/s", "share", "CPU ms/req", "p50 ms", "p95 ms", "bytes", "queries"]);
  for (const [name, { academy: ours, bare, pg, queries }] of Object.entries(figures)) {
    for (const [kind, measured] of Object.entries({ academy: ours, bare, pg })) {
      const { requestsPerSecond, cpuMsPerRequest, p50, p95, bytes } = measured;
      const share = (ours.requestsPerSecond / requestsPerSecond).toFixed(2);
      const times = [cpuMsPerRequest.toFixed(2), p50.toFixed(1), p95.toFixed(1)];
      row([name, kind, requestsPerSecond.toFixed(0), share, ...times, bytes.toFixed(0), String(queries)]);
    }
  }
}

/** The pages of figures on a growing ledger. */
export function printFigures({ times, popular }: FoundFigures): void {
  say("Pages of figures on a growing ledger: milliseconds, beside one grouped count of the same rows through pg");
  row(["page", "", ...[...times.keys()].map(String), "growth"]);
  const [first, last] = [[...times.values()][0], [...times.values()].at(-1)];
  for (const name of Object.keys(first ?? {}) as (keyof FigureTimes)[]) {
    const cells = [...times.values()].map((each) => each[name].toFixed(0));
    row([name, "", ...cells, ((last?.[name] ?? 0) / (first?.[name] ?? 1)).toFixed(2)]);
  }
  say(`  (the promise when ${popular.rows} more rows are of its own e-learning: ${popular.target.toFixed(0)} ms)`);
}

/** Files of rows: seconds, size, and how far the serving process grew. */
export function printExporting(files: ReadonlyMap<number, Exported>): void {
  say("The rows behind a promise as XLSX: seconds, megabytes of the file, megabytes that the server grew meanwhile");
  row(["rows", "", "seconds", "MB", "memory MB"]);
  for (const [rows, { seconds, megabytes, memoryMb }] of files)
    row([String(rows), "", seconds.toFixed(1), megabytes.toFixed(1), memoryMb.toFixed(0)]);
}

/** How many of something a second, beside the bare work. */
export function printPace(what: string, figures: Record<string, Pace>): void {
  say(
    `${what}, 10 callers: the academy's verb, and the same rows under the same lock through pg, interleaved, medians`,
  );
  row(["editions", "", "academy", "bare", "share"]);
  for (const [name, { academy: ours, bare }] of Object.entries(figures)) {
    row([name, "", ours.toFixed(0), bare.toFixed(0), (ours / bare).toFixed(2)]);
  }
}

/** How long a full room takes to check in. */
export function printCheckingIn({ academy: ours, bare }: CheckingInFigures): void {
  say(
    `Checking in, ${PEOPLE} people of one meeting: seconds for all of them, and the same rows under the same lock through pg`,
  );
  row(["people", "", "academy", "bare", "share"]);
  row([String(PEOPLE), "", (PEOPLE / ours).toFixed(1), (PEOPLE / bare).toFixed(1), (ours / bare).toFixed(2)]);
}

/** Many learners at once. */
export function printLearners({ seconds, pages, posts, p50, p95, failed, stored, sent }: LearnersFigures): void {
  say(
    `${LEARNERS} learners at once, each doing a module: ${pages} pages and ${posts} forms in ${seconds.toFixed(1)} s`,
  );
  row(["learners", "", "req/s", "p50 ms", "p95 ms", "failed", "stored", "sent"]);
  const figures = [((pages + posts) / seconds).toFixed(0), p50.toFixed(0), p95.toFixed(0)];
  row([String(LEARNERS), "", ...figures, String(failed), String(stored), String(sent)]);
}

/** Checking and loading courses. */
export function printCourses(figures: CoursesFigures): void {
  say(`${COURSES} courses of 7 modules, milliseconds: parsing the files alone, inserting the rows alone`);
  row(["courses", "", "academy", "bare", "share"]);
  for (const [name, { academy: ours, bare }] of Object.entries(figures)) {
    row([name, "", ours.toFixed(0), bare.toFixed(0), (bare / ours).toFixed(2)]);
  }
}

/** A line with an empty one before it. */
export function say(line: string): void {
  process.stdout.write(`\n${line}\n`);
}

function row(cells: string[]): void {
  process.stdout.write(`${cells.map((cell, index) => (index < 2 ? cell.padEnd(12) : cell.padStart(10))).join(" ")}\n`);
}
