import { Action, Greeting, Paragraph } from "./parts/blocks";
import { EditionFacts, type EditionLetterProps, editionUrl } from "./parts/edition-facts";
import { exampleEdition } from "./parts/example";
import { Letter } from "./parts/letter";

export default function RegistrationWaiting({ origin, name, edition }: EditionLetterProps) {
  return (
    <Letter title="U staat op de wachtlijst" preview={`Uw plek in de rij voor ${edition.title}.`} origin={origin}>
      <Greeting name={name} />
      <Paragraph>
        Er is nu geen plaats voor u vrij. U staat op de wachtlijst. Komt er een plaats vrij en bent u aan de beurt? Dan
        krijgt u daarover een mail. U hoeft nu niets te doen.
      </Paragraph>
      <EditionFacts edition={edition} />
      <Action href={editionUrl(origin, edition)}>Bekijk hoe het ervoor staat</Action>
      <Paragraph>Wilt u niet meer wachten? Dan haalt u uzelf op die pagina van de wachtlijst.</Paragraph>
    </Letter>
  );
}

RegistrationWaiting.PreviewProps = exampleEdition;
