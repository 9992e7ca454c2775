import { useLoaderData } from "@remix-run/react";
import { door } from "~/http/door.server";
import { surroundings } from "~/http/surroundings.server";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/frame/page-meta";
import { MailLink } from "~/ui/kit/mail-link";
import { PageHeading } from "~/ui/kit/page-heading";
import { Prose } from "~/ui/kit/prose";

export const meta = () =>
  pageMeta({
    title: "Toegankelijkheid",
    description: "Hoe toegankelijk de NHVeilig Academie is, wat nog niet is onderzocht en waar u een probleem meldt.",
  });

export const loader = door.open(() => ({ contact: surroundings().contact }));

export default function AccessibilityPage() {
  const { contact } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title="Toegankelijkheid"
        lead="Iedereen moet de academie kunnen gebruiken. Ook wie niet goed ziet, geen muis gebruikt of moeite heeft met lezen."
      />
      <Prose>
        <h2>Hoe staat het ervoor?</h2>
        <p>
          <strong>De academie is nog niet onderzocht door een onafhankelijk bureau.</strong> Daarom kunnen wij niet
          zeggen dat zij aan alle eisen voldoet. Wel is zij gebouwd met die eisen als uitgangspunt: WCAG 2.2, niveau A
          en AA. De wet vraagt WCAG 2.1, niveau A en AA.
        </p>
        <h2>Wat doen wij?</h2>
        <p>Wij maken de academie zo, dat:</p>
        <ul>
          <li>u alles met het toetsenbord kunt doen;</li>
          <li>u haar kunt gebruiken als JavaScript uitstaat;</li>
          <li>de tekst leesbaar blijft als u inzoomt, in een donker scherm en met hoog contrast;</li>
          <li>kleur nooit het enige teken is: er staat altijd een woord of een vorm bij.</li>
        </ul>
        <p>Een programma controleert de pagina's bij iedere wijziging. Zo'n programma vindt niet alles.</p>
        <Papers />
        <h2>Wat weten wij nog niet?</h2>
        <ul>
          <li>Wij hebben de academie nog niet laten proberen door mensen die een schermlezer gebruiken.</li>
          <li>Materiaal van anderen, zoals een presentatie bij een training, hebben wij niet onderzocht.</li>
        </ul>
        <h2>Lukt iets niet?</h2>
        <p>
          Schrijf ons: <MailLink to={contact} />. Vertel op welke pagina u was en wat u wilde doen. Wij helpen u dan op
          een andere manier, en kijken hoe wij het kunnen oplossen.
        </p>
        <p>
          Bent u niet tevreden met ons antwoord? Dan kunt u een klacht indienen bij de{" "}
          <a href="https://www.nationaleombudsman.nl">Nationale ombudsman</a>.
        </p>
      </Prose>
    </>
  );
}

/** What our PDFs lack, and where the same stands. */
function Papers() {
  return (
    <>
      <h2>Wat is nog niet toegankelijk?</h2>
      <p>
        Een schermlezer kan onze pdf's niet goed voorlezen: er staat niet in wat een kop, een lijst of een tabel is (zij
        zijn niet getagd, zoals de norm PDF/UA vraagt). Het programma waarmee wij ze maken, kan dat niet. Wat erin
        staat, vindt u ook op een gewone pagina:
      </p>
      <ul>
        <li>
          van een certificaat bij <a href={paths.myCertificates()}>Mijn certificaten</a>, met de code waarmee iedereen
          het kan controleren;
        </li>
        <li>van een presentielijst en van naambordjes op de pagina Aanwezigheid van de uitvoering.</li>
      </ul>
    </>
  );
}
