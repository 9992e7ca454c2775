import { type Status, statusesByUrgency } from "../targets/status";

interface Totalled {
  progress: { status: Status | null } | null;
  sumsUp: unknown[];
}

/** How many promises stand where, worst first: the only total over promises there is. A joint promise counts once, an umbrella never. */
export function promiseTotals(promises: Totalled[]): { status: Status; count: number }[] {
  return statusesByUrgency.map((status) => ({
    status,
    count: promises.filter(({ progress, sumsUp }) => sumsUp.length === 0 && progress?.status === status).length,
  }));
}
