import { Action, Greeting, Paragraph } from "./parts/blocks";
import { EditionFacts, type EditionLetterProps, editionUrl } from "./parts/edition-facts";
import { exampleEdition } from "./parts/example";
import { Letter } from "./parts/letter";

export default function RegistrationConfirmed({ origin, name, edition }: EditionLetterProps) {
  return (
    <Letter title="U bent ingeschreven" preview={`Uw plaats bij ${edition.title}.`} origin={origin}>
      <Greeting name={name} />
      <Paragraph>U hebt een plaats. Dit zijn de gegevens:</Paragraph>
      <EditionFacts edition={edition} />
      <Paragraph>
        Bij deze mail zit een uitnodiging voor uw agenda. Opent u de bijlage, dan staat de afspraak er meteen in.
      </Paragraph>
      <Action href={editionUrl(origin, edition)}>Bekijk uw inschrijving</Action>
      <Paragraph>
        Kunt u toch niet komen? Annuleer dan uw inschrijving op die pagina. Dan kan iemand anders op uw plaats.
      </Paragraph>
    </Letter>
  );
}

RegistrationConfirmed.PreviewProps = exampleEdition;
