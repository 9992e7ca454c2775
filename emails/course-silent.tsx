import { Link, Text } from "@react-email/components";
import { paths } from "~/paths";
import { Action, Greeting, Paragraph } from "./parts/blocks";
import { Fact } from "./parts/edition-facts";
import { Letter } from "./parts/letter";
import { style } from "./parts/style";

interface Props {
  origin: string;
  name: string;
  slug: string;
  title: string;
  /** "12 van 40 onderdelen gedaan". */
  progress: string;
  stopToken: string;
}

export default function CourseSilent({ origin, name, slug, title, progress, stopToken }: Props) {
  return (
    <Letter title="Gaat u verder?" preview={`Uw e-learning ${title} staat nog open.`} origin={origin}>
      <Greeting name={name} />
      <Paragraph>U bent met deze e-learning begonnen. De laatste twee weken ging u er niet mee verder.</Paragraph>
      <Fact term="Wat" lines={[title, progress]} />
      <Paragraph>Wat u hebt gedaan, is bewaard. U kunt verdergaan waar u was.</Paragraph>
      <Action href={`${origin}${paths.course(slug)}`}>Ga verder</Action>
      <Text style={style.foot}>
        Wilt u geen herinneringen aan e-learnings meer? Gebruik deze link:{" "}
        <Link href={`${origin}${paths.stopInvitations(stopToken)}`} style={style.link}>
          Meld u af
        </Link>
      </Text>
    </Letter>
  );
}

CourseSilent.PreviewProps = {
  origin: "http://localhost:3000",
  name: "Samira de Wit",
  slug: "bibob",
  title: "Wet Bibob",
  progress: "12 van 40 onderdelen gedaan",
  stopToken: "voorbeeld",
} satisfies Props;
