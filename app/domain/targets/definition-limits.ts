import { addDays, type Day } from "~/platform/amsterdam";
import { countsOrganisations, isByHand, type TargetDefinition } from "./definition";

/** What someone may choose for a promise: offerings and themes of their own, what all may choose, and kinds of organisation that are no single one. */
export interface DefinitionLimits {
  offerings: readonly string[];
  themes: readonly string[];
  formats: readonly string[];
  audiences: readonly string[];
  kinds: readonly string[];
  /** Whether it must name offerings or themes: without any it would count all themes. */
  named: boolean;
  year: number;
}

/** From this many organisations on a kind can be counted without saying who it was, as in the rows of every figure. */
export const FEWEST_OF_A_KIND = 3;

export type DefinitionFit = "fits" | "outside" | Misfit;
export type Misfit =
  | "nothing-named"
  | "no-list"
  | "other-year"
  | "kinds-of-people"
  | "reached-online"
  | "reached-within-quarter";

/** Whether a definition stays within what its writer may choose; what holds already may stay. Null: nothing holds yet. */
export function fitOf(
  definition: TargetDefinition,
  standing: TargetDefinition | null,
  limits: DefinitionLimits,
): DefinitionFit {
  if (strayList(definition, standing, limits)) return "outside";
  if (limits.named && countsAllThemes(definition, standing, limits)) return "nothing-named";
  // Nobody can make a list of earlier, and with an empty one everyone would be extra.
  if (definition.baseline.kind === "FROZEN" && standing?.baseline.kind !== "FROZEN") return "no-list";
  const tooFine = tooFineOf(definition, standing);
  if (tooFine) return tooFine;
  // What is counted by hand is kept under the name of the promise alone, which is the same in every year.
  const countsMarks = isByHand(definition.measure) || definition.measure === "ORGANISATIONS_REACHED";
  return countsMarks && !isWithinYear(definition, standing, limits.year) ? "other-year" : "fits";
}

/** The first list of a definition that names something its writer may not choose; null when none does. */
export function strayList(
  definition: TargetDefinition,
  standing: TargetDefinition | null,
  limits: DefinitionLimits,
): LimitedList | null {
  const [chosen, held] = [listsOf(definition), listsOf(standing)];
  return LISTS.find((list) => !isWithin(chosen[list], [...limits[list], ...held[list]])) ?? null;
}

const misfits: Record<Misfit, Record<string, string>> = {
  "nothing-named": { aanbod: "Kies minstens één aanbod of thema van uzelf." },
  "no-list": { basis: "Van deze belofte is er geen vaste lijst van vroeger." },
  "other-year": { van: "Wat met de hand wordt geteld, blijft binnen het jaar van het plan." },
  "kinds-of-people": {
    soorten:
      "Dit kan alleen als u organisaties telt. Anders is soms te zien hoeveel mensen van één organisatie kwamen.",
  },
  "reached-online": { plaats: "Dit kan niet als u organisaties telt. Anders is te zien hoe één organisatie meedeed." },
  "reached-within-quarter": {
    van: "Als u organisaties telt, begint en eindigt de periode met een kwartaal. Anders is te zien wanneer één organisatie meedeed.",
  },
};

/** What is wrong with a definition that does not fit, by the field of the form to change. */
export function misfitWords(misfit: Misfit): Record<string, string> {
  return misfits[misfit];
}

const LISTS = ["offerings", "themes", "formats", "audiences", "kinds"] as const;
export type LimitedList = (typeof LISTS)[number];

function listsOf(definition: TargetDefinition | null) {
  const {
    offerings = [],
    themes = [],
    formats = [],
    audiences = [],
    organisationKinds = [],
  } = definition?.filter ?? {};
  return { offerings, themes, formats, audiences, kinds: organisationKinds };
}

function countsAllThemes(
  definition: TargetDefinition,
  standing: TargetDefinition | null,
  limits: DefinitionLimits,
): boolean {
  if (isByHand(definition.measure)) return false;
  const { offerings, themes } = listsOf(definition);
  const before = listsOf(standing);
  if (offerings.length > 0) return false;
  if (standing === null || before.offerings.length > 0 || isByHand(standing.measure))
    return themes.length === 0 || !isWithin(themes, limits.themes);
  return themes.length === 0 && before.themes.length > 0;
}

/** The grid speaks of organisations per offering and quarter; a definition must not say more of them. */
function tooFineOf(definition: TargetDefinition, standing: TargetDefinition | null): Misfit | null {
  const { measure, filter } = definition;
  const { kinds } = listsOf(definition);
  const held = measure === standing?.measure ? standing : null;
  if (!countsOrganisations(measure) && !isWithin(kinds, listsOf(held).kinds)) return "kinds-of-people";
  if (measure !== "ORGANISATIONS_REACHED") return null;
  if (filter.online !== undefined && filter.online !== held?.filter.online) return "reached-online";
  const begins = isFirstOfQuarter(definition.fromDay) || definition.fromDay === held?.fromDay;
  const ends = isFirstOfQuarter(addDays(definition.untilDay, 1)) || definition.untilDay === held?.untilDay;
  return begins && ends ? null : "reached-within-quarter";
}

function isFirstOfQuarter(day: Day): boolean {
  return ["01-01", "04-01", "07-01", "10-01"].includes(day.slice(5));
}

function isWithin(chosen: readonly string[], allowed: readonly string[]): boolean {
  return chosen.every((each) => allowed.includes(each));
}

function isWithinYear(definition: TargetDefinition, standing: TargetDefinition | null, year: number): boolean {
  const [first, last]: [Day, Day] = [`${year}-01-01`, `${year}-12-31`];
  const from = standing && standing.fromDay < first ? standing.fromDay : first;
  const until = standing && standing.untilDay > last ? standing.untilDay : last;
  return definition.fromDay >= from && definition.untilDay <= until;
}
