import type { RegistrationState } from "~/domain/registration/registration-state";
import { oneLine } from "~/platform/one-line";

/** The people of an edition by where they stand: the groups that one can ask for. */
export type PeopleGroup = "place" | "waiting" | "requested" | "ended";
export type PeopleSort = "name" | "queue" | "organisation";

/** What one asks of the people of an edition; it is all in the address of the page. */
export interface PeopleFilter {
  search: string;
  /** Any of them; none is everyone with a living registration. */
  groups: PeopleGroup[];
  /** The name of an organisation or employer, as the list shows it. */
  organisation: string | null;
  sort: PeopleSort;
  page: number;
}

export const statesIn = {
  place: ["CONFIRMED", "OFFERED"],
  waiting: ["WAITING"],
  requested: ["REQUESTED"],
  ended: ["DECLINED", "CANCELLED", "LAPSED"],
} as const satisfies Record<PeopleGroup, RegistrationState[]>;

const slugs = { place: "plaats", waiting: "wachtlijst", requested: "aangevraagd", ended: "afgelopen" } as const;
const sorts = { naam: "name", aanmelding: "queue", organisatie: "organisation" } as const;

export const LIVING_GROUPS = ["place", "waiting", "requested"] as const satisfies PeopleGroup[];
const GROUPS = [...LIVING_GROUPS, "ended"] as const;

const LONGEST_SEARCH = 100;
const LONGEST_ORGANISATION = 200;
const LAST_PAGE = 999;

/** Everyone with a living registration, by name. */
export const everyone: PeopleFilter = { search: "", groups: [], organisation: null, sort: "name", page: 1 };

/** Reads the filter off a query string; what makes no sense is left out, it never throws. */
export function parsePeopleFilter(query: URLSearchParams): PeopleFilter {
  const asked = query.getAll("staat");
  const groups = GROUPS.filter((group) => asked.includes(slugs[group]));
  const sort = query.get("volgorde") ?? "";
  const page = Number(query.get("pagina"));
  return {
    search: oneLine(query.get("zoek") ?? "", LONGEST_SEARCH).trim(),
    groups,
    organisation: oneLine(query.get("organisatie") ?? "", LONGEST_ORGANISATION).trim() || null,
    sort: Object.hasOwn(sorts, sort) ? sorts[sort as keyof typeof sorts] : usualSort(groups),
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
  };
}

/** The query string of a filter ("?staat=wachtlijst"), empty for everyone; parsing it gives the filter back. */
export function peopleQuery(filter: PeopleFilter): string {
  const query = new URLSearchParams();
  if (filter.search) query.set("zoek", filter.search);
  for (const group of filter.groups) query.append("staat", slugs[group]);
  if (filter.organisation) query.set("organisatie", filter.organisation);
  if (filter.sort !== usualSort(filter.groups)) query.set("volgorde", sortSlug(filter.sort));
  if (filter.page > 1) query.set("pagina", String(filter.page));
  const text = query.toString();
  return text ? `?${text}` : "";
}

export function groupSlug(group: PeopleGroup): string {
  return slugs[group];
}

export function sortSlug(sort: PeopleSort): string {
  return Object.entries(sorts).find(([, value]) => value === sort)?.[0] ?? "";
}

/** Who waits stands in the order of the queue, others by name. */
export function usualSort(groups: readonly PeopleGroup[]): PeopleSort {
  const queued = groups.length > 0 && groups.every((group) => group === "waiting" || group === "requested");
  return queued ? "queue" : "name";
}

/** The states that a filter asks for. */
export function statesOf({ groups }: Pick<PeopleFilter, "groups">): RegistrationState[] {
  return (groups.length > 0 ? groups : LIVING_GROUPS).flatMap((group) => [...statesIn[group]]);
}
