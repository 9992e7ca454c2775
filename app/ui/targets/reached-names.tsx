import { dateWords } from "~/ui/kit/dutch-date";
import { counted } from "~/ui/kit/dutch-number";
import { Section } from "~/ui/kit/section";

/** Which organisations were reached by the end of a day. */
export function ReachedNames({ reached: { names, day } }: { reached: { names: readonly string[]; day: string } }) {
  if (names.length === 0) return null;
  const aside = `${counted(names.length, "organisatie", "organisaties")} op ${dateWords(day)}`;
  return (
    <Section title="Bereikt" aside={aside}>
      <p className="max-w-measure">{names.join(", ")}</p>
    </Section>
  );
}
