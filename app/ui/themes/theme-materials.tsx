import { visibilitySlugs } from "~/domain/catalogue/material-filter";
import { materialVisibilityWords } from "~/domain/catalogue/visibility-words";
import { paths } from "~/paths";
import { type MaterialLine, MaterialList } from "~/ui/catalogue/material-list";
import { counted } from "~/ui/kit/dutch-number";
import { EmptyState } from "~/ui/kit/empty-state";
import { SearchField } from "~/ui/kit/search-field";
import { Section } from "~/ui/kit/section";
import { SelectField } from "~/ui/kit/select-field";

interface Filter {
  search: string;
  visibility: MaterialLine["visibility"] | null;
}

interface Props {
  slug: string;
  materials: readonly (MaterialLine & { offering: { slug: string; title: string; state: string } })[];
  filter: Filter;
  signedIn: boolean;
}

/** All there is to read about a theme, with a search that forgives typing. */
export function ThemeMaterials({ slug, materials, filter, signedIn }: Props) {
  const asked = filter.search !== "" || filter.visibility !== null;
  if (materials.length === 0 && !asked) return <NoMaterials signedIn={signedIn} slug={slug} />;
  return (
    <Section title="Materiaal" aside={materials.length > 0 && counted(materials.length, "stuk", "stuks")}>
      <form action={paths.theme(slug)} className="mb-6 grid gap-4">
        <SelectField
          field={{ name: "voor", initialValue: slugOf(filter.visibility) }}
          label="Voor wie"
          empty="Alles wat u mag zien"
          options={visibilitySlugs.map((each) => ({
            value: each.slug,
            label: `Alleen ${materialVisibilityWords[each.visibility]}`,
          }))}
        />
        <SearchField name="zoek" label="Zoek in het materiaal" value={filter.search} />
      </form>
      {materials.length === 0 ? (
        <p>
          Niets gevonden. <a href={paths.theme(slug)}>Toon al het materiaal</a>.
        </p>
      ) : (
        <MaterialList
          materials={materials}
          more={({ offering }) => (
            <p className="text-small text-ink-muted">
              Bij{" "}
              {offering.state === "PUBLISHED" ? (
                <a href={paths.offering(offering.slug)}>{offering.title}</a>
              ) : (
                offering.title
              )}
            </p>
          )}
        />
      )}
    </Section>
  );
}

function NoMaterials({ signedIn, slug }: { signedIn: boolean; slug: string }) {
  return (
    <Section title="Materiaal">
      <EmptyState title="Hier komt wat u over dit thema kunt lezen">
        {!signedIn && (
          <p>
            Er kan meer zijn als u <a href={paths.signIn(paths.theme(slug))}>inlogt</a>.
          </p>
        )}
      </EmptyState>
    </Section>
  );
}

function slugOf(visibility: Filter["visibility"]): string {
  return visibilitySlugs.find((each) => each.visibility === visibility)?.slug ?? "";
}
