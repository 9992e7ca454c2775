import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { freeSlug, slugOfTitle } from "~/platform/slug";
import { openPlans } from "./open-plans.server";
import { promiseColumns } from "./promise-columns.server";
import type { TypedPromise } from "./propose-promise.form";

type Proposed = { slug: string } | "other-theme" | "other-whole" | "sent-by-another";

/** Drafts a new promise for the plan of a year: it counts nowhere until management publishes it. Sent twice it is one. Throws NotFound. */
export async function proposePromise(actor: Visitor, year: number, typed: TypedPromise): Promise<Proposed> {
  insist(may.proposePromises(actor));
  const columns = await promiseColumns(actor, year, typed);
  if (typeof columns === "string") return columns;
  const { themeIds, ...words } = columns;
  return inTransaction(async (tx) => {
    // Two who add a promise at once wait for one another, so that each has a name and a place of its own.
    await tx.$executeRaw`SELECT 1 FROM "plan_year" ORDER BY "year" FOR UPDATE`;
    if (!(await openPlans(tx)).some((plan) => plan.year === year)) throw new NotFound("plan");
    const made = await tx.target.findUnique({ where: { id: typed.nieuw }, select: { slug: true, authorId: true } });
    if (made) return made.authorId === actor.personId ? { slug: made.slug } : "sent-by-another";
    const slug = await freeSlugFor(tx, typed.titel);
    const { _max } = await tx.target.aggregate({ where: { planYear: year }, _max: { position: true } });
    await tx.target.create({
      data: {
        ...words,
        id: typed.nieuw,
        planYear: year,
        slug,
        category: typed.soort,
        wordStatus: typed.soort === "C" ? "nog niet begonnen" : null,
        position: (_max.position ?? 0) + 1,
        byPerson: true,
        draftedAt: clock.now(),
        authorId: actor.personId,
        themes: { create: themeIds.map((themeId) => ({ themeId })) },
      },
    });
    const line = { action: "target.proposed", subjectKind: "target", subjectId: typed.nieuw, codes: { year } };
    await writeAudit(tx, recordedAs(actor), line);
    return { slug };
  });
}

/** What is counted by hand is kept under the name alone, so no promise of any year has it already. */
async function freeSlugFor(tx: Tx, title: string): Promise<string> {
  const wanted = slugOfTitle(title, "belofte");
  const taken = await tx.target.findMany({ where: { slug: { startsWith: wanted } }, select: { slug: true } });
  return freeSlug(wanted, new Set(taken.map(({ slug }) => slug)));
}
