import type { FieldWords } from "~/ui/kit/field";
import { TextField } from "~/ui/kit/text-field";

/** Where one types an address; the browser and the password manager know what it is. */
export function EmailField(words: FieldWords) {
  return (
    <TextField
      {...words}
      type="email"
      inputMode="email"
      autoComplete="email"
      autoCapitalize="none"
      spellCheck={false}
    />
  );
}
