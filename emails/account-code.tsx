import { Code, Paragraph } from "./parts/blocks";
import { Letter } from "./parts/letter";

interface Props {
  origin: string;
  code: string;
  minutes: number;
}

export default function AccountCode({ origin, code, minutes }: Props) {
  return (
    <Letter title="Bevestig uw e-mailadres" preview="Met deze code maakt u uw account af." origin={origin}>
      <Paragraph>Met deze code laat u zien dat dit e-mailadres van u is. Daarna is uw account klaar:</Paragraph>
      <Code>{code}</Code>
      <Paragraph>
        Vul de code in op het scherm waar u uw account aanvroeg. De code werkt {minutes} minuten en één keer.
      </Paragraph>
      <Paragraph>
        Hebt u geen account aangevraagd? Dan kunt u deze mail weggooien. Er gebeurt dan niets met uw e-mailadres.
      </Paragraph>
    </Letter>
  );
}

AccountCode.PreviewProps = { origin: "http://localhost:3000", code: "AB3D-7KQ2", minutes: 15 } satisfies Props;
