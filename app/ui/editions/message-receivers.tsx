import { groupSlug, LIVING_GROUPS } from "~/domain/editions/edition-people-filter";
import { groupWords, type PeopleCounts } from "~/domain/editions/edition-people-words";
import { CheckboxGroup } from "~/ui/kit/choice-fields";
import { listed } from "~/ui/kit/dutch-number";
import type { FieldSource } from "~/ui/kit/field-source";

interface Props {
  field: FieldSource;
  chosen: readonly { id: string; name: string }[];
  organisation: string | null;
  search: string;
  counts: PeopleCounts;
}

/** To whom the message goes: the people one chose on the list, or groups of it to choose from. */
export function MessageReceivers({ field, chosen, organisation, search, counts }: Props) {
  if (chosen.length > 0) {
    return (
      <div className="max-w-measure">
        <p className="font-semibold">Aan</p>
        <p>{listed(chosen.map(({ name }) => name))}</p>
        {chosen.map(({ id }) => (
          <input key={id} type="hidden" name="wie" value={id} />
        ))}
      </div>
    );
  }
  const narrowed = [organisation && `van ${organisation}`, search && `met “${search}” in naam of organisatie`];
  return (
    <>
      <CheckboxGroup
        field={field}
        label="Aan wie?"
        hint={narrowed.some(Boolean) ? `Alleen wie ${narrowed.filter(Boolean).join(" en ")} is.` : undefined}
        options={LIVING_GROUPS.map((group) => ({
          value: groupSlug(group),
          label: `${groupWords(group)} (${counts[group]})`,
        }))}
      />
      {organisation && <input type="hidden" name="organisatie" value={organisation} />}
      {search && <input type="hidden" name="zoek" value={search} />}
    </>
  );
}
