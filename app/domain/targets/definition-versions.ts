import { addDays, type Day } from "~/platform/amsterdam";

/** Whether a version counts on a day, will, did, or never did because another came in its place before it began. */
export type VersionState = "IN_FORCE" | "PLANNED" | "PAST" | "OVERTAKEN";

interface Begun {
  number: number;
  /** From which day it was to count. */
  from: Day;
}

export interface VersionStanding {
  state: VersionState;
  /** The last day on which it counts, where that is known. */
  until: Day | null;
}

/** How the versions of a definition, first one first, stand on a day. A later one that begins no later takes the place of an earlier one. */
export function versionStandings<V extends Begun>(versions: readonly V[], day: Day): (V & VersionStanding)[] {
  const lasting = versions.filter((version) => !versions.some((later) => overtakes(later, version)));
  // Before its first version begins a promise is counted by it already.
  const present = lasting.findLast(({ from }) => from <= day) ?? versions[0];
  return versions.map((version) => {
    const next = lasting.find(({ from }) => from > version.from);
    const until = next && lasting.includes(version) ? addDays(next.from, -1) : null;
    if (version === present) return { ...version, state: "IN_FORCE", until };
    if (!lasting.includes(version)) return { ...version, state: "OVERTAKEN", until };
    return { ...version, state: version.from > day ? "PLANNED" : "PAST", until };
  });
}

function overtakes(later: Begun, version: Begun): boolean {
  return later.number > version.number && later.from <= version.from;
}
