import type { AskedQuestion } from "~/domain/registration/answers";
import { RadioGroup } from "~/ui/kit/choice-fields";
import { dateWords } from "~/ui/kit/dutch-date";
import type { FieldSource } from "~/ui/kit/field-source";
import { TextArea } from "~/ui/kit/text-field";

const YES_OR_NO = [
  { value: "ja", label: "Ja" },
  { value: "nee", label: "Nee" },
];

interface Props {
  question: AskedQuestion;
  field: FieldSource;
  /** The day on which answers about diet or health are gone. */
  erasedOn: string | null;
}

/** One question of an edition. */
export function QuestionField({ question, field, erasedOn }: Props) {
  const { kind, label, choices, required, sensitive } = question;
  const words = { field, label, optional: !required, hint: sensitive ? erasedWords(erasedOn) : undefined };
  if (kind === "TEXT") return <TextArea {...words} rows={2} />;
  const options = kind === "YES_NO" ? YES_OR_NO : choices.map((choice) => ({ value: choice, label: choice }));
  return <RadioGroup {...words} options={options} />;
}

function erasedWords(day: string | null): string {
  return `Alleen voor de voorbereiding. Uw antwoord wordt ${day ? `op ${dateWords(day)}` : "een week na afloop"} gewist.`;
}
