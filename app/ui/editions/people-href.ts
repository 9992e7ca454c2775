import { type PeopleFilter, peopleQuery } from "~/domain/editions/edition-people-filter";
import { paths } from "~/paths";

/** The people of an edition with a filter changed; a changed filter begins at its first page. */
export function peopleHref(editionId: string, filter: PeopleFilter, change: Partial<PeopleFilter> = {}): string {
  return `${paths.people(editionId)}${peopleQuery({ ...filter, page: 1, ...change })}`;
}

/** The message page for everyone that a filter asks for. */
export function messageHref(editionId: string, filter: PeopleFilter): string {
  return `${paths.writeMessage(editionId)}${peopleQuery({ ...filter, page: 1 })}`;
}
