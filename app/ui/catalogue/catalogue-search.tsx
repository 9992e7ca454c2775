import { paths } from "~/paths";
import { SearchField } from "~/ui/kit/search-field";

/** The search of the catalogue, on a page that is not the catalogue. */
export function CatalogueSearch() {
  return (
    <form action={paths.catalogue()} className="mb-10 max-w-field">
      <SearchField name="zoek" label="Wat zoekt u?" hint="Bijvoorbeeld: uitbuiting, Bibob, frontoffice" />
    </form>
  );
}
