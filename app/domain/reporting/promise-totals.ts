import { type Status, statusesByUrgency } from "../targets/status";

interface Totalled {
  progress: { status: Status | null } | null;
  sumsUp: unknown[];
  definition: { filter: { subsetOf?: string | undefined } } | null;
}

/** How many promises stand where, worst first: the only total over promises there is. A joint promise counts once, an umbrella and a part of another never. */
export function promiseTotals(promises: Totalled[]): { status: Status; count: number }[] {
  return statusesByUrgency.map((status) => ({
    status,
    count: promises.filter((promise) => isTotalled(promise, status)).length,
  }));
}

/** Whether a promise is one of those that the total of a status counts. */
export function isTotalled({ progress, sumsUp, definition }: Totalled, status: Status): boolean {
  return progress?.status === status && sumsUp.length === 0 && !definition?.filter.subsetOf;
}
