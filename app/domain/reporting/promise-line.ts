import { isRatio } from "../targets/definition";
import type { Forecast } from "../targets/forecast";
import type { Status } from "../targets/status";
import type { ReportedPromise } from "./reported-promise";

interface NamedTheme {
  slug: string;
  title: string;
}

/** A promise as one line of a page. */
export interface PromiseLine {
  slug: string;
  title: string;
  /** The figure in words; for a promise that is no count where it stands. */
  words: string;
  status: Status | null;
  bar: { done: number; target: number; pace?: number; forecast?: Forecast } | null;
  /** The theme it is shown under, and those that promised it too. */
  theme: NamedTheme | null;
  togetherWith: NamedTheme[];
  /** It sums up other promises. */
  umbrella: boolean;
  /** The promise it is a part of. */
  partOf: string | null;
}

/** The line of a promise; `focus` is the theme the page is about, if any. */
export function promiseLine(promise: ReportedPromise, focus: string | null): PromiseLine {
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
  };
}

/** Yes/no promises have no bar: a word says it all. */
function barOf({ definition, progress }: ReportedPromise): PromiseLine["bar"] {
  if (!definition || !progress || progress.value === null) return null;
  if (definition.measure === "MANUAL_DELIVERED") return null;
  const { actual, value, pace, forecast, over } = progress;
  return {
    done: actual ?? 0,
    target: value,
    pace: over || pace === null || isRatio(definition) ? undefined : pace,
    forecast: forecast && forecast.high > forecast.low ? forecast : undefined,
  };
}

function named({ slug, title }: NamedTheme): NamedTheme {
  return { slug, title };
}
