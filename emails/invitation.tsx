import { Link, Text } from "@react-email/components";
import { paths } from "~/paths";
import { Action, Greeting, OwnWords, Paragraph } from "./parts/blocks";
import { EditionFacts, type EditionLetterProps, editionUrl } from "./parts/edition-facts";
import { exampleEdition } from "./parts/example";
import { Letter } from "./parts/letter";
import { style } from "./parts/style";

interface Props extends EditionLetterProps {
  text: string;
  stopToken: string;
}

export default function Invitation({ origin, name, edition, text, stopToken }: Props) {
  return (
    <Letter title="Doet u mee?" preview={`Een uitnodiging voor ${edition.title}.`} origin={origin}>
      <Greeting name={name} />
      {text !== "" && <OwnWords text={text} />}
      <Paragraph>Wij nodigen u uit voor deze bijeenkomst:</Paragraph>
      <EditionFacts edition={edition} />
      <Action href={editionUrl(origin, edition)}>Bekijk en schrijf u in</Action>
      <Text style={style.foot}>
        Wilt u geen uitnodigingen meer? Gebruik deze link:{" "}
        <Link href={`${origin}${paths.stopInvitations(stopToken)}`} style={style.link}>
          Meld u af
        </Link>
      </Text>
    </Letter>
  );
}

Invitation.PreviewProps = {
  ...exampleEdition,
  text: "Wij zien in onze regio steeds meer signalen. Daarom nodigen wij u graag uit.",
  stopToken: "voorbeeld",
} satisfies Props;
