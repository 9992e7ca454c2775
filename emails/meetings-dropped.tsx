import { Action, Greeting, Paragraph } from "./parts/blocks";
import { EditionFacts, type EditionLetterProps, editionUrl } from "./parts/edition-facts";
import { exampleEdition } from "./parts/example";
import { Letter } from "./parts/letter";

export default function MeetingsDropped({ origin, name, edition }: EditionLetterProps) {
  const [one, they] = edition.when.length === 1 ? ["Dit dagdeel gaat", "het"] : ["Deze dagdelen gaan", "ze"];
  return (
    <Letter title="Een dagdeel vervalt" preview={`${edition.title}: kijk wat er vervalt.`} origin={origin}>
      <Greeting name={name} />
      <Paragraph>
        {one} niet door. De rest gaat wel door, en uw plaats blijft van u. De bijlage haalt {they} uit uw agenda.
      </Paragraph>
      <EditionFacts edition={edition} />
      <Action href={editionUrl(origin, edition)}>Bekijk uw inschrijving</Action>
    </Letter>
  );
}

MeetingsDropped.PreviewProps = exampleEdition;
