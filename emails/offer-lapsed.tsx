import { Action, Greeting, Paragraph } from "./parts/blocks";
import { EditionFacts, type EditionLetterProps, editionUrl } from "./parts/edition-facts";
import { exampleEdition } from "./parts/example";
import { Letter } from "./parts/letter";

export default function OfferLapsed({ origin, name, edition }: EditionLetterProps) {
  return (
    <Letter
      title="De aangeboden plaats is vervallen"
      preview={`U bent niet ingeschreven voor ${edition.title}.`}
      origin={origin}
    >
      <Greeting name={name} />
      <Paragraph>
        Er was een plaats voor u, maar wij kregen niet op tijd uw antwoord. De plaats gaat naar de volgende op de
        wachtlijst. U bent dus niet ingeschreven.
      </Paragraph>
      <EditionFacts edition={edition} />
      <Paragraph>Wilt u toch meedoen? Kijk dan of er nog een plaats is, of zet u opnieuw op de wachtlijst.</Paragraph>
      <Action href={editionUrl(origin, edition)}>Bekijk hoe het ervoor staat</Action>
    </Letter>
  );
}

OfferLapsed.PreviewProps = exampleEdition;
