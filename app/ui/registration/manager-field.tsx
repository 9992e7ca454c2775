import { EmailField } from "~/ui/account/email-field";
import type { FieldSource } from "~/ui/kit/field-source";

/** Whom to ask whether I may come, and why. */
export function ManagerField({ field }: { field: FieldSource }) {
  return (
    <EmailField
      field={field}
      label="Het e-mailadres van uw leidinggevende"
      hint="Voor deze uitvoering is akkoord van uw leidinggevende nodig. Wij sturen een e-mail met een link. U krijgt een plaats zodra uw leidinggevende akkoord geeft; dat kan 14 dagen lang."
    />
  );
}
