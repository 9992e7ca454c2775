import { isId } from "~/platform/id";
import {
  everyone,
  groupSlug,
  LIVING_GROUPS,
  type PeopleFilter,
  type PeopleGroup,
  parsePeopleFilter,
} from "./edition-people-filter";

/** To whom a message goes: these registrations, or everyone that a filter of the list asks for. */
export interface MessageTarget {
  ids: string[];
  filter: PeopleFilter;
}

const MOST_CHOSEN = 200;

/** Reads to whom a message goes off a query string or a posted form; only people with a living registration can be meant. */
export function parseMessageTarget(query: URLSearchParams): MessageTarget {
  const ids = [...new Set(query.getAll("wie").filter(isId))].slice(0, MOST_CHOSEN);
  const { groups, search, organisation } = parsePeopleFilter(query);
  const living = groups.filter((group) => group !== "ended");
  return { ids, filter: { ...everyone, groups: living, search, organisation } };
}

/** To whom a new message goes when nothing else was asked: everyone with a place. */
export function usualTarget(target: MessageTarget): MessageTarget {
  const { ids, filter } = target;
  if (ids.length > 0 || filter.groups.length > 0) return target;
  const groups: PeopleGroup[] = filter.search || filter.organisation ? [...LIVING_GROUPS] : ["place"];
  return { ids, filter: { ...filter, groups } };
}

/** The slugs of the groups that a target names, as the boxes of the form carry them. */
export function chosenGroups({ filter }: MessageTarget): string[] {
  return filter.groups.map(groupSlug);
}
