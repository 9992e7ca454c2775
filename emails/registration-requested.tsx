import { Action, Greeting, Paragraph } from "./parts/blocks";
import { EditionFacts, type EditionLetterProps, editionUrl } from "./parts/edition-facts";
import { exampleEdition } from "./parts/example";
import { Letter } from "./parts/letter";

export default function RegistrationRequested({ origin, name, edition }: EditionLetterProps) {
  return (
    <Letter title="Wij hebben uw aanvraag ontvangen" preview={`Uw aanvraag voor ${edition.title}.`} origin={origin}>
      <Greeting name={name} />
      <Paragraph>
        U vroeg een plaats aan. Daarover wordt eerst besloten. U krijgt een mail zodra dat is gebeurd. U hoeft nu niets
        te doen.
      </Paragraph>
      <EditionFacts edition={edition} />
      <Action href={editionUrl(origin, edition)}>Bekijk uw aanvraag</Action>
      <Paragraph>Wilt u toch niet komen? Dan trekt u de aanvraag op die pagina in.</Paragraph>
    </Letter>
  );
}

RegistrationRequested.PreviewProps = exampleEdition;
