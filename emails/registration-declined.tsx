import { paths } from "~/paths";
import { Action, Greeting, Paragraph, Reason } from "./parts/blocks";
import { EditionFacts, type EditionLetterProps } from "./parts/edition-facts";
import { exampleEdition } from "./parts/example";
import { Letter } from "./parts/letter";

interface Props extends EditionLetterProps {
  reason: string;
}

export default function RegistrationDeclined({ origin, name, edition, reason }: Props) {
  return (
    <Letter title="Uw aanvraag is afgewezen" preview={`U doet niet mee aan ${edition.title}.`} origin={origin}>
      <Greeting name={name} />
      <Paragraph>U vroeg een plaats aan. Die aanvraag is afgewezen. U bent dus niet ingeschreven.</Paragraph>
      <Reason text={reason} />
      <EditionFacts edition={edition} />
      <Paragraph>Begrijpt u de reden niet? Neem dan contact op via het adres bij Vragen.</Paragraph>
      <Action href={`${origin}${paths.catalogue()}`}>Bekijk het andere aanbod</Action>
    </Letter>
  );
}

RegistrationDeclined.PreviewProps = {
  ...exampleEdition,
  reason: "Deze workshop is voor toezichthouders. In mei is er een workshop voor jongerenwerkers.",
} satisfies Props;
