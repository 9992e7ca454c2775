import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { parseCatalogueFilter } from "~/domain/catalogue/catalogue-filter";
import { searchOfferings } from "~/domain/catalogue/search-offerings.server";
import { withOwnSeats } from "~/domain/registration/own-seats.server";
import { door } from "~/http/door.server";
import { countChosen, filterChips } from "~/ui/catalogue/filter-chips";
import { FilterForm } from "~/ui/catalogue/filter-form";
import { Results } from "~/ui/catalogue/results";
import { pageMeta } from "~/ui/frame/page-meta";
import { PageHeading } from "~/ui/kit/page-heading";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({
    title: titleOf(data?.filter),
    description:
      "Trainingen, e-learnings en bijeenkomsten voor iedereen die in Noord-Holland aan veiligheid werkt, met data en vrije plaatsen.",
  });

export const loader = door.open(async ({ actor, url }) => {
  const found = await searchOfferings(actor, parseCatalogueFilter(url.searchParams));
  const dates = await withOwnSeats(
    actor,
    found.rows.map(({ editions }) => editions),
  );
  return { ...found, rows: found.rows.map((row, nth) => ({ ...row, editions: dates[nth] ?? [] })) };
});

export default function CataloguePage() {
  const { filter, choices, ...found } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading title="Aanbod" />
      <FilterForm filter={filter} choices={choices} chosen={countChosen(filter)}>
        <Results {...found} filter={filter} chips={filterChips(filter, choices)} />
      </FilterForm>
    </>
  );
}

function titleOf(filter: { search: string; page: number } | undefined): string {
  const search = filter?.search ? `Aanbod: ${filter.search}` : "Aanbod";
  return filter && filter.page > 1 ? `${search} (pagina ${filter.page})` : search;
}
