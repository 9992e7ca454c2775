import type { Visitor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { db } from "~/platform/db.server";
import { fieldsOf } from "./change-definition.form";
import type { TargetDefinition } from "./definition";
import type { ChoicesForDefinition } from "./definition-choices";
import { definitionShape } from "./definition-shape";
import { filterTitles } from "./filter-titles.server";
import type { FilterTitles } from "./filter-words";
import { offeredChoices } from "./limits-for-actor.server";
import { targetToKeep } from "./target-to-keep.server";

/** The form that proposes how a promise is counted, filled with its draft or else with what holds. Throws NotFound. */
export async function definitionPage(actor: Visitor, slug: string, asked: string | null) {
  const { year, today, definition, title, draft } = await countedPromise(actor, slug, asked);
  const choices = await definitionChoicesOf(actor, year, definition);
  const proposed = draft ? definitionShape.parse(draft.definition) : definition;
  const startsOn = draft?.startsOn.toISOString().slice(0, 10) ?? today;
  return {
    slug,
    title,
    year,
    today,
    choices,
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

/** All that the form lets an actor choose from; what holds already stays to be chosen, also when it is of another theme. */
export async function definitionChoicesOf(
  actor: Visitor,
  year: number,
  standing: TargetDefinition,
): Promise<ChoicesForDefinition> {
  const [{ limits, ...offered }, held] = await Promise.all([offeredChoices(actor, year), filterTitles([standing])]);
  const withHeld = (list: keyof FilterTitles) => [
    ...offered[list],
    ...held[list].filter(({ slug }) => !limits[list].includes(slug)),
  ];
  return {
    offerings: withHeld("offerings"),
    formats: withHeld("formats"),
    themes: withHeld("themes"),
    audiences: withHeld("audiences"),
    kinds: [...new Set([...limits.kinds, ...(standing.filter.organisationKinds ?? [])])],
  };
}

/** The draft of a promise beside what holds. Throws NotFound. */
export async function draftPage(actor: Visitor, slug: string, asked: string | null) {
  const { year, definition, title, draft } = await countedPromise(actor, slug, asked);
  if (!draft) throw new NotFound("draft");
  const proposed = definitionShape.parse(draft.definition);
  return {
    slug,
    title,
    year,
    standing: definition,
    proposed,
    titles: await filterTitles([definition, proposed]),
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
