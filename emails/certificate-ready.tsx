import { paths } from "~/paths";
import { Action, Greeting, Paragraph } from "./parts/blocks";
import { Fact } from "./parts/edition-facts";
import { Letter } from "./parts/letter";

interface Props {
  origin: string;
  name: string;
  title: string;
  completed: boolean;
}

export default function CertificateReady({ origin, name, title, completed }: Props) {
  return (
    <Letter title="Uw certificaat staat klaar" preview={`U hebt een certificaat voor ${title}.`} origin={origin}>
      <Greeting name={name} />
      <Paragraph>
        {completed ? "U hebt deze e-learning afgerond." : "U hebt hieraan meegedaan."} Daarvoor krijgt u een
        certificaat. U kunt het downloaden en bewaren.
      </Paragraph>
      <Fact term="Wat" lines={[title]} last />
      <Action href={`${origin}${paths.myCertificates()}`}>Bekijk uw certificaten</Action>
      <Paragraph>
        Op het certificaat staat een code. Wie wil weten of het echt is, kan die controleren zonder account.
      </Paragraph>
    </Letter>
  );
}

CertificateReady.PreviewProps = {
  origin: "http://localhost:3000",
  name: "Samira de Wit",
  title: "Workshop BUIT voor professionals",
  completed: false,
} satisfies Props;
