import { existsSync, writeFileSync } from "node:fs";
import { startPrivateCluster } from "~/platform/embedded-postgres.server";
import { startAcademy } from "../support/academy";
import { benchAnswering } from "./answering";
import { benchCheckingIn, type CheckingInFigures, PEOPLE } from "./checking-in";
import { benchCourses, COURSES, type CoursesFigures } from "./courses";
import { benchFigures, type FigureTimes } from "./figures";
import { fillLarge } from "./large-data";
import { beginCourse, benchLearners, LEARNERS, type LearnersFigures } from "./learners";
import { benchMarking } from "./marking";
import { benchPages, type Page, type PageFigures, ROUNDS, SECONDS } from "./pages";
import { benchRegistering, type Pace } from "./registering";
import { registeringDatabase } from "./registering-database";

const COURSE = "buit-voor-professionals";
const LARGE = { editions: 2000, registrations: 1000, attending: 200 };

const LEDGERS = [10_000, 100_000, 1_000_000];

const ORDINARY: Page[] = [
  { name: "aanbod", path: "/aanbod", as: null },
  { name: "offering", path: "/aanbod/workshop-buit-voor-professionals", as: null },
  { name: "mijn", path: "/mijn", as: "deelnemer30" },
  { name: "cijfers", path: "/cijfers", as: "management" },
  { name: "module", path: (origin, cookie) => beginCourse(COURSE, origin, cookie), as: "deelnemer40" },
];

if (!existsSync("build/server/index.js")) throw new Error("Build first: npm start once, or npm test");
const academy = await startAcademy();
const cluster = await startPrivateCluster(academy.dataDir);
const url = cluster.url("academie");
const ordinary = await benchPages(academy, url, ORDINARY);
const { crowded, begun } = await fillLarge(url, LARGE);
const large = await benchPages(academy, url, [
  { name: `aanbod-${LARGE.editions}`, path: "/aanbod", as: null },
  { name: `agenda-${LARGE.editions}`, path: "/agenda", as: null },
  { name: `month-${LARGE.editions}`, path: "/agenda?weergave=maand", as: null },
  { name: `feed-${LARGE.editions}`, path: "/agenda.ics", as: null },
  {
    name: `people-${LARGE.registrations}`,
    path: `/uitvoeringen/${crowded}/deelnemers`,
    as: "themahouder.mensenhandel",
  },
  {
    name: `attending-${LARGE.attending}`,
    path: `/uitvoeringen/${begun}/aanwezigheid`,
    as: "themahouder.mensenhandel",
  },
]);
const figures = await benchFigures(academy, url, LEDGERS);
const own = await registeringDatabase(cluster);
const registering = await benchRegistering(own.url);
const marking = await benchMarking(own.url, LARGE.attending);
const checkingIn = await benchCheckingIn(own.url);
const answering = await benchAnswering(own.url);
const courses = await benchCourses(own.url);
await own.close();
const learners = await benchLearners(academy, url, COURSE);
await academy.stop();
const pages = { ...ordinary, ...large };
printPages(pages);
printFigures(figures);
printPace("Registrations a second", registering);
say("  (bare writes every column that a registration writes: its row, its history, its letter and the letter's job)");
printPace("Marks a second", { [`of ${LARGE.attending}`]: marking });
printPace("Answers a second", answering);
printCheckingIn(checkingIn);
printLearners(learners);
printCourses(courses);
const at = process.argv.indexOf("--json");
if (at > 0)
  writeFileSync(
    String(process.argv[at + 1]),
    JSON.stringify(
      { pages, figures: Object.fromEntries(figures), registering, marking, checkingIn, answering, learners, courses },
      null,
      2,
    ),
  );

function printPages(figures: Record<string, PageFigures>): void {
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

function printFigures(times: ReadonlyMap<number, FigureTimes>): void {
  say("Pages of figures on a growing ledger: milliseconds, beside one grouped count of the same rows through pg");
  row(["page", "", ...[...times.keys()].map(String), "growth"]);
  const [first, last] = [[...times.values()][0], [...times.values()].at(-1)];
  for (const name of Object.keys(first ?? {}) as (keyof FigureTimes)[]) {
    const cells = [...times.values()].map((each) => each[name].toFixed(0));
    row([name, "", ...cells, ((last?.[name] ?? 0) / (first?.[name] ?? 1)).toFixed(2)]);
  }
}

function printPace(what: string, figures: Record<string, Pace>): void {
  say(
    `${what}, 10 callers: the academy's verb, and the same rows under the same lock through pg, interleaved, medians`,
  );
  row(["editions", "", "academy", "bare", "share"]);
  for (const [name, { academy: ours, bare }] of Object.entries(figures)) {
    row([name, "", ours.toFixed(0), bare.toFixed(0), (ours / bare).toFixed(2)]);
  }
}

function printCheckingIn({ academy: ours, bare }: CheckingInFigures): void {
  say(
    `Checking in, ${PEOPLE} people of one meeting: seconds for all of them, and the same rows under the same lock through pg`,
  );
  row(["people", "", "academy", "bare", "share"]);
  row([String(PEOPLE), "", (PEOPLE / ours).toFixed(1), (PEOPLE / bare).toFixed(1), (ours / bare).toFixed(2)]);
}

function printLearners({ seconds, pages, posts, p50, p95, failed, stored, sent }: LearnersFigures): void {
  say(
    `${LEARNERS} learners at once, each doing a module: ${pages} pages and ${posts} forms in ${seconds.toFixed(1)} s`,
  );
  row(["learners", "", "req/s", "p50 ms", "p95 ms", "failed", "stored", "sent"]);
  const figures = [((pages + posts) / seconds).toFixed(0), p50.toFixed(0), p95.toFixed(0)];
  row([String(LEARNERS), "", ...figures, String(failed), String(stored), String(sent)]);
}

function printCourses(figures: CoursesFigures): void {
  say(`${COURSES} courses of 7 modules, milliseconds: parsing the files alone, inserting the rows alone`);
  row(["courses", "", "academy", "bare", "share"]);
  for (const [name, { academy: ours, bare }] of Object.entries(figures)) {
    row([name, "", ours.toFixed(0), bare.toFixed(0), (bare / ours).toFixed(2)]);
  }
}

function say(line: string): void {
  process.stdout.write(`\n${line}\n`);
}

function row(cells: string[]): void {
  process.stdout.write(`${cells.map((cell, index) => (index < 2 ? cell.padEnd(12) : cell.padStart(10))).join(" ")}\n`);
}
