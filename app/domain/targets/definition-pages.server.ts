import type { Visitor } from "~/domain/access/actor";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { db } from "~/platform/db.server";
import { fieldsOf } from "./change-definition.form";
import type { TargetDefinition } from "./definition";
import { type ChoicesForDefinition, definitionChoices } from "./definition-choices";
import { definitionShape } from "./definition-shape";
import { filterTitles } from "./filter-titles.server";
import type { FilterTitles } from "./filter-words";
import { offeredChoices } from "./limits-for-actor.server";
import { targetToDefine } from "./target-to-define.server";
import { unfitWords } from "./unfit";
import { unfitDraft } from "./unfit-drafts.server";

/** The form that proposes how a promise is counted, filled with its draft or else with what holds. Throws NotFound. */
export async function definitionPage(actor: Visitor, slug: string, asked: string | null) {
  const { year, today, standing, start, title, draft, waiting } = await targetToDefine(actor, slug, asked);
  const held = standing ?? start;
  const choices = await definitionChoicesOf(actor, year, held);
  const startsOn = draft?.startsOn.toISOString().slice(0, 10) ?? today;
  return {
    slug,
    title,
    year,
    today,
    choices,
    /** The draft that one goes on with; what is kept in its place must have seen it. */
    draft: draft && { at: draft.draftedAt.toISOString(), author: draft.author?.name ?? null },
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
    baselines: definitionChoices.baselines.filter(
      ({ value }) => value !== "FROZEN" || standing.baseline.kind === "FROZEN",
    ),
  };
}

/** The draft of a promise beside what holds. Throws NotFound. */
export async function draftPage(actor: Visitor, slug: string, asked: string | null) {
  const { year, today, standing, title, draft, waiting } = await targetToDefine(actor, slug, asked);
  if (!draft || !standing || waiting) throw new NotFound("draft");
  const proposed = definitionShape.parse(draft.definition);
  const unfit = await unfitDraft(db, year, proposed, standing);
  const startsOn = draft.startsOn.toISOString().slice(0, 10);
  return {
    slug,
    title,
    year,
    standing,
    proposed,
    titles: await filterTitles([standing, proposed]),
    reason: draft.reason,
    startsOn,
    /** The day it was to begin on is over: it begins when it is published. */
    startIsOver: startsOn < today,
    /** Why it cannot be published as it is. */
    unfit: unfit && unfitWords(unfit),
    draftedAt: draft.draftedAt.toISOString(),
    author: draft.author?.name ?? null,
    can: { publish: may.publishDefinitions(actor) && !unfit },
  };
}
