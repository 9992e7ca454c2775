import { Action, Greeting, Paragraph } from "./parts/blocks";
import { EditionFacts, type EditionLetterProps, editionUrl } from "./parts/edition-facts";
import { exampleEdition } from "./parts/example";
import { Letter } from "./parts/letter";

interface Props extends EditionLetterProps {
  /** "donderdag 12 maart 2026, 17.00 uur". */
  until: string;
}

export default function PlaceOffered({ origin, name, edition, until }: Props) {
  return (
    <Letter title="Er is een plaats voor u" preview={`Kies of u meedoet aan ${edition.title}.`} origin={origin}>
      <Greeting name={name} />
      <Paragraph>
        U bent aan de beurt en er is een plaats voor u. Wij houden die vast tot <strong>{until}</strong>. Daarna gaat de
        plaats naar de volgende op de lijst.
      </Paragraph>
      <Action href={editionUrl(origin, edition)}>Accepteer of weiger de plaats</Action>
      <EditionFacts edition={edition} />
    </Letter>
  );
}

PlaceOffered.PreviewProps = { ...exampleEdition, until: "maandag 9 maart 2026, 17.00 uur" } satisfies Props;
