import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/kit/button";
import { Disclosure } from "~/ui/kit/disclosure";
import { FileField } from "~/ui/kit/file-field";
import { Form } from "~/ui/kit/form";
import { Section } from "~/ui/kit/section";

interface Props {
  typed?: SubmissionResult<string[]>;
  /** Another file, instead of the one that is shown. */
  again: boolean;
}

/** Where one chooses the file with a list. */
export function ListUpload({ typed, again }: Props) {
  const [form, fields] = useForm<{ lijst: string }>({ id: "lijst", lastResult: typed });
  return (
    <Section title={again ? "Toch een ander bestand" : "Kies het bestand"}>
      <Form form={form} encType="multipart/form-data">
        <FileField
          field={fields.lijst}
          label="Excel- of CSV-bestand"
          hint="Hooguit 1000 mensen en 2 MB."
          accept=".xlsx,.csv,.txt"
        />
        <Disclosure summary="Hoe ziet de lijst eruit?">
          <p>
            Op de eerste rij staan de namen van de kolommen: <strong>e-mail</strong> en als u wilt <strong>naam</strong>{" "}
            (of <strong>voornaam</strong> en <strong>achternaam</strong>) en <strong>functie</strong>. Daaronder staat
            ieder op een eigen rij. Andere kolommen tellen niet mee.
          </p>
        </Disclosure>
        <Button tone={again ? "quiet" : "primary"} className="justify-self-start">
          Bekijk de lijst
        </Button>
      </Form>
    </Section>
  );
}
