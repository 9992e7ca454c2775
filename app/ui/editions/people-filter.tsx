import {
  groupSlug,
  LIVING_GROUPS,
  type PeopleFilter,
  type PeopleGroup,
  sortSlug,
  usualSort,
} from "~/domain/editions/edition-people-filter";
import { groupWords } from "~/domain/editions/edition-people-words";
import { paths } from "~/paths";
import { peopleHref } from "~/ui/editions/people-href";
import type { PeoplePageData } from "~/ui/editions/people-page-data";
import { Chips } from "~/ui/kit/chips";
import { SearchField } from "~/ui/kit/search-field";
import { SelectField } from "~/ui/kit/select-field";
import { Tabs } from "~/ui/kit/tabs";

/** What one can ask of the list: where people stand, a name, an organisation. Every answer is an address. */
export function PeopleFilterForm({ page }: { page: PeoplePageData }) {
  const { edition, filter, organisations } = page;
  const { groups, search, organisation, sort } = filter;
  return (
    <>
      <GroupTabs page={page} />
      <form action={paths.people(edition.id)} data-screen-only="" className="mb-6 grid items-end gap-4 lg:grid-cols-2">
        {groups.map((group) => (
          <input key={group} type="hidden" name="staat" value={groupSlug(group)} />
        ))}
        {sort !== usualSort(groups) && <input type="hidden" name="volgorde" value={sortSlug(sort)} />}
        <SearchField name="zoek" label="Zoek een naam of organisatie" value={search} />
        {organisations.length > 1 && (
          <SelectField
            label="Organisatie"
            field={{ name: "organisatie", initialValue: organisation ?? "" }}
            empty="Alle organisaties"
            options={organisations.map(({ name, people }) => ({ value: name, label: `${name} (${people})` }))}
          />
        )}
      </form>
      <ChosenFilters editionId={edition.id} filter={filter} />
    </>
  );
}

function GroupTabs({ page: { edition, filter, counts } }: { page: PeoplePageData }) {
  const living = counts.place + counts.waiting + counts.requested;
  const tab = (label: string, count: number, groups: PeopleGroup[]) => ({
    label: `${label} (${count})`,
    href: peopleHref(edition.id, filter, { groups, sort: usualSort(groups) }),
    current: filter.groups.join() === groups.join(),
  });
  const shown = [...LIVING_GROUPS, "ended" as const].filter((group) => counts[group] > 0);
  return (
    <Tabs
      label="Waar mensen staan"
      tabs={[tab("Iedereen", living, []), ...shown.map((group) => tab(groupWords(group), counts[group], [group]))]}
    />
  );
}

function ChosenFilters({ editionId, filter }: { editionId: string; filter: PeopleFilter }) {
  const { search, organisation } = filter;
  const chips = [
    ...(search
      ? [{ key: "zoek", label: `Zoekt: ${search}`, href: peopleHref(editionId, filter, { search: "" }) }]
      : []),
    ...(organisation
      ? [{ key: "organisatie", label: organisation, href: peopleHref(editionId, filter, { organisation: null }) }]
      : []),
  ];
  if (chips.length === 0) return null;
  return (
    <div className="mb-4">
      <Chips chips={chips} clearHref={peopleHref(editionId, filter, { search: "", organisation: null })} />
    </div>
  );
}
