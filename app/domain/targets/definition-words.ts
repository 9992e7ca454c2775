import type { TargetDefinition } from "./definition";

type Worded = Pick<
  TargetDefinition,
  "measure" | "baseline" | "filter" | "comparator" | "value" | "rhythm" | "perPeriod"
>;

/** What is counted, as a sentence that a reader can check a row against. */
export function measureWords({ measure, baseline, filter }: Worded): string {
  switch (measure) {
    case "PARTICIPANTS":
      return `Mensen die ${baseline.kind === "NONE" ? "in deze periode voor het eerst " : ""}${doneWords(filter)}. Ieder telt één keer.`;
    case "PARTICIPATIONS":
      return `Elke keer dat iemand ${filter.threshold === "ATTENDED" || !filter.threshold ? "heeft meegedaan" : "is begonnen of klaar is"}.`;
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

/** The whole definition as one sentence: what is counted, of which offerings, and what was promised. */
export function definitionSentence(definition: Worded, offerings: readonly string[]): string {
  const { comparator, value } = definition;
  const of =
    offerings.length === 0
      ? ""
      : offerings.length > 3
        ? ` bij ${offerings.length} soorten aanbod`
        : ` bij ${listed(offerings)}`;
  const counted = `Geteld ${countedWords(definition)}${of}.`;
  return comparator === "NONE" || value === null
    ? counted
    : `${counted} Beloofd: ${lowerFirst(goalWords(definition))}.`;
}

function countedWords({ measure, baseline, filter }: Worded): string {
  const who = lowerFirst(whoWords(filter));
  switch (measure) {
    case "PARTICIPANTS":
      return `wordt ieder die ${baseline.kind === "NONE" ? "in deze periode voor het eerst " : ""}${doneWords(filter, "one")}, één keer,`;
    case "PARTICIPATIONS":
      return "wordt elke keer dat iemand meedeed";
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

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} en ${words.at(-1)}`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
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

function doneWords({ threshold = "ATTENDED" }: TargetDefinition["filter"], number: "one" | "many" = "many"): string {
  const many = { STARTED: "zijn begonnen", COMPLETED: "klaar zijn", ATTENDED: "hebben meegedaan" };
  const one = { STARTED: "is begonnen", COMPLETED: "klaar is", ATTENDED: "heeft meegedaan" };
  return (number === "one" ? one : many)[threshold];
}

function whoWords({ organisationKinds }: TargetDefinition["filter"]): string {
  return organisationKinds?.join() === "gemeente" ? "Gemeenten" : "Organisaties";
}
