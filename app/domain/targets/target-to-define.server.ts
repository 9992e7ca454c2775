import type { Prisma } from "@db/client";
import type { Actor } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import type { Day } from "~/platform/amsterdam";
import { db } from "~/platform/db.server";
import type { TargetDefinition } from "./definition";
import { definitionShape } from "./definition-shape";
import { firstDefinition } from "./promise-kind";
import { targetToKeep } from "./target-to-keep.server";
import { findWaiting } from "./waiting-promise.server";

const withAuthor = { author: { select: { name: true } } } satisfies Prisma.TargetDraftInclude;

interface TargetToDefine {
  id: string;
  title: string;
  year: number;
  today: Day;
  themeIds: string[];
  /** It counts nowhere yet: what is drafted replaces nothing. */
  waiting: boolean;
  /** What may stay as it is; null while nobody said how it is counted. */
  standing: TargetDefinition | null;
  /** What the form begins with. */
  start: TargetDefinition;
  draft: Prisma.TargetDraftGetPayload<{ include: typeof withAuthor }> | null;
}

/** A promise of which this actor may say how it is counted: one of a published plan, or one that waits. Throws NotFound. */
export async function targetToDefine(actor: Actor, slug: string, asked: string | null): Promise<TargetToDefine> {
  const waiting = await findWaiting(actor, slug, asked);
  if (waiting?.category === "C") throw new NotFound("target");
  if (waiting) {
    const { category, definition, ...target } = waiting;
    const draft = await draftOf(waiting.id);
    const start = definition ?? firstDefinition(category, waiting.year);
    return { ...target, waiting: true, standing: definition, start, draft };
  }
  const { promise, ...kept } = await targetToKeep(actor, slug, asked);
  // Of a plan that was thrown away, what was typed is not for the promise of that name in another year.
  const isOfAnother = asked !== null && asked !== String(kept.year);
  if (isOfAnother || !promise.definition) throw new NotFound("target");
  const draft = await draftOf(promise.id);
  const start = draft ? definitionShape.parse(draft.definition) : promise.definition;
  return { ...kept, ...promise, waiting: false, standing: promise.definition, start, draft };
}

function draftOf(targetId: string) {
  return db.targetDraft.findUnique({ where: { targetId }, include: withAuthor });
}
