import { paths } from "~/paths";
import type { EditionAtWork } from "~/ui/editions/edition-line";
import { Section } from "~/ui/kit/section";

interface Way {
  label: string;
  says: string;
  href: string;
  shown: boolean;
}

/** Where one can go from an edition, with what is done there. */
export function EditionWays({ edition }: { edition: EditionAtWork }) {
  return (
    <Section title="Wat u kunt doen">
      <ul className="border-b border-line" data-screen-only="">
        {waysOf(edition)
          .filter(({ shown }) => shown)
          .map(({ label, says, href }) => (
            <li key={href} className="grid border-t border-line py-2">
              <a href={href} className="inline-flex min-h-8 items-center font-semibold">
                {label}
              </a>
              <span className="text-small text-ink-muted">{says}</span>
            </li>
          ))}
      </ul>
    </Section>
  );
}

function waysOf(edition: EditionAtWork): Way[] {
  return [...withPeople(edition), ...ofEdition(edition), ...toPlanMore(edition), ...toEnd(edition)];
}

function withPeople({ id, state, phase, can }: EditionAtWork): Way[] {
  const published = state === "PUBLISHED";
  return [
    {
      label: "Deelnemers",
      says: "Wie er komt, wie wacht en wie wil komen.",
      href: paths.people(id),
      shown: can.seePeople && state !== "DRAFT",
    },
    {
      label: "Aanwezigheid",
      says: "Aangeven wie er was.",
      href: paths.attendance(id),
      shown: can.markAttendance && published,
    },
    {
      label: "Evaluatie",
      says: "Wat mensen ervan vonden, zonder namen.",
      href: paths.editionEvaluation(id),
      shown: can.seePeople && published,
    },
    {
      label: "Telt mee, of niet",
      says: "Voor welke beloften van het Jaarplan.",
      href: paths.editionCounts(id),
      shown: can.seeFigures && state !== "DRAFT",
    },
    {
      label: "Bericht sturen",
      says: "Een brief aan iedereen of aan een deel.",
      href: paths.writeMessage(id),
      shown: can.plan && published,
    },
    {
      label: "Uitnodigen",
      says: "Mensen en organisaties laten weten dat er plaats is.",
      href: paths.invite(id),
      shown: can.plan && published && phase === "coming",
    },
  ];
}

function ofEdition({ id, slug, state, phase, can }: EditionAtWork): Way[] {
  const published = state === "PUBLISHED";
  return [
    {
      label: "Wijzigen",
      says: published ? "U ziet eerst wie daar bericht van krijgt." : "Alles wat u hebt ingevuld.",
      href: paths.changeEdition(id),
      shown: can.plan && state !== "CANCELLED" && phase !== "past",
    },
    {
      label: "Voorbeeld",
      says: "Zoals een deelnemer deze uitvoering ziet.",
      href: paths.previewEdition(id),
      shown: true,
    },
    {
      label: "Pagina in het aanbod",
      says: "Het adres dat u kunt delen.",
      href: paths.edition(slug, id),
      shown: published,
    },
  ];
}

function toPlanMore({ id, slug, can }: EditionAtWork): Way[] {
  return [
    {
      label: "Nog een keer plannen",
      says: "Een nieuwe uitvoering met dezelfde tijden, plek en vragen.",
      href: paths.planEdition(slug, id),
      shown: can.plan,
    },
    {
      label: "Reeks plannen",
      says: "Meer datums tegelijk, zoals deze.",
      href: paths.planSeries(slug, id),
      shown: can.plan,
    },
  ];
}

function toEnd({ id, state, phase, can }: EditionAtWork): Way[] {
  return [
    {
      label: "Annuleren",
      says: "U ziet eerst wie daar bericht van krijgt.",
      href: paths.cancelEdition(id),
      shown: can.plan && state === "PUBLISHED" && phase !== "past",
    },
  ];
}
