import { paths } from "~/paths";
import { Action, Greeting, Paragraph } from "./parts/blocks";
import { EditionFacts, type EditionLetterProps, Fact } from "./parts/edition-facts";
import { exampleEdition } from "./parts/example";
import { Letter } from "./parts/letter";

interface Props extends EditionLetterProps {
  personName: string;
  /** "3,5 uur", or null while there is no date. */
  duration: string | null;
  /** "donderdag 12 maart 2026, 17.00 uur". */
  until: string;
  token: string;
}

export default function ManagerAsked({ origin, name, edition, personName, duration, until, token }: Props) {
  return (
    <Letter title="Mag uw medewerker meedoen?" preview="Uw toestemming wordt gevraagd." origin={origin}>
      <Greeting name={name} />
      <Paragraph>
        <strong>{personName}</strong> wil hieraan meedoen en gaf u op als leidinggevende. Daarvoor is uw toestemming
        nodig.
      </Paragraph>
      {duration && <Fact term="Tijd die het kost" lines={[duration]} />}
      <EditionFacts edition={edition} />
      <Action href={`${origin}${paths.decideAsManager(token)}`}>Geef uw antwoord</Action>
      <Paragraph>
        U kunt antwoorden tot <strong>{until}</strong>. Antwoordt u niet, dan gebeurt er niets: de aanvraag verloopt en
        uw medewerker is niet ingeschreven. U hebt geen account nodig.
      </Paragraph>
      <Paragraph>Stuur deze mail niet door: wie de knop heeft, kan namens u antwoorden.</Paragraph>
      <Paragraph>Bent u niet de leidinggevende? Dan kunt u deze mail weggooien.</Paragraph>
    </Letter>
  );
}

ManagerAsked.PreviewProps = {
  ...exampleEdition,
  name: "",
  personName: "Samira de Wit",
  duration: "7 uur",
  until: "donderdag 5 maart 2026, 17.00 uur",
  token: "voorbeeld",
} satisfies Props;
