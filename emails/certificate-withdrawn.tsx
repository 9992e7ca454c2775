import { paths } from "~/paths";
import { Action, Greeting, Paragraph } from "./parts/blocks";
import { Fact, Questions } from "./parts/edition-facts";
import { Letter } from "./parts/letter";

interface Props {
  origin: string;
  name: string;
  title: string;
  /** "de aanwezigheid is gecorrigeerd". */
  because: string;
  contact: { name: string; email: string };
}

export default function CertificateWithdrawn({ origin, name, title, because, contact }: Props) {
  return (
    <Letter
      title="Uw certificaat geldt niet meer"
      preview={`Uw certificaat voor ${title} is ingetrokken.`}
      origin={origin}
    >
      <Greeting name={name} />
      <Paragraph>
        Wij hebben uw certificaat ingetrokken, want {because}. Wie de code op het certificaat controleert, ziet dat het
        niet meer geldt.
      </Paragraph>
      <Fact term="Wat" lines={[title]} last />
      <Paragraph>Klopt dit niet? Laat het ons weten. Dan zoeken wij het uit.</Paragraph>
      <Questions contact={contact} />
      <Action href={`${origin}${paths.myCertificates()}`}>Bekijk uw certificaten</Action>
    </Letter>
  );
}

CertificateWithdrawn.PreviewProps = {
  origin: "http://localhost:3000",
  name: "Samira de Wit",
  title: "Workshop BUIT voor professionals",
  because: "de aanwezigheid is gecorrigeerd",
  contact: { name: "Team mensenhandel", email: "mensenhandel@nhveilig.example" },
} satisfies Props;
