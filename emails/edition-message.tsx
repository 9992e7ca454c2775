import { Action, Greeting, OwnWords, Paragraph } from "./parts/blocks";
import { EditionFacts, type EditionLetterProps, editionUrl } from "./parts/edition-facts";
import { exampleEdition } from "./parts/example";
import { Letter } from "./parts/letter";

interface Props extends EditionLetterProps {
  subject: string;
  text: string;
  senderName: string;
}

export default function EditionMessage({ origin, name, edition, subject, text, senderName }: Props) {
  return (
    <Letter title={subject} preview={`Een bericht over ${edition.title}.`} origin={origin}>
      <Greeting name={name} />
      <Paragraph>{senderName} schrijft u over de bijeenkomst waarvoor u bent aangemeld:</Paragraph>
      <OwnWords text={text} />
      <EditionFacts edition={edition} />
      <Action href={editionUrl(origin, edition)}>Bekijk de bijeenkomst</Action>
      <Paragraph>Een antwoord op deze mail gaat naar het adres bij Vragen.</Paragraph>
    </Letter>
  );
}

EditionMessage.PreviewProps = {
  ...exampleEdition,
  subject: "Parkeren op 12 maart",
  text: "De parkeergarage is dicht.\n\nKom met de trein, of parkeer bij het station.",
  senderName: "Fatima el Amrani",
} satisfies Props;
