import { counted } from "~/ui/kit/dutch-number";
import { boxLook, errorEdge, FieldError } from "~/ui/kit/field";
import { controlProps, type FieldSource, textOf } from "~/ui/kit/field-source";

interface Audience {
  id: string;
  title: string;
  offerings: number;
  people: number;
}

type Fields = Partial<Record<string, FieldSource>>;

/** One line of the list of audiences: its place, its name, whether it can be chosen. */
export function AudienceRow({ audience, fields }: { audience: Audience; fields: Fields }) {
  const { id, title, offerings, people } = audience;
  const field = (part: string): FieldSource => fields[`${part}-${id}`] ?? { name: `${part}-${id}` };
  const [place, name, used] = [field("plek"), field("naam"), field("gebruik")];
  return (
    <li className="border-t border-line py-3">
      <div className={errorEdge(name)}>
        <FieldError field={name} />
        <div className="grid items-center gap-x-4 gap-y-2 grid-cols-[4.5rem_minmax(0,1fr)] md:grid-cols-[4.5rem_minmax(0,1fr)_8rem_13rem]">
          <Box field={place} type="number" label={`Plek van ${title}`} min={1} />
          <Box field={name} type="text" label={`Naam van ${title}`} maxLength={80} />
          <label className="col-start-2 flex min-h-11 items-center gap-2 text-small md:col-start-3">
            <input
              key={used.key}
              type="checkbox"
              defaultChecked={textOf(used) === "on"}
              {...controlProps(used, null)}
              value="on"
              className="size-5 accent-action"
            />
            In gebruik
          </label>
          <p className="col-start-2 text-small text-ink-muted md:col-start-4">
            {counted(offerings, "keer aanbod", "keer aanbod")}, {counted(people, "persoon", "personen")}
          </p>
        </div>
      </div>
    </li>
  );
}

interface BoxProps {
  field: FieldSource;
  type: "number" | "text";
  label: string;
  min?: number;
  maxLength?: number;
}

function Box({ field, label, ...attributes }: BoxProps) {
  return (
    <input
      key={field.key}
      {...attributes}
      aria-label={label}
      defaultValue={textOf(field)}
      {...controlProps(field, null)}
      className={boxLook(field)}
    />
  );
}
