import { paths } from "~/paths";
import { Action, Greeting, Paragraph, Reason } from "./parts/blocks";
import { EditionFacts, type EditionLetterProps } from "./parts/edition-facts";
import { exampleEdition } from "./parts/example";
import { Letter } from "./parts/letter";

interface Props extends EditionLetterProps {
  hadPlace: boolean;
  reason: string;
}

export default function EditionCancelled({ origin, name, edition, hadPlace, reason }: Props) {
  return (
    <Letter title="De bijeenkomst gaat niet door" preview={`${edition.title} gaat niet door.`} origin={origin}>
      <Greeting name={name} />
      <Paragraph>
        Deze bijeenkomst gaat niet door. {hadPlace ? "De bijlage haalt de afspraak uit uw agenda. " : ""}U hoeft niets
        te doen.
      </Paragraph>
      <Reason text={reason} />
      <EditionFacts edition={edition} />
      <Paragraph>Wilt u een andere keer meedoen? Bekijk dan wat er nog komt.</Paragraph>
      <Action href={`${origin}${paths.offering(edition.slug)}`}>Bekijk andere datums</Action>
    </Letter>
  );
}

EditionCancelled.PreviewProps = {
  ...exampleEdition,
  hadPlace: true,
  reason: "Er waren te weinig aanmeldingen.",
} satisfies Props;
