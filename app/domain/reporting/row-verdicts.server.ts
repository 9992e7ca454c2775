import { Prisma } from "@db/client";
import type { Actor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { catalogueScope } from "~/domain/access/scope";
import { visibleEditions } from "~/domain/catalogue/visible.server";
import { db } from "~/platform/db.server";
import { isId } from "~/platform/id";
import { countsOrganisations } from "../targets/definition";
import { isClosed } from "./closed-edition";
import type { Counted } from "./counting-rule";
import { reportScope } from "./report-scope";
import type { StoodRow } from "./row-standings.server";
import type { Verdict } from "./verdict";
import { judgedRows, promisesToJudge, reasonOf } from "./verdicts.server";
import { knownTo } from "./year-figures.server";

/** "Telt mee, of niet" of one row of the ledger: for each promise of a year whether it counts and why. NotFound outside the actor's themes. */
export async function rowVerdicts(actor: Actor, rowId: string, query: URLSearchParams) {
  if (!isId(rowId)) throw new NotFound("row");
  const known = await knownTo(actor);
  const scope = reportScope(query, known);
  const targets = await promisesToJudge(actor, scope);
  const [row] = await judgedRows(Prisma.sql`p.id = ${rowId}::uuid`, targets, scope.day);
  if (!row) throw new NotFound("row");
  const isTheirs =
    row.themes.some((theme) => known.themes.includes(theme)) || targets.some(({ slug }) => slug === row.figureKey);
  if (!may.seeAllFigures(actor) && !isTheirs) throw new NotFound("row");
  const seesAll = may.seeOrganisationsBehindFigures(actor);
  const verdicts = targets.map((target): Verdict => {
    const { slug, title } = target;
    return { slug, title, reason: reasonOf(row, target, seesAll || isListed(row, target)) };
  });
  const { kind, day, offeringTitle, editionId } = row;
  const counted = targets.find(({ slug }) => slug === row.figureKey)?.title ?? null;
  return {
    scope,
    today: known.today,
    years: known.years,
    row: {
      kind,
      day,
      offering: offeringTitle,
      editionId: editionId && (await seenEdition(actor, row, editionId)),
      counted,
    },
    verdicts,
  };
}

/** Whether the rows of a promise say of this one that it counts: those of organisations that were reached are no rows of the ledger. */
function isListed({ countsFor }: StoodRow, { id, definition }: Counted): boolean {
  return !countsOrganisations(definition.measure) && countsFor.has(id);
}

/**
 * The edition, for who may know that there is one. Of who took part in an edition for invited people only those who keep
 * its people read it: rows that say their edition can be counted.
 */
async function seenEdition(actor: Actor, { kind }: { kind: string }, id: string): Promise<string | null> {
  const found = await db.edition.findFirst({
    where: { AND: [{ id }, visibleEditions(catalogueScope(actor))] },
    select: {
      id: true,
      visibility: true,
      offering: { select: { visibility: true, themes: { select: { themeId: true } } } },
    },
  });
  if (!found) return null;
  const themeIds = found.offering.themes.map(({ themeId }) => themeId);
  const isSaid = kind !== "ATTENDED" || !isClosed(found) || may.keepPeople(actor, { themeIds });
  return isSaid ? found.id : null;
}
