import { Action, Greeting, Paragraph } from "./parts/blocks";
import { EditionFacts, type EditionLetterProps, editionUrl } from "./parts/edition-facts";
import { exampleEdition } from "./parts/example";
import { Letter } from "./parts/letter";

export default function ApprovalExpired({ origin, name, edition }: EditionLetterProps) {
  return (
    <Letter
      title="Uw aanvraag is verlopen"
      preview={`Er kwam geen antwoord op uw aanvraag voor ${edition.title}.`}
      origin={origin}
    >
      <Greeting name={name} />
      <Paragraph>
        Voor deze bijeenkomst is toestemming van uw leidinggevende nodig. Wij kregen binnen de termijn geen antwoord. Uw
        aanvraag is daarom verlopen. U bent niet ingeschreven.
      </Paragraph>
      <EditionFacts edition={edition} />
      <Paragraph>
        Wilt u toch meedoen? Overleg dan met uw leidinggevende en doe uw aanvraag opnieuw, als er nog plaats is.
      </Paragraph>
      <Action href={editionUrl(origin, edition)}>Bekijk of u nog kunt meedoen</Action>
    </Letter>
  );
}

ApprovalExpired.PreviewProps = exampleEdition;
