import Search from "lucide-react/icons/search";
import { organisationKindTitle } from "~/domain/organisations/organisation-kinds";
import { regions } from "~/domain/organisations/regions";
import { FieldGroup } from "~/ui/kit/field";
import { type FieldSource, fieldId, invalid, valuesOf } from "~/ui/kit/field-source";

interface Organisation {
  id: string;
  name: string;
  kind: string;
  region: string | null;
}

interface Props {
  field: FieldSource;
  label: string;
  hint: string;
  organisations: readonly Organisation[];
}

/** A list of organisations to tick: municipalities by region, others by kind. With script one can look for a name. */
export function OrganisationTicks({ field, label, hint, organisations }: Props) {
  const titles = [...new Set(organisations.map(groupOf))].sort();
  const firstId = organisations.find((one) => groupOf(one) === titles[0])?.id;
  return (
    <FieldGroup field={field} label={label} hint={hint}>
      <TickSearch />
      <div>
        {titles.map((title) => (
          <div key={title} data-tick-group="" className="mt-4">
            <p className="text-small font-semibold text-ink-muted">{title}</p>
            <ul className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
              {organisations
                .filter((one) => groupOf(one) === title)
                .map((one) => (
                  <Tick key={one.id} field={field} organisation={one} first={one.id === firstId} />
                ))}
            </ul>
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

function Tick({ field, organisation, first }: { field: FieldSource; organisation: Organisation; first: boolean }) {
  const { id, name } = organisation;
  return (
    <li data-tick="">
      <label className="flex items-start gap-3 py-1.5">
        <input
          type="checkbox"
          id={first ? fieldId(field) : `${fieldId(field)}-${id}`}
          name={field.name}
          value={id}
          defaultChecked={valuesOf(field).includes(id)}
          aria-invalid={invalid(field) || undefined}
          className="mt-0.5 size-6 shrink-0 accent-action"
        />
        <span>{name}</span>
      </label>
    </li>
  );
}

function TickSearch() {
  return (
    <div data-tick-search="" hidden className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <label className="flex w-full max-w-field items-center gap-2 rounded-control border border-line-strong bg-surface px-3 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
        <Search size="1.15em" aria-hidden="true" className="shrink-0 text-ink-muted" />
        <span className="sr-only">Zoek een organisatie in de lijst</span>
        <input
          type="search"
          placeholder="Zoek een organisatie"
          autoComplete="off"
          className="min-h-11 w-full min-w-0 bg-transparent text-body outline-none placeholder:text-ink-muted"
        />
      </label>
      <p role="status" data-found="" className="text-small text-ink-muted" />
    </div>
  );
}

function groupOf({ kind, region }: Organisation): string {
  if (kind !== "gemeente") return organisationKindTitle(kind);
  const place = regions.find(({ value }) => value === region);
  return place ? `Gemeenten in ${place.label}` : "Gemeenten";
}
