import { Prisma } from "@db/client";
import { type Actor, ledThemes } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { catalogueScope } from "~/domain/access/scope";
import { headcountsAt } from "~/domain/attendance/headcounts-at.server";
import { factsOf, selectFacts } from "~/domain/catalogue/offering-facts";
import { visibleEditions } from "~/domain/catalogue/visible.server";
import { dayOf, endOfDay } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import { isId } from "~/platform/id";
import { isClosed } from "./closed-edition";
import type { GridCell } from "./privacy-grid";
import { reportScope } from "./report-scope";
import type { Verdict } from "./verdict";
import { judgedRows, promisesToJudge, reasonOf } from "./verdicts.server";
import { nearest, whyNotHeld, whyWouldCount } from "./why-counted";
import { knownTo } from "./year-figures.server";

/**
 * "Telt mee, of niet" of an edition: whether it was held and for which promises it, or what people did in it, counts.
 * NotFound outside the actor's themes, and for who may not know that there is one. Of an edition for invited people only
 * who keeps its people reads how many they were.
 */
export async function editionVerdicts(actor: Actor, editionId: string, query: URLSearchParams) {
  const known = await knownTo(actor);
  const scope = reportScope(query, known);
  const targets = await promisesToJudge(actor, scope);
  const edition = await editionFor(actor, editionId);
  const rows = await judgedRows(Prisma.sql`p.edition_id = ${edition.id}::uuid`, targets, scope.day);
  const standing = rows.filter(({ standing: { isReversal, reversed, later } }) => !isReversal && !reversed && !later);
  const absent = standing.some(({ kind }) => kind === "EDITION_HELD") ? null : whyNotHeld(edition, scope.day);
  const sees = may.seeOrganisationsBehindFigures(actor);
  const counts = !isClosed(edition) || may.keepPeople(actor, themesOf(edition));
  const verdicts = targets.map((target): Verdict => {
    const promise = { slug: target.slug, title: target.title };
    if (target.definition.measure === "EDITIONS_HELD" && absent) {
      const isOther = whyWouldCount(heldRow(edition), target) === "OTHER_OFFERING";
      return { ...promise, reason: isOther ? "OTHER_OFFERING" : absent };
    }
    const reasons = standing.map((row) => reasonOf(row, target, sees));
    const count = reasons.filter((reason) => reason === "COUNTS").length;
    const reason = reasons.length > 0 ? nearest(reasons) : whyWouldCount(heldRow(edition), target);
    return { ...promise, reason: reason === "COUNTS" && count === 0 ? "NOT_HELD" : reason, ...(counts && { count }) };
  });
  const heads = counts ? (await headcountsAt(endOfDay(scope.day), [edition.id])).get(edition.id) : undefined;
  const took = standing.filter(({ kind }) => kind === "ATTENDED").length;
  return {
    scope,
    today: known.today,
    years: known.years,
    edition: {
      id: edition.id,
      title: edition.title || edition.offering.title,
      offering: edition.offering.title,
      day: dayOfHolding(edition),
      held: absent === null,
      took: tookPart(took, counts),
      /** Who was counted without a name; null where nobody counted, and to who reads no number of it. */
      heads: heads ?? null,
    },
    verdicts,
  };
}

/** How many took part; of one organisation that is a cell of the grid, and more than that there were some is never said. */
function tookPart(count: number, counts: boolean): GridCell {
  return counts || count === 0 ? { kind: "exact", count } : { kind: "some", least: 1 };
}

function themesOf({ offering }: Found): { themeIds: string[] } {
  return { themeIds: offering.themes.map(({ theme }) => theme.id) };
}

type Found = Awaited<ReturnType<typeof editionFor>>;

async function editionFor(actor: Actor, editionId: string) {
  const mine = may.seeAllFigures(actor) ? {} : { themes: { some: { themeId: { in: ledThemes(actor) } } } };
  const edition = isId(editionId)
    ? await db.edition.findFirst({
        where: {
          AND: [{ id: editionId, state: { not: "DRAFT" }, offering: mine }, visibleEditions(catalogueScope(actor))],
        },
        select: {
          id: true,
          title: true,
          endsAt: true,
          meetings: {
            where: { cancelledAt: null },
            orderBy: { startsAt: "desc" },
            take: 1,
            select: { startsAt: true },
          },
          cancelledAt: true,
          venueId: true,
          visibility: true,
          offering: {
            select: {
              ...selectFacts,
              slug: true,
              title: true,
              visibility: true,
              themes: { select: { theme: { select: { id: true, slug: true } } } },
            },
          },
        },
      })
    : null;
  if (!edition) throw new NotFound("edition");
  return edition;
}

/** The day its last meeting begins, also when that goes on past midnight. */
function dayOfHolding({ meetings: [last] }: Pick<Found, "meetings">): string | null {
  return last ? dayOf(last.startsAt) : null;
}

/** The row there would be if it had been held. */
function heldRow({ offering, venueId, ...edition }: Found) {
  const { kind: offeringKind, ...facts } = factsOf(offering);
  return {
    ...facts,
    kind: "EDITION_HELD",
    offering: offering.slug,
    offeringKind,
    online: venueId === null,
    organisationKind: null,
    day: dayOfHolding(edition) ?? "",
    figureKey: null,
  };
}
