import type { TargetDefinition } from "./definition";
import { type FilterTitles, narrowingWords, noTitles, offeringTitles, whoWords } from "./filter-words";
import { distributionWords } from "./month-weights";

type Worded = Pick<
  TargetDefinition,
  "measure" | "baseline" | "filter" | "comparator" | "value" | "rhythm" | "perPeriod"
>;

/** What is counted, with all that keeps a row out but the offerings, so that a reader can check a row against it. */
export function measureWords(definition: Worded, titles: FilterTitles = noTitles): string {
  return sentences(baseWords(definition), narrowingWords(definition, titles), earlierWords(definition));
}

function baseWords({ measure, baseline, filter }: Worded): string {
  switch (measure) {
    case "PARTICIPANTS":
      return `Mensen die ${baseline.kind === "NONE" ? "in deze periode voor het eerst " : ""}${doneWords(filter)}. Ieder telt één keer.`;
    case "PARTICIPATIONS":
      return `Elke keer dat iemand ${eachTimeWords(filter)}.`;
    case "EDITIONS_HELD":
      return "Bijeenkomsten en trainingen die echt zijn gehouden. Wat gepland of geannuleerd is, telt niet.";
    case "ORGANISATIONS_REACHED":
      return `${whoWords(filter)} die meededen, waarvoor iets is gehouden of die op een andere manier zijn bereikt. Elke telt één keer.`;
    case "OFFERINGS_PUBLISHED":
      return "Aanbod dat op het platform staat. Wat er weer af is gehaald, telt niet.";
    case "MANUAL_COUNT":
      return "Met de hand geteld, met een datum en een bewijs erbij.";
    case "MANUAL_RATIO":
      return "Met de hand geteld: het deel en het geheel. Het percentage gaat over alle tellingen samen.";
    case "MANUAL_DELIVERED":
      return "Of het is opgeleverd: ja of nee, met een datum en een bewijs erbij.";
    case "MANUAL_ORGANISATIONS":
      return `${whoWords(filter)} die met de hand zijn afgevinkt. Elke telt één keer.`;
  }
}

/** The whole definition as one sentence or two: what is counted, of which offerings, what keeps a row out, and what was promised. More offerings than `most` are only counted. */
export function definitionSentence(
  definition: Worded & Partial<Pick<TargetDefinition, "monthWeights" | "fromDay" | "untilDay">>,
  titles: FilterTitles,
  most = 3,
): string {
  const { comparator, value, monthWeights, fromDay, untilDay } = definition;
  const offerings = offeringTitles(definition, titles);
  const which = offerings.length > most ? `${offerings.length} soorten aanbod` : listed(offerings);
  const what = `Geteld ${countedWords(definition)}`;
  const counted = which === "" ? `${what.replace(/,$/, "")}.` : `${what} bij ${which}.`;
  const isPromised = comparator !== "NONE" && value !== null;
  const months = fromDay && untilDay ? distributionWords({ monthWeights, fromDay, untilDay }) : null;
  return sentences(
    counted,
    narrowingWords(definition, titles),
    earlierWords(definition),
    isPromised ? `Beloofd: ${lowerFirst(goalWords(definition))}.` : "",
    months ?? "",
  );
}

function countedWords({ measure, baseline, filter }: Worded): string {
  const who = lowerFirst(whoWords(filter));
  switch (measure) {
    case "PARTICIPANTS":
      return `wordt ieder die ${baseline.kind === "NONE" ? "in deze periode voor het eerst " : ""}${doneWords(filter, "one")}, één keer,`;
    case "PARTICIPATIONS":
      return `wordt elke keer dat iemand ${eachTimeWords(filter)}`;
    case "EDITIONS_HELD":
      return "wordt elke bijeenkomst of training die echt is gehouden";
    case "ORGANISATIONS_REACHED":
      return `worden ${who} die zijn bereikt, elk één keer,`;
    case "OFFERINGS_PUBLISHED":
      return "wordt het aanbod dat op het platform staat";
    case "MANUAL_ORGANISATIONS":
      return `worden ${who} die met de hand zijn afgevinkt, elk één keer`;
    case "MANUAL_RATIO":
      return "worden met de hand het deel en het geheel";
    case "MANUAL_DELIVERED":
      return "wordt of het is opgeleverd: ja of nee";
    default:
      return "wordt met de hand, met een datum en een bewijs erbij";
  }
}

/** What there was before and does not count again. */
function earlierWords({ baseline }: Worded): string {
  if (baseline.kind === "FROZEN") return "Wie op de vaste lijst van vroeger staat, telt niet.";
  if (baseline.kind !== "NUMBER") return "";
  return `Alleen wat er boven de ${baseline.count} van vroeger komt, telt (${baseline.source}).`;
}

/** What is promised: "Minstens 5", "Alle 32", "500 extra", "1 in elk kwartaal", "95%". */
export function goalWords({ measure, baseline, comparator, value, rhythm, perPeriod }: Worded): string {
  if (value === null) return "Geen getal beloofd: te zien is wat er is gedaan.";
  if (measure === "MANUAL_DELIVERED") return "Opgeleverd";
  if (measure === "MANUAL_RATIO") return `${value}%`;
  const each = { QUARTER: "elk kwartaal", HALF_YEAR: "elk halfjaar", YEAR: "elk jaar" }[rhythm as string];
  if (perPeriod !== null && each) return `${comparator === "AT_LEAST" ? "Minstens " : ""}${perPeriod} in ${each}`;
  const goal = { AT_LEAST: `Minstens ${value}`, ALL: `Alle ${value}`, EXACT: String(value), NONE: "" }[comparator];
  return baseline.kind === "NOT_EXTRA" ? goal : `${goal} extra`;
}

const done = {
  ANY: { many: "zijn begonnen of hebben meegedaan", one: "is begonnen of heeft meegedaan" },
  STARTED: { many: "zijn begonnen", one: "is begonnen" },
  COMPLETED: { many: "klaar zijn", one: "klaar is" },
  ATTENDED: { many: "hebben meegedaan", one: "heeft meegedaan" },
};

function doneWords({ threshold }: TargetDefinition["filter"], number: "one" | "many" = "many"): string {
  return done[threshold ?? "ANY"][number];
}

/** Without a threshold every time is a time that someone took part. */
function eachTimeWords({ threshold = "ATTENDED" }: TargetDefinition["filter"]): string {
  const each = {
    STARTED: "aan een e-learning begint",
    COMPLETED: "een e-learning afrondt",
    ATTENDED: "heeft meegedaan",
  };
  return each[threshold];
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} en ${words.at(-1)}`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function sentences(...words: string[]): string {
  return words.filter((each) => each !== "").join(" ");
}
