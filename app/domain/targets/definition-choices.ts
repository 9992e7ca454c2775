import { kindWords } from "../catalogue/offering-kind";
import type { Comparator, Measure, Rhythm } from "./definition";
import { COMPARATORS, KINDS, MEASURES, RHYTHMS } from "./definition-shape";
import type { FilterTitles } from "./filter-words";

/** What a writer may choose: what to narrow a promise to, with titles, kinds of organisation by their slug, and what "extra" can mean. */
export interface ChoicesForDefinition extends FilterTitles {
  kinds: readonly string[];
  baselines: { value: string; label: string }[];
}

const measures: Record<Measure, string> = {
  PARTICIPANTS: "Mensen, ieder één keer",
  PARTICIPATIONS: "Deelnames, elke keer",
  EDITIONS_HELD: "Gehouden bijeenkomsten en trainingen",
  ORGANISATIONS_REACHED: "Organisaties die zijn bereikt",
  OFFERINGS_PUBLISHED: "Aanbod dat op het platform staat",
  MANUAL_COUNT: "Met de hand: een aantal",
  MANUAL_RATIO: "Met de hand: een deel van een geheel",
  MANUAL_DELIVERED: "Met de hand: opgeleverd, ja of nee",
  MANUAL_ORGANISATIONS: "Met de hand: organisaties afvinken",
};

const rhythms: Record<Rhythm, string> = {
  YEAR: "Per jaar",
  HALF_YEAR: "Per halfjaar",
  QUARTER: "Per kwartaal",
  ONCE: "Eén keer, op een dag",
  CONTINUOUS: "Doorlopend",
  PERIOD: "Over de hele periode",
  NONE: "Geen ritme",
};

const comparators: Record<Comparator, string> = {
  AT_LEAST: "Minstens dit aantal",
  EXACT: "Dit aantal",
  ALL: "Alle",
  NONE: "Geen aantal beloofd",
};

/** What the form to define a promise lets one choose from, in words. */
export const definitionChoices = {
  measures: MEASURES.map((value) => ({ value, label: measures[value] })),
  rhythms: RHYTHMS.map((value) => ({ value, label: rhythms[value] })),
  comparators: COMPARATORS.map((value) => ({ value, label: comparators[value] })),
  thresholds: [
    { value: "STARTED", label: "Wie is begonnen" },
    { value: "COMPLETED", label: "Wie klaar is" },
    { value: "ATTENDED", label: "Wie heeft meegedaan" },
  ],
  offeringKinds: KINDS.map((value) => ({ value, label: kindWords(value).many })),
  places: [
    { value: "online", label: "Alleen online" },
    { value: "locatie", label: "Alleen op locatie" },
  ],
  baselines: [
    { value: "NOT_EXTRA", label: "Iedereen telt" },
    { value: "NONE", label: "Extra: wie voor het eerst meedoet" },
    { value: "NUMBER", label: "Extra: boven een aantal van vroeger" },
    { value: "FROZEN", label: "Extra: niet op de vaste lijst" },
  ],
};
