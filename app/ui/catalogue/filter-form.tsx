import type { ReactNode } from "react";
import { type CatalogueFilter, sortSlug, usualSort } from "~/domain/catalogue/catalogue-filter";
import type { CountedChoice } from "~/domain/catalogue/filter-choices";
import { kindWords } from "~/domain/catalogue/offering-kind";
import { paths } from "~/paths";
import { Button } from "~/ui/kit/button";
import { CheckboxGroup } from "~/ui/kit/choice-fields";
import { Columns } from "~/ui/kit/columns";
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

/** What one can ask of the catalogue around what it answers: one form, whose answer is an address. */
export function FilterForm({ filter, choices, chosen, children }: Props & { children: ReactNode }) {
  const { search, sort } = filter;
  return (
    <form action={paths.catalogue()} className="grid gap-8">
      <SearchField name="zoek" label="Waar zoekt u naar?" value={search} />
      {sort !== usualSort(search) && <input type="hidden" name="volgorde" value={sortSlug(sort)} />}
      <Columns side="before" aside={<Filters filter={filter} choices={choices} chosen={chosen} />}>
        {children}
      </Columns>
    </form>
  );
}

function Filters({ filter, choices, chosen }: Props) {
  const { themes, kinds } = filter;
  return (
    <NarrowFold summary={chosen > 0 ? `Filters (${chosen} gekozen)` : "Filters"}>
      <div className="grid gap-5">
        <CheckboxGroup
          compact
          label="Thema"
          field={{ name: "thema", initialValue: themes }}
          options={choices.themes.map((choice) => ({
            value: choice.slug,
            label: (
              <span className="flex items-baseline gap-2">
                <ThemeMark slug={choice.slug} />
                <Counted choice={choice} />
              </span>
            ),
          }))}
        />
        <CheckboxGroup
          compact
          label="Soort"
          field={{ name: "soort", initialValue: kinds.map((kind) => kindWords(kind).slug) }}
          options={choices.kinds.map((choice) => ({ value: choice.slug, label: <Counted choice={choice} /> }))}
        />
        <Selects filter={filter} choices={choices} />
        <Button tone="quiet">Toon resultaten</Button>
      </div>
    </NarrowFold>
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

function Counted({ choice: { title, count } }: { choice: CountedChoice }) {
  return (
    <span className={count === 0 ? "text-ink-muted" : undefined}>
      {title} <span className="text-ink-muted tabular-nums">({count})</span>
    </span>
  );
}
