import { isRatio } from "../targets/definition";
import type { Forecast } from "../targets/forecast";
import type { Status } from "../targets/status";
import type { HeadcountBounds } from "./headcount-bounds";
import type { ChosenPart } from "./narrowed-part";
import type { ReportedPromise } from "./reported-promise";

interface NamedTheme {
  slug: string;
  title: string;
}

type ShortTheme = Pick<ReportedPromise["themes"][number], "slug" | "shortTitle">;

/** A promise as one line of a page. */
export interface PromiseLine {
  slug: string;
  title: string;
  /** The figure in words; for a promise that is no count where it stands. */
  words: string;
  status: Status | null;
  bar: { done: number; target: number; pace?: number; forecast?: Forecast } | null;
  /** The theme it is shown under, and those that promised it too, by their short titles. */
  theme: NamedTheme | null;
  togetherWith: NamedTheme[];
  /** It sums up other promises. */
  umbrella: boolean;
  /** The promise it is a part of. */
  partOf: string | null;
  /** It is checked quarter by quarter, so that its words count quarters. */
  inParts: boolean;
  /** How much of it comes from the chosen kind of organisation and region. */
  chosenPart: ChosenPart | null;
  /** With headcounts beside the names. */
  withHeadcounts: HeadcountBounds | null;
}

/** The line of a promise; `focus` is the theme the page is about, if any. */
export function promiseLine(
  promise: ReportedPromise,
  focus: string | null,
  parts: ReadonlyMap<string, ChosenPart> | null = null,
): PromiseLine {
  const { slug, title, themes, progress, wordStatus, words, sumsUp, definition } = promise;
  const theme = themes.find((one) => one.slug === focus) ?? themes[0];
  return {
    slug,
    title,
    words: definition ? words : (wordStatus ?? "nog geen stand gemeld"),
    status: progress?.status ?? null,
    bar: barOf(promise),
    theme: theme ? named(theme) : null,
    togetherWith: themes.filter((one) => one !== theme).map(named),
    umbrella: sumsUp.length > 0,
    partOf: definition?.filter.subsetOf ?? null,
    inParts: progress !== null && progress.value !== null && progress.parts.length > 0,
    chosenPart: parts?.get(promise.id) ?? null,
    withHeadcounts: promise.headcounts?.whole ?? null,
  };
}

/** Yes/no promises have no bar: a word says it all. Pace and forecast are for what is not settled yet. */
function barOf({ definition, progress }: ReportedPromise): PromiseLine["bar"] {
  if (!definition || !progress || progress.value === null) return null;
  if (definition.measure === "MANUAL_DELIVERED") return null;
  const { actual, value, pace, forecast, status } = progress;
  const settled = status === "REACHED" || status === "MISSED" || isRatio(definition);
  return {
    done: actual ?? 0,
    target: value,
    pace: settled || pace === null ? undefined : pace,
    forecast: !settled && forecast && forecast.high > forecast.low ? forecast : undefined,
  };
}

function named({ slug, shortTitle }: ShortTheme): NamedTheme {
  return { slug, title: shortTitle };
}
