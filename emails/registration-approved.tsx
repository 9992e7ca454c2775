import { Action, Greeting, Paragraph } from "./parts/blocks";
import { EditionFacts, type EditionLetterProps, editionUrl } from "./parts/edition-facts";
import { exampleEdition } from "./parts/example";
import { Letter } from "./parts/letter";

export default function RegistrationApproved({ origin, name, edition }: EditionLetterProps) {
  return (
    <Letter title="Uw aanvraag is goedgekeurd" preview={`U mag meedoen aan ${edition.title}.`} origin={origin}>
      <Greeting name={name} />
      <Paragraph>
        Uw aanvraag is goedgekeurd. Er is nu nog geen plaats voor u vrij. U staat op de wachtlijst en houdt de plek in
        de rij die u bij uw aanvraag kreeg. Komt u aan de beurt, dan krijgt u daarover een mail.
      </Paragraph>
      <EditionFacts edition={edition} />
      <Action href={editionUrl(origin, edition)}>Bekijk hoe het ervoor staat</Action>
    </Letter>
  );
}

RegistrationApproved.PreviewProps = exampleEdition;
