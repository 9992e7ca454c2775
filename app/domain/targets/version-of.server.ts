import type { Prisma } from "@db/client";
import type { TargetDefinition } from "./definition";
import { definitionColumns } from "./definition-columns";
import { definitionShape } from "./definition-shape";

type Draft = Pick<Prisma.TargetDraftGetPayload<object>, "targetId" | "definition" | "reason" | "authorId">;

/** The columns of the version that a draft becomes, but its number and the moment it is published. */
export function versionOf({ targetId, definition, reason, authorId }: Draft, changes: Partial<TargetDefinition> = {}) {
  const columns = definitionColumns({ ...definitionShape.parse(definition), ...changes });
  return { ...columns, targetId, reason, authorId, byPerson: true };
}
