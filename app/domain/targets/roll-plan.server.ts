import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { clock } from "~/platform/clock";
import { inTransaction, type Tx } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { planToRoll, type RollablePromise } from "./plan-to-roll.server";
import { type RollChoice, rolledDefinition } from "./roll-over";

interface Asked {
  /** Which plan was looked at. */
  seen: string;
  /** Who goes along, by slug. */
  choices: ReadonlyMap<string, RollChoice>;
}

type Going = RollablePromise & { newId: string; choice: RollChoice };

/** Makes the plan of the next year out of that of `year`, as a draft in which nothing counts yet. Once is enough. Throws NotFound. */
export async function rollPlan(
  actor: Visitor,
  year: number,
  { seen, choices }: Asked,
): Promise<"rolled" | "exists" | "changed"> {
  insist(may.keepPlans(actor));
  return inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "plan_year" WHERE "year" = ${year} FOR UPDATE`;
    const plan = await planToRoll(tx, year);
    const next = year + 1;
    if (await tx.planYear.findUnique({ where: { year: next } })) return "exists";
    if (plan.seen !== seen) return "changed";
    const going = plan.promises.flatMap((promise): Going[] => {
      const choice = choices.get(promise.slug);
      return choice ? [{ ...promise, choice, newId: newId(clock.now()) }] : [];
    });
    await tx.planYear.create({ data: { year: next, title: `Jaarplan ${next}`, byPerson: true } });
    await writeTargets(tx, actor, going, next);
    await writeDefinitions(tx, actor, going, next);
    await keepFrozenLists(tx, going);
    const codes = { year: next, promises: going.length };
    const line = { action: "plan.rolled-over", subjectKind: "plan", subjectId: String(next), codes };
    await writeAudit(tx, recordedAs(actor), line);
    return "rolled";
  });
}

async function writeTargets(tx: Tx, actor: Visitor, going: Going[], planYear: number): Promise<void> {
  const idOf = new Map(going.map(({ slug, newId }) => [slug, newId]));
  const data = going.map(({ newId: id, definition, umbrella, ...promise }) => {
    const { slug, category, title, subtheme, audience, source, note, position } = promise;
    return {
      ...{ id, planYear, slug, category, title, subtheme, audience, source, note, position },
      wordStatus: definition ? null : "nog niet begonnen",
      umbrellaId: idOf.get(umbrella?.slug ?? "") ?? null,
      wholeId: idOf.get(definition?.filter.subsetOf ?? "") ?? null,
      byPerson: true,
      draftedAt: clock.now(),
      authorId: actor.personId,
    };
  });
  await tx.target.createMany({ data });
  const owned = going.flatMap(({ newId: targetId, themes }) =>
    themes.map(({ id: themeId }) => ({ targetId, themeId })),
  );
  await tx.targetTheme.createMany({ data: owned });
}

async function writeDefinitions(tx: Tx, actor: Visitor, going: Going[], planYear: number): Promise<void> {
  const data = going.flatMap(({ newId: targetId, definition, choice }) => {
    if (!definition) return [];
    const { filter, ...rolled } = rolledDefinition(definition, planYear, choice);
    const { subsetOf: _, ...kept } = filter;
    return {
      targetId,
      definition: { ...rolled, filter: kept },
      reason: `Overgenomen uit het Jaarplan ${planYear - 1}.`,
      startsOn: new Date(`${planYear}-01-01`),
      draftedAt: clock.now(),
      authorId: actor.personId,
    };
  });
  await tx.targetDraft.createMany({ data });
}

async function keepFrozenLists(tx: Tx, going: Going[]): Promise<void> {
  const lists = going
    .filter(({ definition, choice }) => definition?.baseline.kind === "FROZEN" && choice.base === "KEEP")
    .map(({ id, newId }) => ({ old: id, now: newId }));
  await tx.$executeRaw`
    INSERT INTO "baseline_member" ("target_id", "participant_id")
    SELECT l.now, b."participant_id" FROM jsonb_to_recordset(${JSON.stringify(lists)}::jsonb) AS l(old uuid, now uuid)
    JOIN "baseline_member" b ON b."target_id" = l.old`;
}
