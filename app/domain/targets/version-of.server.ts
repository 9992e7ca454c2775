import type { Prisma } from "@db/client";
import type { TargetDefinition } from "./definition";
import { definitionShape } from "./definition-shape";

type Draft = Pick<Prisma.TargetDraftGetPayload<object>, "targetId" | "definition" | "reason" | "authorId">;

/** The columns of the version that a draft becomes, but its number and the moment it is published. */
export function versionOf({ targetId, definition, reason, authorId }: Draft, changes: Partial<TargetDefinition> = {}) {
  const { fromDay, untilDay, dueDay, ...rule } = { ...definitionShape.parse(definition), ...changes };
  return {
    ...rule,
    targetId,
    reason,
    authorId,
    byPerson: true,
    fromDay: new Date(fromDay),
    untilDay: new Date(untilDay),
    dueDay: dueDay ? new Date(dueDay) : null,
  };
}
