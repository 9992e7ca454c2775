import { paths } from "~/paths";
import { Action, Paragraph } from "./parts/blocks";
import { Letter } from "./parts/letter";

interface Props {
  origin: string;
}

export default function NoAccount({ origin }: Props) {
  return (
    <Letter title="U hebt nog geen account" preview="Vraag een account aan om mee te doen." origin={origin}>
      <Paragraph>
        Iemand, waarschijnlijk u, wilde met dit e-mailadres inloggen bij de NHVeilig Academie. Bij dit adres hoort nog
        geen account.
      </Paragraph>
      <Paragraph>Hebt u al een account? Log dan in met het e-mailadres van dat account.</Paragraph>
      <Action href={`${origin}${paths.requestAccount()}`}>Vraag een account aan</Action>
      <Paragraph>Was u dit niet? Dan kunt u deze mail weggooien.</Paragraph>
    </Letter>
  );
}

NoAccount.PreviewProps = { origin: "http://localhost:3000" } satisfies Props;
