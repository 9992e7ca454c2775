import type { Actor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { db } from "~/platform/db.server";
import { isSlug } from "~/platform/slug";
import { countsOrganisations } from "../targets/definition";
import { quartersReached } from "./organisations-reached.server";
import { dayOfReached } from "./quarter-ends";
import { reportScope } from "./report-scope";
import { standAt } from "./stand.server";
import type { Verdict } from "./verdict";
import { promisesToJudge } from "./verdicts.server";
import { knownTo } from "./year-figures.server";

/**
 * "Telt mee, of niet" of an organisation: for which promises that count organisations it was reached, as of the last day
 * of which that is said.
 */
export async function organisationVerdicts(actor: Actor, slug: string, query: URLSearchParams) {
  const known = await knownTo(actor);
  const scope = reportScope(query, known);
  const targets = (await promisesToJudge(actor, scope)).filter(({ definition }) =>
    countsOrganisations(definition.measure),
  );
  const select = { id: true, name: true, kind: true };
  const organisation = isSlug(slug) ? await db.organisation.findUnique({ where: { slug }, select }) : null;
  if (!organisation) throw new NotFound("organisation");
  const day = may.seeOrganisationsBehindFigures(actor) ? scope.day : dayOfReached(scope.day, known.today);
  const stand = await standAt(targets, day);
  const verdicts = targets.map(({ id, slug: promise, title, definition }): Verdict => {
    const kinds = definition.filter.organisationKinds;
    if (quartersReached(stand, id).has(organisation.id)) return { slug: promise, title, reason: "COUNTS" };
    const isOther = kinds && !kinds.includes(organisation.kind);
    return { slug: promise, title, reason: isOther ? "OTHER_ORGANISATION" : "NOT_REACHED" };
  });
  return { scope, today: known.today, day, organisation: organisation.name, kind: organisation.kind, verdicts };
}
