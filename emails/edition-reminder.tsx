import { Action, Greeting, OwnWords, Paragraph } from "./parts/blocks";
import { EditionFacts, type EditionLetterProps, editionUrl } from "./parts/edition-facts";
import { exampleEdition } from "./parts/example";
import { Letter } from "./parts/letter";

interface Props extends EditionLetterProps {
  daysBefore: 1 | 7;
  practical: string;
  online: boolean;
}

export default function EditionReminder({ origin, name, edition, daysBefore, practical, online }: Props) {
  const soon = daysBefore === 1;
  return (
    <Letter
      title={soon ? "Morgen doet u mee" : "Over een week doet u mee"}
      preview={`U bent ingeschreven voor ${edition.title}.`}
      origin={origin}
    >
      <Greeting name={name} />
      <Paragraph>
        U bent ingeschreven. {soon ? "Morgen is het zover." : "Over een week is het zover."} Dit zijn de gegevens:
      </Paragraph>
      <EditionFacts edition={edition} />
      {online && <Paragraph>De link om mee te doen staat vanaf 24 uur voor het begin bij uw inschrijving.</Paragraph>}
      {practical !== "" && (
        <>
          <Paragraph>Goed om te weten:</Paragraph>
          <OwnWords text={practical} />
        </>
      )}
      <Action href={editionUrl(origin, edition)}>Bekijk uw inschrijving</Action>
      <Paragraph>
        Kunt u niet? Annuleer dan uw inschrijving op die pagina. Dan kan iemand anders op uw plaats.
      </Paragraph>
    </Letter>
  );
}

EditionReminder.PreviewProps = {
  ...exampleEdition,
  daysBefore: 7,
  practical: "Neem uw legitimatie mee. Parkeren kan achter het stadskantoor.",
  online: false,
} satisfies Props;
