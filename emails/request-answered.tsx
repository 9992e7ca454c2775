import { paths } from "~/paths";
import { Action, Greeting, OwnWords, Paragraph } from "./parts/blocks";
import { Fact, Questions } from "./parts/edition-facts";
import { Letter } from "./parts/letter";

interface Props {
  origin: string;
  name: string;
  slug: string;
  title: string;
  answer: string;
  contact: { name: string; email: string };
}

export default function RequestAnswered({ origin, name, slug, title, answer, contact }: Props) {
  return (
    <Letter title="Antwoord op uw aanvraag" preview={`U vroeg ${title} aan voor uw organisatie.`} origin={origin}>
      <Greeting name={name} />
      <Paragraph>U vroeg dit aan voor uw organisatie. Dit is het antwoord:</Paragraph>
      <OwnWords text={answer} />
      <Fact term="Wat" lines={[title]} />
      <Questions contact={contact} />
      <Action href={`${origin}${paths.offering(slug)}`}>Bekijk het aanbod</Action>
    </Letter>
  );
}

RequestAnswered.PreviewProps = {
  origin: "http://localhost:3000",
  name: "Samira de Wit",
  slug: "workshop-buit-voor-professionals",
  title: "Workshop BUIT voor professionals",
  answer: "Dat kan in mei.\n\nWij bellen u deze week over een datum.",
  contact: { name: "Team mensenhandel", email: "mensenhandel@nhveilig.example" },
} satisfies Props;
