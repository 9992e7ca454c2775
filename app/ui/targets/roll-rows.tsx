import type { RollRow } from "~/domain/reporting/roll-page.server";
import { rollFields } from "~/domain/targets/roll-plan.form";
import { Checkbox, RadioGroup } from "~/ui/kit/choice-fields";
import { dateWords } from "~/ui/kit/dutch-date";
import { listed } from "~/ui/kit/dutch-number";
import type { FieldSource } from "~/ui/kit/field-source";
import { TextField } from "~/ui/kit/text-field";

interface Props {
  rows: readonly RollRow[];
  fieldOf: (name: string) => FieldSource;
}

/** Promises that can go along to the next year, each with what would become of it. */
export function RollRows({ rows, fieldOf }: Props) {
  return (
    <ul className="border-b border-line">
      {rows.map((row) => (
        <li key={row.slug} className="grid gap-3 border-t border-line py-4">
          <Along row={row} field={fieldOf("mee")} />
          <div className="grid gap-3 pl-9">
            {row.goal && (
              <TextField
                field={fieldOf(rollFields.goal(row.slug))}
                label={
                  <>
                    {row.goal}
                    <span className="sr-only"> van {row.title}</span>
                  </>
                }
                width="short"
                inputMode="numeric"
                autoComplete="off"
              />
            )}
            {row.base && !row.baseChoices && <p className="text-small text-ink-muted">{row.base}</p>}
            {row.baseChoices && (
              <RadioGroup
                field={fieldOf(rollFields.base(row.slug))}
                label="Boven op wat telt extra?"
                hint={row.base}
                options={row.baseChoices}
                compact
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Along({ row, field }: { row: RollRow; field: FieldSource }) {
  const { slug, title, counted, stands, period, together, partOf, leftOut } = row;
  const facts = [
    stands && `Nu: ${stands}`,
    period && `Telt van ${dateWords(period.fromDay)} tot en met ${dateWords(period.untilDay)}`,
    period?.dueDay && `Klaar op ${dateWords(period.dueDay)}`,
    !counted && "Begint opnieuw als “nog niet begonnen”",
    together.length > 0 && `Samen met ${listed(together)}`,
    partOf && `Deel van “${partOf}”`,
  ].filter(Boolean);
  return (
    <Checkbox
      field={{ ...field, id: `mee-${slug}`, errors: undefined }}
      value={slug}
      label={<span className="font-semibold">{title}</span>}
      hint={
        <>
          {facts.join(". ")}.
          {leftOut && <strong className="block text-ink">{leftOut} Vink aan om toch mee te nemen.</strong>}
        </>
      }
    />
  );
}
