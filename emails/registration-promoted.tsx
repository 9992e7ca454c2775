import { Action, Greeting, Paragraph } from "./parts/blocks";
import { EditionFacts, type EditionLetterProps, editionUrl } from "./parts/edition-facts";
import { exampleEdition } from "./parts/example";
import { Letter } from "./parts/letter";

interface Props extends EditionLetterProps {
  /** Someone had to say yes first, and did. */
  wasRequest: boolean;
}

export default function RegistrationPromoted({ origin, name, edition, wasRequest }: Props) {
  return (
    <Letter title="U hebt nu een plaats" preview={`U doet mee aan ${edition.title}.`} origin={origin}>
      <Greeting name={name} />
      <Paragraph>
        {wasRequest
          ? "Uw aanvraag is goedgekeurd en er is een plaats voor u."
          : "Er is een plaats voor u en u was aan de beurt."}{" "}
        U bent nu ingeschreven. U hoeft daar niets voor te doen.
      </Paragraph>
      <EditionFacts edition={edition} />
      <Paragraph>
        Bij deze mail zit een uitnodiging voor uw agenda. Opent u de bijlage, dan staat de afspraak er meteen in.
      </Paragraph>
      <Action href={editionUrl(origin, edition)}>Bekijk uw inschrijving</Action>
      <Paragraph>
        Kunt u niet meer? Annuleer dan uw inschrijving op die pagina. Dan gaat uw plaats naar de volgende op de lijst.
      </Paragraph>
    </Letter>
  );
}

RegistrationPromoted.PreviewProps = { ...exampleEdition, wasRequest: true } satisfies Props;
