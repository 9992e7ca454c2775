import type { PeopleCounts } from "~/domain/editions/edition-people-words";
import { MessageReceivers } from "~/ui/editions/message-receivers";
import { type FieldSource, textOf } from "~/ui/kit/field-source";
import { TextArea, TextField } from "~/ui/kit/text-field";

export interface MessageFieldsOf {
  nieuw: string;
  staat: string[];
  onderwerp: string;
  tekst: string;
}

interface Props {
  fields: Record<keyof MessageFieldsOf, FieldSource>;
  chosen: readonly { id: string; name: string }[];
  organisation: string | null;
  search: string;
  counts: PeopleCounts;
}

/** To whom a message goes and what they read. */
export function MessageFields({ fields, ...receivers }: Props) {
  return (
    <>
      <input type="hidden" name="nieuw" value={textOf(fields.nieuw)} />
      <MessageReceivers field={fields.staat} {...receivers} />
      <TextField field={fields.onderwerp} label="Onderwerp" maxLength={120} />
      <TextArea
        field={fields.tekst}
        label="Bericht"
        hint="Gewone tekst. Een lege regel begint een alinea. De aanhef komt er vanzelf boven, de datum en plaats eronder."
        rows={10}
      />
    </>
  );
}
