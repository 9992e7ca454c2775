import type { Visitor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { db } from "~/platform/db.server";
import { fieldsOf } from "./change-definition.form";
import type { TargetDefinition } from "./definition";
import { definitionShape } from "./definition-shape";
import { offeredChoices } from "./limits-for-actor.server";
import { targetToKeep } from "./target-to-keep.server";

/** The form that proposes how a promise is counted, filled with its draft or else with what holds. Throws NotFound. */
export async function definitionPage(actor: Visitor, slug: string, asked: string | null) {
  const { year, today, definition, title, draft } = await countedPromise(actor, slug, asked);
  const { offerings, limits } = await offeredChoices(actor, year);
  const proposed = draft ? definitionShape.parse(draft.definition) : definition;
  const startsOn = draft?.startsOn.toISOString().slice(0, 10) ?? today;
  return {
    slug,
    title,
    year,
    today,
    offerings: await withStanding(offerings, definition),
    kinds: [...new Set([...limits.kinds, ...(definition.filter.organisationKinds ?? [])])],
    drafted: draft !== null,
    fields: {
      ...fieldsOf(proposed),
      ingang: startsOn < today ? today : startsOn,
      reden: draft?.reason ?? "",
    },
    /** What holds, for the parts that the form does not ask. */
    standing: definition,
  };
}

/** What holds already stays to be seen and chosen, also when it is of another theme. */
async function withStanding(offered: { slug: string; title: string }[], { filter }: TargetDefinition) {
  const missing = (filter.offerings ?? []).filter((slug) => !offered.some((each) => each.slug === slug));
  const held = await db.offering.findMany({ where: { slug: { in: missing } }, select: { slug: true, title: true } });
  return [...offered, ...held];
}

/** The draft of a promise beside what holds. Throws NotFound. */
export async function draftPage(actor: Visitor, slug: string, asked: string | null) {
  const { year, definition, title, draft } = await countedPromise(actor, slug, asked);
  if (!draft) throw new NotFound("draft");
  return {
    slug,
    title,
    year,
    standing: definition,
    proposed: definitionShape.parse(draft.definition),
    reason: draft.reason,
    startsOn: draft.startsOn.toISOString().slice(0, 10),
    draftedAt: draft.draftedAt.toISOString(),
    author: draft.author?.name ?? null,
    can: { publish: may.publishDefinitions(actor) },
  };
}

async function countedPromise(actor: Visitor, slug: string, asked: string | null) {
  const { promise, year, today } = await targetToKeep(actor, slug, asked);
  const { id, definition, title } = promise;
  if (!definition) throw new NotFound("target");
  const author = { select: { name: true } };
  const draft = await db.targetDraft.findUnique({ where: { targetId: id }, include: { author } });
  return { id, year, today, definition, title, draft };
}
