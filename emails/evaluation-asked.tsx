import { paths } from "~/paths";
import { Action, Greeting, Paragraph } from "./parts/blocks";
import { Fact } from "./parts/edition-facts";
import { Letter } from "./parts/letter";

interface Props {
  origin: string;
  name: string;
  askId: string;
  title: string;
  /** "zaterdag 11 april 2026". */
  until: string;
  reminder: boolean;
}

export default function EvaluationAsked({ origin, name, askId, title, until, reminder }: Props) {
  return (
    <Letter title="Wat vond u ervan?" preview={`Vijf korte vragen over ${title}.`} origin={origin}>
      <Greeting name={name} />
      <Paragraph>
        {reminder ? "Wij vroegen u eerder wat u hiervan vond. Het kan nog." : "U deed hieraan mee."} Wilt u vijf korte
        vragen beantwoorden? Het kost u drie minuten.
      </Paragraph>
      <Fact term="Wat" lines={[title]} last />
      <Action href={`${origin}${paths.answerEvaluation(askId)}`}>Beantwoord de vragen</Action>
      <Paragraph>
        Uw antwoorden worden zonder uw naam bewaard. Wij laten ze pas zien als vijf mensen hebben geantwoord. Antwoorden
        kan tot en met <strong>{until}</strong>.{!reminder && " Antwoordt u niet, dan vragen wij het nog één keer."}
      </Paragraph>
    </Letter>
  );
}

EvaluationAsked.PreviewProps = {
  origin: "http://localhost:3000",
  name: "Samira de Wit",
  askId: "0190a1b2-0000-7000-8000-0000000000e1",
  title: "Workshop BUIT voor professionals",
  until: "zaterdag 11 april 2026",
  reminder: false,
} satisfies Props;
