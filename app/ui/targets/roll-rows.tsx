import type { RollRow } from "~/domain/reporting/roll-page.server";
import { rollFields } from "~/domain/targets/roll-plan.form";
import { Checkbox, RadioGroup } from "~/ui/kit/choice-fields";
import { dateWords } from "~/ui/kit/dutch-date";
import { listed } from "~/ui/kit/dutch-number";
import type { FieldSource } from "~/ui/kit/field-source";
import { TextField } from "~/ui/kit/text-field";

interface Props {
  rows: readonly RollRow[];
  next: number;
  fieldOf: (name: string) => FieldSource;
}

/** Promises that can go along to the next year, each with what would become of it. */
export function RollRows({ rows, next, fieldOf }: Props) {
  return (
    <ul className="border-b border-line">
      {rows.map((row) => (
        <li key={row.slug} className="grid gap-x-8 gap-y-3 border-t border-line pt-3 pb-5 md:grid-cols-[1fr_13rem]">
          <div className="grid content-start gap-3">
            <Along row={row} next={next} field={fieldOf("mee")} />
            {row.baseChoices && (
              <div className="pl-9">
                <RadioGroup
                  field={fieldOf(rollFields.base(row.slug))}
                  label="Boven op wat telt extra?"
                  hint={row.base}
                  options={row.baseChoices}
                  compact
                />
              </div>
            )}
          </div>
          {row.goal && <Goal row={row} field={fieldOf(rollFields.goal(row.slug))} />}
        </li>
      ))}
    </ul>
  );
}

/** Which promise an error is about, by field. */
export function rollAsks({ slug, title }: RollRow): [field: string, promise: string][] {
  return [rollFields.goal(slug), rollFields.base(slug)].map((field) => [field, `${title}:`]);
}

function Goal({ row, field }: { row: RollRow; field: FieldSource }) {
  const label = (
    <>
      {row.goal}
      <span className="sr-only"> van {row.title}</span>
    </>
  );
  return (
    <div className="pl-9 md:pl-0">
      <TextField field={field} label={label} width="short" inputMode="numeric" autoComplete="off" />
    </div>
  );
}

function Along({ row, next, field }: { row: RollRow; next: number; field: FieldSource }) {
  const { slug, title, leftOut } = row;
  const { name, initialValue } = field;
  return (
    <Checkbox
      field={{ name, initialValue, id: `mee-${slug}` }}
      value={slug}
      label={<span className="font-semibold">{title}</span>}
      hint={
        <>
          {factsOf(row, next)
            .map((fact) => `${fact}.`)
            .join(" ")}
          {leftOut && <strong className="block text-ink">{leftOut} Vink aan om toch mee te nemen.</strong>}
        </>
      }
    />
  );
}

/** What one must know to choose; that it counts the whole new year goes without saying. */
function factsOf({ counted, stands, period, base, baseChoices, together, partOf }: RollRow, next: number): string[] {
  const wholeYear = period?.fromDay === `${next}-01-01` && period.untilDay === `${next}-12-31`;
  const facts = [
    stands && `Nu: ${stands}`,
    period && !wholeYear && `Telt van ${dateWords(period.fromDay)} tot en met ${dateWords(period.untilDay)}`,
    period?.dueDay && `Klaar op ${dateWords(period.dueDay)}`,
    !counted && "Begint opnieuw als “nog niet begonnen”",
    together.length > 0 && `Samen met ${listed(together)}`,
    partOf && `Deel van “${partOf}”`,
    base && !baseChoices && base.replace(/\.$/, ""),
  ];
  return facts.filter((fact): fact is string => typeof fact === "string" && fact !== "");
}
