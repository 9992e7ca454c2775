import { exampleManagerLetter, ManagerLetter, type ManagerLetterProps } from "./parts/manager-letter";

export default function ManagerAskedSooner({ personName, until, ...letter }: ManagerLetterProps) {
  return (
    <ManagerLetter
      {...letter}
      title="Uw antwoord is eerder nodig"
      preview="De bijeenkomst begint eerder."
      why={
        <>
          Wij vroegen u al of <strong>{personName}</strong> hieraan mag meedoen. De bijeenkomst begint nu eerder. Daarom
          kunt u antwoorden tot <strong>{until}</strong>.
        </>
      }
    >
      Antwoordt u niet, dan gebeurt er niets: de aanvraag verloopt en uw medewerker is niet ingeschreven. U hebt geen
      account nodig. De knop in onze eerdere mail werkt ook nog.
    </ManagerLetter>
  );
}

ManagerAskedSooner.PreviewProps = exampleManagerLetter;
