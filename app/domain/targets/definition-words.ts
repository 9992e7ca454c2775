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

function doneWords({ threshold }: TargetDefinition["filter"]): string {
  const done = { STARTED: "zijn begonnen", COMPLETED: "klaar zijn", ATTENDED: "hebben meegedaan" };
  return threshold ? done[threshold] : "hebben meegedaan";
}

function whoWords({ organisationKinds }: TargetDefinition["filter"]): string {
  return organisationKinds?.join() === "gemeente" ? "Gemeenten" : "Organisaties";
}
