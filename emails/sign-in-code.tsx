import { Code, Paragraph } from "./parts/blocks";
import { Letter } from "./parts/letter";

interface Props {
  origin: string;
  code: string;
  minutes: number;
}

export default function SignInCode({ origin, code, minutes }: Props) {
  return (
    <Letter title="Uw code om in te loggen" preview="Met deze code logt u in." origin={origin}>
      <Paragraph>Met deze code logt u in bij de NHVeilig Academie:</Paragraph>
      <Code>{code}</Code>
      <Paragraph>
        Vul de code in op het scherm waar u uw e-mailadres gaf. De code werkt {minutes} minuten en één keer.
      </Paragraph>
      <Paragraph>
        Wilde u niet inloggen? Dan kunt u deze mail weggooien. Geef de code aan niemand, ook niet aan iemand die zegt
        dat hij van de academie is.
      </Paragraph>
    </Letter>
  );
}

SignInCode.PreviewProps = { origin: "http://localhost:3000", code: "AB3D-7KQ2", minutes: 15 } satisfies Props;
