import { countsOrganisations, type Measure, type Rhythm, type TargetDefinition } from "./definition";
import type { Progress } from "./progress";
import type { Status } from "./status";

type Worded = Pick<TargetDefinition, "measure" | "baseline" | "rhythm" | "filter">;

// Less than one is little of five hundred, and much of one.
const SLIGHT = 0.1;
const oneDecimal = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

/** The status in a word or three. */
export const statusWords: Record<Status, string> = {
  REACHED: "gehaald",
  MISSED: "niet gehaald",
  ON_TRACK: "op schema",
  BEHIND: "achter",
  AT_RISK: "in gevaar",
};

/** The figure as a sentence: "312 van 500 extra, 40 achter op schema", "3 van 4 kwartalen", "nog niet opgeleverd". */
export function figureWords(target: Worded, progress: Progress): string {
  if (target.measure === "MANUAL_DELIVERED") return deliveredWords(progress);
  if (target.measure === "MANUAL_RATIO") return ratioWords(progress);
  if (progress.parts.length > 0 && progress.value !== null) return partsWords(target, progress);
  const actual = progress.actual ?? 0;
  if (progress.value === null) return `${number(actual)} ${unit(target, actual)}`;
  const whole = `${number(actual)} van ${number(progress.value)}`;
  const of = target.measure === "MANUAL_COUNT" ? "" : ` ${unit(target, progress.value)}`;
  return joined(whole + of, gapWords(progress));
}

/** How far the figure is from where it should be today: "40 achter op schema"; nothing when it is there. */
function gapWords({ actual, value, pace, status }: Progress): string | null {
  if (pace === null || status === null || status === "REACHED" || status === "MISSED") return null;
  const gap = pace - (actual ?? 0);
  if (gap <= 0) return null;
  if (gap >= 1) return `${number(Math.round(gap))} achter op schema`;
  return gap < (value ?? 0) * SLIGHT ? "iets achter op schema" : "achter op schema";
}

function partsWords({ rhythm }: Worded, { parts }: Progress): string {
  const missed = parts.filter((part) => part.over && !part.reached).map(({ label }) => label);
  const whole = `${parts.filter(({ reached }) => reached).length} van ${parts.length} ${partWords[rhythm] ?? "delen"}`;
  return joined(whole, missed.length > 0 ? `niet gehaald: ${missed.join(", ")}` : null);
}

const partWords: Partial<Record<Rhythm, string>> = { QUARTER: "kwartalen", HALF_YEAR: "halfjaren", YEAR: "jaren" };

function deliveredWords({ actual, pace, over }: Progress): string {
  if ((actual ?? 0) >= 1) return "opgeleverd";
  if (over) return "niet opgeleverd";
  return joined("nog niet opgeleverd", (pace ?? 0) > 0 ? "de datum is voorbij" : null);
}

function ratioWords({ actual, value }: Progress): string {
  const goal = value === null ? null : `doel ${number(value)}%`;
  return joined(actual === null ? "nog niet geteld" : `${number(actual)}%`, goal);
}

function unit({ measure, baseline, filter }: Worded, many: number): string {
  if (baseline.kind !== "NOT_EXTRA") return "extra";
  const municipalities = countsOrganisations(measure) && filter.organisationKinds?.join() === "gemeente";
  const words = municipalities ? (["gemeente", "gemeenten"] as const) : units[measure];
  return many === 1 ? words[0] : words[1];
}

const units: Record<Measure, [one: string, more: string]> = {
  PARTICIPANTS: ["deelnemer", "deelnemers"],
  PARTICIPATIONS: ["deelname", "deelnames"],
  EDITIONS_HELD: ["bijeenkomst", "bijeenkomsten"],
  ORGANISATIONS_REACHED: ["organisatie", "organisaties"],
  OFFERINGS_PUBLISHED: ["in het aanbod", "in het aanbod"],
  MANUAL_COUNT: ["geteld", "geteld"],
  MANUAL_RATIO: ["%", "%"],
  MANUAL_DELIVERED: ["keer", "keer"],
  MANUAL_ORGANISATIONS: ["organisatie", "organisaties"],
};

function joined(...words: (string | null)[]): string {
  return words.filter((word) => word !== null).join(", ");
}

function number(value: number): string {
  return oneDecimal.format(value);
}
