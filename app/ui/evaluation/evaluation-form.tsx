import { type SubmissionResult, useForm } from "@conform-to/react";
import { SCALES, TEXTS } from "~/domain/evaluation/evaluation-questions";
import { Button } from "~/ui/kit/button";
import { RadioGroup } from "~/ui/kit/choice-fields";
import { Form } from "~/ui/kit/form";
import { TextArea } from "~/ui/kit/text-field";

interface Fields {
  bruikbaar: string;
  duidelijk: string;
  niveau: string;
  meenemen: string;
  beter: string;
  eigen1: string;
  eigen2: string;
}

interface Props {
  /** The lead's own questions. */
  questions: readonly string[];
  typed: SubmissionResult<string[]> | undefined;
}

/** The five questions and the lead's own; what was typed stays when something is wrong. */
export function EvaluationForm({ questions, typed }: Props) {
  const [form, fields] = useForm<Fields>({ id: "evaluatie", lastResult: typed });
  const asks = Object.fromEntries(SCALES.map(({ field, question }) => [field, question]));
  const own = [fields.eigen1, fields.eigen2] as const;
  return (
    <Form form={form} asks={asks} className="gap-8">
      {SCALES.map(({ field, question, words }) => (
        <RadioGroup
          key={field}
          field={fields[field]}
          label={question}
          options={words.map((label, index) => ({ value: String(index + 1), label }))}
        />
      ))}
      {TEXTS.map(({ field, question }) => (
        <TextArea key={field} field={fields[field]} label={question} rows={3} optional />
      ))}
      {own.map((field, index) => {
        const question = questions[index];
        return (
          question && (
            <div key={question}>
              <input type="hidden" name={`vraag${index + 1}`} value={question} />
              <TextArea field={field} label={question} rows={3} optional />
            </div>
          )
        );
      })}
      <Button className="justify-self-start">Verstuur antwoorden</Button>
    </Form>
  );
}
