import { countOf, isFault, type SeenLine } from "~/domain/editions/import-list-results";
import { ListLines } from "~/ui/editions/list-lines";
import { Button } from "~/ui/kit/button";
import { Checkbox } from "~/ui/kit/choice-fields";
import { counted } from "~/ui/kit/dutch-number";
import { Form } from "~/ui/kit/form";
import { Notice } from "~/ui/kit/notice";
import { Section } from "~/ui/kit/section";

interface Props {
  look: {
    why: "first" | "changed" | "faults";
    seen: { lines: SeenLine[]; agreed: string };
    /** The lines as the form takes them along. */
    carried: string;
  };
}

/** What a list would do, the lines with a fault first, and the button that does it. */
export function ListPreview({ look: { why, seen, carried } }: Props) {
  const { lines, agreed } = seen;
  const faults = lines.filter(({ result }) => isFault(result));
  const fine = lines.filter(({ result }) => !isFault(result));
  const comers = countOf(lines, "place", "waiting");
  return (
    <>
      {why === "changed" && (
        <Notice tone="warn" title="Er is intussen iets veranderd">
          Er is nog niets gedaan. Kijk de lijst opnieuw na.
        </Notice>
      )}
      <p className="my-6 max-w-measure text-large">{summary(lines, faults.length)}</p>
      {faults.length > 0 && (
        <Section title={counted(faults.length, "rij klopt niet", "rijen kloppen niet")}>
          <ListLines label="Rijen met een fout" lines={faults} />
        </Section>
      )}
      {fine.length > 0 && (
        <Section title={counted(fine.length, "rij klopt", "rijen kloppen")}>
          <ListLines label="Rijen die kloppen" lines={fine} />
        </Section>
      )}
      {comers > 0 ? (
        <Form id="bevestigen" className="mb-10">
          <input type="hidden" name="rijen" value={carried} />
          {faults.length > 0 && <SkipFaults why={why} />}
          <Button name="bevestigd" value={agreed} className="justify-self-start">
            Schrijf {counted(comers, "persoon", "mensen")} in
          </Button>
        </Form>
      ) : (
        <Notice>Deze lijst voegt niemand toe.</Notice>
      )}
    </>
  );
}

function SkipFaults({ why }: { why: Props["look"]["why"] }) {
  const errors = why === "faults" ? ["Verbeter de fouten in het bestand, of sla die rijen over."] : undefined;
  return (
    <Checkbox
      field={{ name: "overslaan", errors }}
      value="ja"
      label="Sla de rijen met een fout over"
      hint="Die mensen worden niet ingeschreven. U kunt hen later toevoegen."
    />
  );
}

function summary(lines: SeenLine[], faults: number): string {
  const parts = [
    {
      count: countOf(lines, "place"),
      words: (count: number) => `${counted(count, "persoon krijgt", "mensen krijgen")} een plaats`,
    },
    {
      count: countOf(lines, "waiting"),
      words: (count: number) => `${counted(count, "persoon komt", "mensen komen")} op de wachtlijst`,
    },
    { count: countOf(lines, "already"), words: (count: number) => `${counted(count, "staat", "staan")} er al` },
    { count: faults, words: (count: number) => `${counted(count, "rij klopt", "rijen kloppen")} niet` },
  ].filter(({ count }) => count > 0);
  return parts.length > 0 ? `${parts.map(({ count, words }) => words(count)).join(", ")}.` : "Er verandert niets.";
}
