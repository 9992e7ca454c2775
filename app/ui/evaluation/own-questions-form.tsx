import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { Section } from "~/ui/kit/section";
import { TextField } from "~/ui/kit/text-field";

interface Props {
  kept: readonly string[];
  /** "deze uitvoering", "dit aanbod". */
  about: string;
  hint: string;
  typed: SubmissionResult<string[]> | undefined;
}

/** Where a lead adds two questions of their own to the five that everyone gets. */
export function OwnQuestionsForm({ kept, about, hint, typed }: Props) {
  const [form, fields] = useForm<{ eigen1: string; eigen2: string }>({
    id: "vragen",
    lastResult: typed,
    defaultValue: { eigen1: kept[0] ?? "", eigen2: kept[1] ?? "" },
  });
  return (
    <Section title={`Eigen vragen bij ${about}`}>
      <p className="mb-5 max-w-measure text-ink-muted">{hint}</p>
      <Form form={form}>
        <TextField field={fields.eigen1} label="Eerste eigen vraag" width="full" optional />
        <TextField field={fields.eigen2} label="Tweede eigen vraag" width="full" optional />
        <Button className="justify-self-start">Bewaar vragen</Button>
      </Form>
    </Section>
  );
}
