import type { TargetDefinition } from "./definition";

/** A definition as the columns of a version hold it. */
export function definitionColumns({ fromDay, untilDay, dueDay, monthWeights, ...rule }: TargetDefinition) {
  return {
    ...rule,
    fromDay: new Date(fromDay),
    untilDay: new Date(untilDay),
    dueDay: dueDay ? new Date(dueDay) : null,
    monthWeights: monthWeights ?? [],
  };
}
