import { needsAttention, type Status, statusesByUrgency } from "../targets/status";
import type { ChosenPart } from "./narrowed-part";
import { type PromiseLine, promiseLine } from "./promise-line";
import { isTotalled, promiseTotals } from "./promise-totals";
import type { ReportedPromise } from "./reported-promise";

interface Theme {
  slug: string;
  title: string;
}

/** The promises of one theme that need no attention. */
export interface ThemeFigures {
  theme: Theme;
  numbered: PromiseLine[];
  /** Without a number: what was realised. */
  realised: PromiseLine[];
  /** No count, but words. */
  inWords: PromiseLine[];
  /** Promised together with other themes: counted and shown once, elsewhere on the page. */
  joint: PromiseLine[];
}

/** The page of figures: what needs attention first, then the joint promises once, then the rest by theme. */
export function figuresOverview(
  promises: ReportedPromise[],
  themes: Theme[],
  focus: string | null,
  parts: ReadonlyMap<string, ChosenPart> | null = null,
  status: Status | null = null,
) {
  const chosen = focus ? promises.filter((promise) => promise.themes.some(({ slug }) => slug === focus)) : promises;
  const lines = chosen.map((promise) => ({ promise, line: promiseLine(promise, focus, parts) }));
  const rest = lines.filter(({ line }) => !needsAttention(line.status));
  return {
    totals: promiseTotals(chosen),
    /** Those of the chosen status, as many as its total says. */
    ofStatus: status && lines.filter(({ promise }) => isTotalled(promise, status)).map(({ line }) => line),
    attention: lines
      .map(({ line }) => line)
      .filter(({ status }) => needsAttention(status))
      .sort(byUrgency),
    joint: rest.filter(({ line }) => line.togetherWith.length > 0).map(({ line }) => line),
    themes: themes.filter(({ slug }) => !focus || slug === focus).map((theme) => figuresOf(theme, lines)),
  };
}

function figuresOf(theme: Theme, lines: { promise: ReportedPromise; line: PromiseLine }[]): ThemeFigures {
  const own = lines.filter(({ promise }) => promise.themes.some(({ slug }) => slug === theme.slug));
  const alone = own.filter(({ line }) => line.togetherWith.length === 0 && !needsAttention(line.status));
  const linesWhere = (belongs: (promise: ReportedPromise) => boolean) =>
    alone.filter(({ promise }) => belongs(promise)).map(({ line }) => line);
  return {
    theme,
    numbered: linesWhere(({ progress }) => progress !== null && progress.value !== null),
    realised: linesWhere(({ progress }) => progress !== null && progress.value === null),
    inWords: linesWhere(({ progress }) => progress === null),
    joint: own.filter(({ line }) => line.togetherWith.length > 0).map(({ line }) => line),
  };
}

/** The worst status first; within it what is furthest from done. */
function byUrgency(one: PromiseLine, other: PromiseLine): number {
  const rank = ({ status }: PromiseLine) => (status ? statusesByUrgency.indexOf(status) : statusesByUrgency.length);
  const share = ({ bar }: PromiseLine) => (bar && bar.target > 0 ? bar.done / bar.target : 0);
  return rank(one) - rank(other) || share(one) - share(other);
}
