import { paths } from "~/paths";
import { SearchField } from "~/ui/kit/search-field";
import { ThemeMark } from "~/ui/themes/theme-mark";

interface Props {
  themes: readonly { slug: string; title: string }[];
}

/** The ways into the catalogue from a page that is not the catalogue: a word, or a theme. */
export function CatalogueSearch({ themes }: Props) {
  return (
    <div className="mb-10 grid gap-x-12 gap-y-6 lg:grid-cols-2">
      <form action={paths.catalogue()}>
        <SearchField name="zoek" label="Wat zoekt u?" hint="Bijvoorbeeld: uitbuiting, Bibob, frontoffice" />
      </form>
      <nav aria-labelledby="themas">
        <p id="themas" className="font-semibold">
          Of kies een thema
        </p>
        <ul className="mt-1 grid gap-x-6 text-small sm:grid-cols-2">
          {themes.map(({ slug, title }) => (
            <li key={slug} className="flex items-baseline gap-2 py-1">
              <ThemeMark slug={slug} />
              <a href={`${paths.catalogue()}?thema=${slug}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
