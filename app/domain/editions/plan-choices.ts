import type { EditionPlan } from "~/domain/catalogue/edition-plan";
import { reserveField } from "./plan-fields";

/** What one can choose from in a plan. */
export interface PlanChoices {
  venues: readonly { id: string; name: string; town: string; capacity: number | null }[];
  trainers: readonly { id: string; name: string }[];
  organisations: readonly { id: string; name: string; municipality: boolean }[];
  audiences: readonly { id: string; title: string }[];
}

/** What is wrong with a form, by field. */
export type WrongFields = Record<string, string>;

/** What a plan names that cannot be chosen (any more), by field; empty when all of it can. */
export function choicesGone(
  plan: EditionPlan,
  { venues, trainers, organisations, audiences }: PlanChoices,
): WrongFields {
  const lacks = (ids: readonly (string | null)[], known: readonly { id: string }[]) =>
    ids.some((id) => id !== null && !known.some((each) => each.id === id));
  const municipalities = organisations.filter(({ municipality }) => municipality);
  const wrong: [field: string, lacking: boolean, words: string][] = [
    ["locatie", lacks([plan.venueId], venues), "Deze locatie is er niet meer. Kies een andere."],
    [
      "trainers",
      lacks(
        plan.trainers.map(({ personId }) => personId),
        trainers,
      ),
      "Een van deze trainers is er niet meer.",
    ],
    ["organisaties", lacks(plan.invitedOrganisationIds, organisations), "Een van deze organisaties is er niet meer."],
    ["doelgroepen", lacks(plan.invitedAudienceIds, audiences), "Een van deze doelgroepen is er niet meer."],
    ["gemeenten", lacks(plan.heldForIds, municipalities), "Een van deze gemeenten is er niet meer."],
    ...plan.reserves.map(({ audienceId }): [string, boolean, string] => [
      reserveField(audienceId),
      lacks([audienceId], audiences),
      "Deze doelgroep is er niet meer.",
    ]),
  ];
  return Object.fromEntries(wrong.flatMap(([field, lacking, words]) => (lacking ? [[field, words]] : [])));
}

/** The plan with the names of those trainers who have an account. */
export function withTrainerNames(plan: EditionPlan, { trainers }: PlanChoices): EditionPlan {
  const named = plan.trainers.map(({ personId, name }) => ({
    personId,
    name: trainers.find(({ id }) => id === personId)?.name ?? name,
  }));
  return { ...plan, trainers: named };
}
