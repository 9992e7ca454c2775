import { DefinitionList } from "~/ui/kit/definition-list";
import { Section } from "~/ui/kit/section";

interface Props {
  ambition: string;
  period: string;
  leads: readonly string[];
}

/** What a theme wants, for how long, and whom to ask. */
export function AboutTheme({ ambition, period, leads }: Props) {
  return (
    <Section title="Waar het om gaat">
      <p className="mb-4 max-w-measure">{ambition}</p>
      <DefinitionList
        items={[
          { term: "Looptijd", detail: period },
          { term: leads.length > 1 ? "Themahouders" : "Themahouder", detail: leads.join(", ") },
        ]}
      />
    </Section>
  );
}
