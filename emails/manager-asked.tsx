import { exampleManagerLetter, ManagerLetter, type ManagerLetterProps } from "./parts/manager-letter";

export default function ManagerAsked({ personName, until, ...letter }: ManagerLetterProps) {
  return (
    <ManagerLetter
      {...letter}
      title="Mag uw medewerker meedoen?"
      preview="Uw toestemming wordt gevraagd."
      why={
        <>
          <strong>{personName}</strong> wil hieraan meedoen en gaf u op als leidinggevende. Daarvoor is uw toestemming
          nodig.
        </>
      }
    >
      U kunt antwoorden tot <strong>{until}</strong>. Antwoordt u niet, dan gebeurt er niets: de aanvraag verloopt en uw
      medewerker is niet ingeschreven. U hebt geen account nodig.
    </ManagerLetter>
  );
}

ManagerAsked.PreviewProps = exampleManagerLetter;
