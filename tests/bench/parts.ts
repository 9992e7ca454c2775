import { benchAnswering } from "./answering";
import { benchCheckingIn } from "./checking-in";
import { benchCourses } from "./courses";
import { benchExporting } from "./exporting";
import { benchFigures } from "./figures";
import { fillLarge } from "./large-data";
import { beginCourse, benchLearners } from "./learners";
import { benchMarking } from "./marking";
import { benchPages, type Page } from "./pages";
import {
  printCheckingIn,
  printCourses,
  printExporting,
  printFigures,
  printLearners,
  printPace,
  printPages,
  say,
} from "./print";
import { benchRegistering } from "./registering";
import { sized } from "./size";
import type { Stage } from "./stage";

interface Part {
  name: string;
  /** What it measures and what it stands on, as `--help` says it. */
  about: string;
  /** Measures, prints, and gives the figures. */
  run: (stage: Stage) => Promise<unknown>;
}

const COURSE = "buit-voor-professionals";
const LEAD = "themahouder.mensenhandel";
const LARGE = { editions: sized(2000, 40), registrations: sized(1000, 40), attending: sized(200, 20) };
const EXPORTS = [sized(10_000, 100), sized(100_000, 200)];
const LEDGERS = [sized(10_000, 5_000), sized(100_000, 6_000), sized(1_000_000, 7_000)];

const ORDINARY: Page[] = [
  { name: "aanbod", path: "/aanbod", as: null },
  { name: "offering", path: "/aanbod/workshop-buit-voor-professionals", as: null },
  { name: "mijn", path: "/mijn", as: "deelnemer30" },
  { name: "cijfers", path: "/cijfers", as: "management" },
  { name: "module", path: (origin, cookie) => beginCourse(COURSE, origin, cookie), as: "deelnemer40" },
];

/** The parts of the bench in the order in which they run: the ordinary pages before the demo's database is filled, learners last because they have it to themselves. */
export const PARTS: readonly Part[] = [
  {
    name: "pages",
    about: "ordinary pages on the demo as it starts; a built academy on a new database",
    run: async (stage) => {
      const { academy, url } = await stage.academy();
      return shown(printPages, await benchPages(academy, url, ORDINARY));
    },
  },
  {
    name: "large",
    about: "long lists in a large year; fills the demo's database first",
    run: async (stage) => {
      const { academy, url } = await stage.academy();
      const { crowded, begun } = await fillLarge(url, LARGE);
      const pages: Page[] = [
        { name: `aanbod-${LARGE.editions}`, path: "/aanbod", as: null },
        { name: `agenda-${LARGE.editions}`, path: "/agenda", as: null },
        { name: `month-${LARGE.editions}`, path: "/agenda?weergave=maand", as: null },
        { name: `feed-${LARGE.editions}`, path: "/agenda.ics", as: null },
        { name: `people-${LARGE.registrations}`, path: `/uitvoeringen/${crowded}/deelnemers`, as: LEAD },
        { name: `attending-${LARGE.attending}`, path: `/uitvoeringen/${begun}/aanwezigheid`, as: LEAD },
      ];
      return shown(printPages, await benchPages(academy, url, pages));
    },
  },
  {
    name: "figures",
    about:
      "the pages of figures on a growing ledger; writes a million rows into the demo's database, some 2 GB of disk",
    run: async (stage) => {
      const { academy, url } = await stage.academy();
      const { times, popular } = shown(printFigures, await benchFigures(academy, url, LEDGERS));
      return { ...Object.fromEntries(times), popular };
    },
  },
  {
    name: "exporting",
    about: "a file of many rows, and what it takes of memory; adds to the demo's database",
    run: async (stage) => {
      const { academy, url } = await stage.academy();
      return Object.fromEntries(shown(printExporting, await benchExporting(academy, url, EXPORTS)));
    },
  },
  {
    name: "registering",
    about: "registrations a second; a database of its own with the reference data, as all that follow but learners",
    run: async (stage) => {
      const paces = await benchRegistering(await stage.own());
      printPace("Registrations a second", paces);
      say(
        "  (bare writes every column that a registration writes: its row, its history, its letter and the letter's job)",
      );
      return paces;
    },
  },
  {
    name: "marking",
    about: "marks a second in one room",
    run: async (stage) => {
      const pace = await benchMarking(await stage.own(), LARGE.attending);
      printPace("Marks a second", { [`of ${LARGE.attending}`]: pace });
      return pace;
    },
  },
  {
    name: "checking-in",
    about: "a full room that checks in at once",
    run: async (stage) => shown(printCheckingIn, await benchCheckingIn(await stage.own())),
  },
  {
    name: "answering",
    about: "answers a second in an e-learning; puts another content in the place of one that is offered",
    run: async (stage) => {
      const paces = await benchAnswering(await stage.own());
      printPace("Answers a second", paces);
      return paces;
    },
  },
  {
    name: "courses",
    about: "checking and loading many courses; copies of courses/bibob in a temporary folder",
    run: async (stage) => shown(printCourses, await benchCourses(await stage.own())),
  },
  {
    name: "learners",
    about: "many learners at once in one module; a built academy on the demo's database",
    run: async (stage) => {
      const { academy, url } = await stage.academy();
      await stage.closeOwn();
      return shown(printLearners, await benchLearners(academy, url, COURSE));
    },
  },
];

function shown<F>(print: (figures: F) => void, figures: F): F {
  print(figures);
  return figures;
}
