import { useLoaderData } from "@remix-run/react";
import { door } from "~/http/door.server";
import { surroundings } from "~/http/surroundings.server";
import { pageMeta } from "~/ui/frame/page-meta";
import { MailLink } from "~/ui/kit/mail-link";
import { PageHeading } from "~/ui/kit/page-heading";
import { Prose } from "~/ui/kit/prose";

export const meta = () =>
  pageMeta({
    title: "Privacy",
    description: "Wat de NHVeilig Academie van u bewaart, waarvoor, wie het ziet en wat u daarover kunt vragen.",
  });

export const loader = door.open(() => ({ contact: surroundings().contact }));

export default function PrivacyPage() {
  const { contact } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title="Privacy"
        lead="De academie bewaart zo weinig mogelijk van u, en deelt het niet met anderen."
      />
      <Prose>
        <h2>Wat bewaren wij?</h2>
        <ul>
          <li>Uw naam, uw e-mailadres en de organisatie waarvoor u werkt.</li>
          <li>Uw inschrijvingen, en of u er was.</li>
          <li>
            Als u incheckt met een code: welke code dat was en hoe laat, en een onleesbaar kenmerk van uw telefoon. Na
            een week is dat weg.
          </li>
          <li>Hoe ver u bent in een e-learning.</li>
          <li>Uw certificaten: uw naam, wat u deed en wanneer.</li>
          <li>Wat u ergens van vond, zonder uw naam en zonder de dag waarop u het schreef.</li>
          <li>Wat u zelf invult, bijvoorbeeld bij een inschrijving.</li>
          <li>Wie op welk moment iets belangrijks heeft veranderd.</li>
        </ul>
        <h2>Waarvoor?</h2>
        <p>
          Om u een plaats te geven, om u brieven te sturen over uw inschrijving, en om te tellen of de afspraken uit het
          Jaarplan van NHVeilig worden gehaald. In die telling staat geen naam: zij kent u alleen als een nummer.
        </p>
        <h2>Wie ziet het?</h2>
        <ul>
          <li>U ziet alles wat bij uw account hoort onder Mijn leren.</li>
          <li>De themahouder en de trainer zien wie er bij hun eigen bijeenkomsten en trainingen komt.</li>
          <li>Het management ziet aantallen, geen namen.</li>
          <li>Wie de code van uw certificaat heeft, ziet alleen of het echt is.</li>
          <li>De beheerder ziet accounts en rollen, maar geen antwoorden op toetsvragen.</li>
        </ul>
        <h2>Cookies</h2>
        <p>
          De academie gebruikt alleen cookies die nodig zijn: om te onthouden dat u bent ingelogd, om het inloggen af te
          maken, om te melden dat iets is gelukt en, als u incheckt, om de code te onthouden terwijl u inlogt. Er zijn
          geen cookies om u te volgen. De pagina's halen niets op bij andere bedrijven.
        </p>
        <h2>Wat kunt u vragen?</h2>
        <p>
          U kunt vragen welke gegevens wij van u hebben, en vragen om ze te verbeteren of te verwijderen. Schrijf
          daarvoor naar <MailLink to={contact} />. U krijgt binnen een maand antwoord.
        </p>
        <p>
          Bent u niet tevreden met ons antwoord? Dan kunt u een klacht indienen bij de{" "}
          <a href="https://www.autoriteitpersoonsgegevens.nl">Autoriteit Persoonsgegevens</a>.
        </p>
      </Prose>
    </>
  );
}
