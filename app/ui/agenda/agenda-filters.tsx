import type { ReactNode } from "react";
import { type AgendaFilter, countAsked } from "~/domain/catalogue/agenda-filter";
import { kindWords } from "~/domain/catalogue/offering-kind";
import { paths } from "~/paths";
import { agendaHref } from "~/ui/agenda/agenda-href";
import { Button } from "~/ui/kit/button";
import { CheckboxGroup } from "~/ui/kit/choice-fields";
import { Columns } from "~/ui/kit/columns";
import { NarrowFold } from "~/ui/kit/fold";
import { SelectField } from "~/ui/kit/select-field";
import { ThemeMark } from "~/ui/themes/theme-mark";

interface Choice {
  slug: string;
  title: string;
}

interface Props {
  filter: AgendaFilter;
  choices: { themes: Choice[]; kinds: Choice[]; formats: Choice[] };
}

/** What one can ask of the agenda around what it answers: one form, whose answer is an address. */
export function AgendaFilters({ filter, choices, children }: Props & { children: ReactNode }) {
  const asked = countAsked(filter);
  return (
    <Columns
      side="before"
      aside={
        <form action={paths.agenda()} data-screen-only="">
          {filter.month && <input type="hidden" name="maand" value={filter.month} />}
          {filter.view === "month" && <input type="hidden" name="weergave" value="maand" />}
          <NarrowFold summary={asked > 0 ? `Filters (${asked} gekozen)` : "Filters"}>
            <Fields filter={filter} choices={choices} />
            {asked > 0 && (
              <p className="mt-4 text-small">
                <a href={agendaHref(filter, { themes: [], kinds: [], format: null })}>Wis alle filters</a>
              </p>
            )}
          </NarrowFold>
        </form>
      }
    >
      {children}
    </Columns>
  );
}

function Fields({ filter, choices }: Props) {
  return (
    <div className="grid gap-5">
      <CheckboxGroup
        compact
        label="Thema"
        field={{ name: "thema", initialValue: filter.themes }}
        options={choices.themes.map(({ slug, title }) => ({
          value: slug,
          label: (
            <span className="flex items-baseline gap-2">
              <ThemeMark slug={slug} />
              {title}
            </span>
          ),
        }))}
      />
      <CheckboxGroup
        compact
        label="Soort"
        field={{ name: "soort", initialValue: filter.kinds.map((kind) => kindWords(kind).slug) }}
        options={choices.kinds.map(({ slug, title }) => ({ value: slug, label: title }))}
      />
      <SelectField
        label="Vorm"
        field={{ name: "vorm", initialValue: filter.format ?? "" }}
        empty="Alle vormen"
        options={choices.formats.map(({ slug, title }) => ({ value: slug, label: title }))}
      />
      <Button tone="quiet">Toon resultaten</Button>
    </div>
  );
}
