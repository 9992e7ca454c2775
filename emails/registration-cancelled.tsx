import { paths } from "~/paths";
import { Action, Greeting, Paragraph } from "./parts/blocks";
import { EditionFacts, type EditionLetterProps } from "./parts/edition-facts";
import { exampleEdition } from "./parts/example";
import { Letter } from "./parts/letter";

interface Props extends EditionLetterProps {
  hadPlace: boolean;
}

export default function RegistrationCancelled({ origin, name, edition, hadPlace }: Props) {
  return (
    <Letter title="Uw inschrijving is geannuleerd" preview={`U doet niet mee aan ${edition.title}.`} origin={origin}>
      <Greeting name={name} />
      <Paragraph>
        {hadPlace
          ? "Uw inschrijving is geannuleerd. Uw plaats is nu vrij voor iemand anders. De bijlage haalt de afspraak uit uw agenda."
          : "Uw inschrijving is geannuleerd. U staat niet meer op de lijst."}
      </Paragraph>
      <EditionFacts edition={edition} />
      <Paragraph>Wilt u een andere keer meedoen? Bekijk dan wat er nog komt.</Paragraph>
      <Action href={`${origin}${paths.offering(edition.slug)}`}>Bekijk andere datums</Action>
    </Letter>
  );
}

RegistrationCancelled.PreviewProps = { ...exampleEdition, hadPlace: true } satisfies Props;
