import type { EditionPlan } from "~/domain/catalogue/edition-plan";
import { venueChoices } from "~/domain/catalogue/venues-queries.server";
import { MUNICIPALITY } from "~/domain/organisations/listed-employer";
import { audienceChoices } from "~/domain/settings/audiences-queries.server";
import type { Tx } from "~/platform/db.server";
import type { PlanChoices } from "./plan-choices";

/** What one can choose from in a plan; what `kept` already names stays among it, archived or not. */
export async function planChoices(client: Tx, kept?: EditionPlan): Promise<PlanChoices> {
  const audienceIds = [
    ...(kept?.invitedAudienceIds ?? []),
    ...(kept?.reserves.map(({ audienceId }) => audienceId) ?? []),
  ];
  const teachers = kept?.trainers.flatMap(({ personId }) => personId ?? []) ?? [];
  const venues = await venueChoices(client, kept?.venueId);
  const trainers = await client.person.findMany({
    where: {
      OR: [{ account: { deactivatedAt: null, grants: { some: { role: "TRAINER" } } } }, { id: { in: teachers } }],
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
  const organisations = await client.organisation.findMany({
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, kind: true },
  });
  const audiences = await audienceChoices(client, { ids: audienceIds });
  return {
    venues,
    trainers,
    organisations: organisations.map(({ id, name, kind }) => ({ id, name, municipality: kind === MUNICIPALITY })),
    audiences,
  };
}
