import { DefinitionList } from "~/ui/kit/definition-list";
import { dateWords } from "~/ui/kit/dutch-date";
import { Section } from "~/ui/kit/section";

interface Props {
  /** `goneOn`: the Amsterdam day on which an answer about diet or health is erased. */
  answers: readonly { id: string; label: string; value: string | null; goneOn: string | null }[];
}

/** What someone answered to the questions of the edition. */
export function RegistrationAnswers({ answers }: Props) {
  if (answers.length === 0) return null;
  return (
    <Section title="Antwoorden">
      <DefinitionList
        items={answers.map(({ label, value, goneOn }) => ({
          term: label,
          detail: (
            <>
              <span className={value ? "break-words whitespace-pre-line" : "text-ink-muted"}>
                {value ?? "Geen antwoord"}
              </span>
              {value && goneOn && (
                <span className="block text-small text-ink-muted">Wordt gewist op {dateWords(goneOn)}</span>
              )}
            </>
          ),
        }))}
      />
    </Section>
  );
}
