import type { ReactNode } from "react";
import { type CatalogueFilter, sortSlug, usualSort } from "~/domain/catalogue/catalogue-filter";
import type { CountedChoice } from "~/domain/catalogue/filter-choices";
import { kindWords } from "~/domain/catalogue/offering-kind";
import { paths } from "~/paths";
import { Button } from "~/ui/kit/button";
import { CheckboxGroup } from "~/ui/kit/choice-fields";
import { monthWords } from "~/ui/kit/dutch-date";
import { NarrowFold } from "~/ui/kit/fold";
import { SearchField } from "~/ui/kit/search-field";
import { SelectField } from "~/ui/kit/select-field";
import { ThemeMark } from "~/ui/themes/theme-mark";

export type Choices = Record<"themes" | "kinds" | "formats" | "places" | "months", CountedChoice[]>;

interface Props {
  filter: CatalogueFilter;
  choices: Choices;
  /** How many filters are chosen, the search aside. */
  chosen: number;
}

/** What one can ask of the catalogue, as one form whose answer is an address. */
export function FilterForm({ filter, choices, chosen }: Props) {
  const { themes, kinds, search, sort } = filter;
  return (
    <form action={paths.catalogue()} className="grid content-start gap-5">
      <SearchField name="zoek" label="Zoeken" value={search} />
      <NarrowFold summary={chosen > 0 ? `Filters (${chosen} gekozen)` : "Filters"}>
        <div className="grid gap-5">
          <CheckboxGroup
            compact
            label="Thema"
            field={{ name: "thema", initialValue: themes }}
            options={choices.themes.map(({ slug, title, count }) => ({
              value: slug,
              label: (
                <Counted count={count}>
                  <ThemeMark slug={slug} className="mr-1.5" />
                  {title}
                </Counted>
              ),
            }))}
          />
          <CheckboxGroup
            compact
            label="Soort"
            field={{ name: "soort", initialValue: kinds.map((kind) => kindWords(kind).slug) }}
            options={choices.kinds.map(({ slug, title, count }) => ({
              value: slug,
              label: <Counted count={count}>{title}</Counted>,
            }))}
          />
          <Selects filter={filter} choices={choices} />
          {sort !== usualSort(search) && <input type="hidden" name="volgorde" value={sortSlug(sort)} />}
          <Button tone="quiet">Toon resultaten</Button>
        </div>
      </NarrowFold>
    </form>
  );
}

function Selects({ filter, choices }: Pick<Props, "filter" | "choices">) {
  const monthly = choices.months.map((choice) => ({ ...choice, title: monthWords(`${choice.slug}-01`) }));
  return (
    <>
      <SelectField
        label="Vorm"
        field={{ name: "vorm", initialValue: filter.format ?? "" }}
        empty="Alle vormen"
        options={choices.formats.map(optionOf)}
      />
      <SelectField
        label="Plek"
        field={{ name: "plek", initialValue: filter.place ?? "" }}
        empty="Overal"
        options={choices.places.map(optionOf)}
      />
      <SelectField
        label="Maand"
        field={{ name: "maand", initialValue: filter.month ?? "" }}
        empty="Alle maanden"
        options={monthly.map(optionOf)}
      />
    </>
  );
}

function optionOf({ slug, title, count }: CountedChoice) {
  return { value: slug, label: `${title} (${count})` };
}

function Counted({ count, children }: { count: number; children: ReactNode }) {
  return (
    <>
      {children} <span className="text-ink-muted tabular-nums">({count})</span>
    </>
  );
}
