import type { Visitor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { db } from "~/platform/db.server";
import { fieldsOf } from "./change-definition.form";
import type { TargetDefinition } from "./definition";
import { definitionShape } from "./definition-shape";
import { offeredChoices } from "./limits-for-actor.server";
import { targetToDefine } from "./target-to-define.server";

/** The form that proposes how a promise is counted, filled with its draft or else with what holds. Throws NotFound. */
export async function definitionPage(actor: Visitor, slug: string, asked: string | null) {
  const { year, today, standing, start, title, draft, waiting } = await targetToDefine(actor, slug, asked);
  const { offerings, limits } = await offeredChoices(actor, year);
  const held = standing ?? start;
  const startsOn = draft?.startsOn.toISOString().slice(0, 10) ?? today;
  return {
    slug,
    title,
    year,
    today,
    offerings: await withStanding(offerings, held),
    kinds: [...new Set([...limits.kinds, ...(held.filter.organisationKinds ?? [])])],
    drafted: draft !== null && !waiting,
    /** It counts nowhere yet: what is typed replaces nothing. */
    waiting,
    fields: {
      ...fieldsOf(start),
      ingang: startsOn < today ? today : startsOn,
      reden: draft?.reason ?? (waiting ? "Een nieuwe belofte." : ""),
    },
    /** What holds, for the parts that the form does not ask. */
    standing: held,
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
  const { year, standing, title, draft, waiting } = await targetToDefine(actor, slug, asked);
  if (!draft || !standing || waiting) throw new NotFound("draft");
  return {
    slug,
    title,
    year,
    standing,
    proposed: definitionShape.parse(draft.definition),
    reason: draft.reason,
    startsOn: draft.startsOn.toISOString().slice(0, 10),
    draftedAt: draft.draftedAt.toISOString(),
    author: draft.author?.name ?? null,
    can: { publish: may.publishDefinitions(actor) },
  };
}
