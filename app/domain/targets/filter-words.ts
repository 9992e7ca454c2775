import type { OfferingKind } from "@db/enums";
import { kindWords } from "../catalogue/offering-kind";
import { organisationKindTitle } from "../organisations/organisation-kinds";
import { countsOrganisations, isByHand, type TargetDefinition } from "./definition";

interface Named {
  slug: string;
  title: string;
}

/** The titles of what filters name; what is not there any more is shown by its slug. */
export interface FilterTitles {
  offerings: readonly Named[];
  formats: readonly Named[];
  themes: readonly Named[];
  audiences: readonly Named[];
}

export const noTitles: FilterTitles = { offerings: [], formats: [], themes: [], audiences: [] };

type Filtered = Pick<TargetDefinition, "measure" | "filter">;

/** Everything but its offerings that keeps a row out, as one sentence; empty when nothing does. */
export function narrowingWords(definition: Filtered, titles: FilterTitles): string {
  const parts = narrowings(definition, titles);
  return parts.length === 0 ? "" : `Alleen ${parts.join(", ")}.`;
}

/** The titles of the offerings that a filter names, as far as they decide what counts. */
export function offeringTitles({ measure, filter }: Filtered, { offerings }: FilterTitles): string[] {
  return isByHand(measure) ? [] : titlesOf(filter.offerings, offerings);
}

/** "Gemeenten", "Organisaties". */
export function whoWords({ organisationKinds }: TargetDefinition["filter"]): string {
  return onlyMunicipalities(organisationKinds) ? "Gemeenten" : "Organisaties";
}

function narrowings({ measure, filter }: Filtered, titles: FilterTitles): string[] {
  const of = kindsOfOrganisations({ measure, filter });
  // What is counted by hand looks at nothing but who it came from.
  if (isByHand(measure)) return of;
  return [
    ...((filter.kinds ?? []).length > 0 ? [either((filter.kinds ?? []).map(manyOf))] : []),
    ...phrase("in de vorm", titlesOf(filter.formats, titles.formats)),
    ...phrase("van het thema", titlesOf(filter.themes, titles.themes)),
    ...phrase("voor de doelgroep", titlesOf(filter.audiences, titles.audiences)),
    ...(filter.online === undefined ? [] : [filter.online ? "online" : "op locatie"]),
    ...of,
  ];
}

/** Where organisations are counted and only municipalities, "Gemeenten" says it already. */
function kindsOfOrganisations({ measure, filter: { organisationKinds = [] } }: Filtered): string[] {
  if (countsOrganisations(measure) && onlyMunicipalities(organisationKinds)) return [];
  return phrase("van de soort organisatie", organisationKinds.map(organisationKindTitle));
}

function onlyMunicipalities(kinds: readonly string[] | undefined): boolean {
  return kinds?.join() === "gemeente";
}

function phrase(words: string, things: readonly string[]): string[] {
  return things.length === 0 ? [] : [`${words} ${either(things)}`];
}

function manyOf(kind: OfferingKind): string {
  return kindWords(kind).many.toLowerCase();
}

function titlesOf(slugs: readonly string[] = [], named: readonly Named[]): string[] {
  return slugs.map((slug) => named.find((each) => each.slug === slug)?.title ?? slug);
}

function either(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} of ${words.at(-1)}`;
}
