import { Section } from "~/ui/kit/section";

/** What who has a place must know or bring, in the theme lead's words; nothing when there is nothing. */
export function Practical({ text }: { text: string }) {
  if (text === "") return null;
  return (
    <Section title="Praktisch">
      <p className="max-w-measure whitespace-pre-line">{text}</p>
    </Section>
  );
}
