import { type CatalogueFilter, type CatalogueSort, usualSort } from "~/domain/catalogue/catalogue-filter";
import { paths } from "~/paths";
import { catalogueHref } from "~/ui/catalogue/filter-chips";
import { type OfferingLine, OfferingRow } from "~/ui/catalogue/offering-row";
import { ButtonLink } from "~/ui/kit/button";
import { type Chip, Chips } from "~/ui/kit/chips";
import { DOT } from "~/ui/kit/dot";
import { counted } from "~/ui/kit/dutch-number";
import { EmptyState } from "~/ui/kit/empty-state";
import { Pagination } from "~/ui/kit/pagination";

interface Props {
  rows: readonly OfferingLine[];
  filter: CatalogueFilter;
  chips: readonly Chip[];
  pages: number;
  total: number;
  now: string;
}

const sortWords: Record<CatalogueSort, string> = { best: "best passend", date: "datum", title: "titel" };

/** What answers the filters: the count on top, then rows, twenty a page. */
export function Results({ rows, filter, chips, pages, total, now }: Props) {
  return (
    <section aria-labelledby="resultaten">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t-2 border-ink pt-2">
        <h2 id="resultaten">{counted(total, "resultaat", "resultaten")}</h2>
        {total > 1 && <Sorting filter={filter} />}
      </div>
      {chips.length > 0 && (
        <div className="mt-3">
          <Chips chips={chips} clearHref={paths.catalogue()} />
        </div>
      )}
      {total === 0 ? (
        <div className="mt-6">
          <Nothing filter={filter} />
        </div>
      ) : (
        <ol data-arrows="" className="mt-4 border-b border-line">
          {rows.map((offering) => (
            <OfferingRow key={offering.slug} offering={offering} now={now} />
          ))}
        </ol>
      )}
      <Pagination page={filter.page} pages={pages} hrefFor={(page) => catalogueHref(filter, { page })} />
    </section>
  );
}

function Sorting({ filter }: { filter: CatalogueFilter }) {
  const sorts: CatalogueSort[] = filter.search ? ["best", "date", "title"] : ["date", "title"];
  return (
    <p data-screen-only="" className="text-small">
      Op volgorde van{" "}
      {sorts.map((sort, index) => (
        <span key={sort}>
          {index > 0 && DOT}
          {sort === filter.sort ? (
            <strong>{sortWords[sort]}</strong>
          ) : (
            <a href={catalogueHref(filter, { sort })}>{sortWords[sort]}</a>
          )}
        </span>
      ))}
    </p>
  );
}

function Nothing({ filter }: { filter: CatalogueFilter }) {
  const { search } = filter;
  const searchAlone: Partial<CatalogueFilter> = { themes: [], kinds: [], format: null, place: null, month: null };
  const alone = catalogueHref(filter, searchAlone);
  return (
    <EmptyState
      title={search ? `Niets gevonden voor “${search}”` : "Niets gevonden met deze filters"}
      step={
        <ButtonLink href={catalogueHref(filter, { ...searchAlone, search: "", sort: usualSort("") })}>
          Toon het hele aanbod
        </ButtonLink>
      }
    >
      {search && <p>Probeer een ander of een korter woord. Kleine typefouten geven niet.</p>}
      {search && alone !== catalogueHref(filter) && (
        <p>
          Of zoek <a href={alone}>in het hele aanbod naar “{search}”</a>.
        </p>
      )}
      {!search && <p>Haal hierboven een filter weg, of kies een andere maand of plek.</p>}
    </EmptyState>
  );
}
