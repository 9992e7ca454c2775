import { Text } from "@react-email/components";
import { Action, Greeting, Lines, OwnWords, Paragraph } from "./parts/blocks";
import { EditionFacts, type EditionLetterProps, editionUrl } from "./parts/edition-facts";
import { exampleEdition } from "./parts/example";
import { Letter } from "./parts/letter";
import { style } from "./parts/style";

/** One thing as it was and as it is now. */
interface Changed {
  term: string;
  before: string[];
  after: string[];
}

interface Props extends EditionLetterProps {
  changes: Changed[];
  hasPlace: boolean;
  reason: string;
  deadline: { what: "offer" | "manager"; until: string } | null;
}

export default function EditionChanged({ origin, name, edition, changes, hasPlace, reason, deadline }: Props) {
  return (
    <Letter title="Er is iets veranderd" preview={`${edition.title}: kijk wat er anders is.`} origin={origin}>
      <Greeting name={name} />
      <Paragraph>
        {changes.length > 0 ? "Dit is er veranderd:" : "De gegevens van deze bijeenkomst zijn bijgewerkt."}
      </Paragraph>
      {changes.map((change) => (
        <OldAndNew key={change.term} {...change} />
      ))}
      {reason !== "" && <OwnWords text={reason} />}
      {hasPlace && (
        <Paragraph>Uw plaats blijft van u. Open de bijlage: dan verandert de afspraak in uw agenda mee.</Paragraph>
      )}
      {deadline && (
        <Paragraph>
          {deadline.what === "offer"
            ? "Er is een plaats voor u. Omdat de bijeenkomst eerder begint, houden wij die minder lang vast. U kunt antwoorden tot "
            : "Uw leidinggevende moet nog ja zeggen. Omdat de bijeenkomst eerder begint, kan dat tot "}
          <strong>{deadline.until}</strong>.
        </Paragraph>
      )}
      <Paragraph>Zo is het nu:</Paragraph>
      <EditionFacts edition={edition} />
      <Action href={editionUrl(origin, edition)}>Bekijk uw inschrijving</Action>
      <Paragraph>Komt het zo niet uit? Annuleer dan op die pagina. Dan kan iemand anders op uw plaats.</Paragraph>
    </Letter>
  );
}

function OldAndNew({ term, before, after }: Changed) {
  return (
    <Text style={style.fact}>
      <span style={style.term}>{term}</span>
      <br />
      Was:{" "}
      <span style={style.gone}>
        <Lines lines={before} />
      </span>
      <br />
      Wordt:{" "}
      <strong>
        <Lines lines={after} />
      </strong>
    </Text>
  );
}

EditionChanged.PreviewProps = {
  ...exampleEdition,
  changes: [
    {
      term: "Wanneer",
      before: ["dinsdag 10 maart 2026, 13.30-17.00 uur"],
      after: exampleEdition.edition.when,
    },
  ],
  hasPlace: true,
  reason: "De trainer was op 10 maart verhinderd.",
  deadline: null,
} satisfies Props;
