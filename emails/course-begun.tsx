import { paths } from "~/paths";
import { Action, Greeting, Paragraph } from "./parts/blocks";
import { Fact } from "./parts/edition-facts";
import { Letter } from "./parts/letter";

interface Props {
  origin: string;
  name: string;
  slug: string;
  title: string;
  minutes: number;
  modules: number;
  withTest: boolean;
}

export default function CourseBegun({ origin, name, slug, title, minutes, modules, withTest }: Props) {
  return (
    <Letter title="U bent begonnen" preview={`Zo werkt de e-learning ${title}.`} origin={origin}>
      <Greeting name={name} />
      <Paragraph>U bent begonnen met een e-learning van de academie.</Paragraph>
      <Fact term="Wat" lines={[title, `${modules} modules, samen ongeveer ${minutes} minuten`]} />
      <Paragraph>
        U kunt op elk moment stoppen. De academie onthoudt waar u was, ook op een ander apparaat.
        {withTest && " Aan het eind maakt u een toets."} Na afloop krijgt u een certificaat.
      </Paragraph>
      <Action href={`${origin}${paths.course(slug)}`}>Ga verder</Action>
    </Letter>
  );
}

CourseBegun.PreviewProps = {
  origin: "http://localhost:3000",
  name: "Samira de Wit",
  slug: "bibob",
  title: "Wet Bibob",
  minutes: 50,
  modules: 7,
  withTest: true,
} satisfies Props;
