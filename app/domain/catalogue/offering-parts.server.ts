import type { Tx } from "~/platform/db.server";
import type { OfferingAnswers } from "./offering-answers";
import type { OfferingPart } from "./offering-part-words";

/** What the form of an offering says of each of its parts, the same words in the same order whoever says them. */
type OfferingParts = Partial<Record<OfferingPart, string | number | boolean | string[]>>;

/** The parts as they are stored; of an e-learning with files of its own only what those don't say. */
export async function storedParts(client: Tx, id: string, hasCourse: boolean): Promise<OfferingParts> {
  const row = await client.offering.findUniqueOrThrow({
    where: { id },
    include: {
      format: { select: { slug: true } },
      themes: { select: { theme: { select: { slug: true } } } },
      audiences: { select: { audience: { select: { slug: true } } } },
    },
  });
  return partsOf(
    {
      vorm: row.format.slug,
      voorkennis: row.prerequisites,
      zichtbaar: row.visibility,
      titel: row.title,
      samenvatting: row.summary,
      beschrijving: row.description,
      leerdoelen: row.goals,
      minuten: row.studyLoadMinutes,
      certificaat: row.certificate,
      doelgroepen: row.audiences.map(({ audience }) => audience.slug),
      themas: row.themes.map(({ theme }) => theme.slug),
      contactnaam: row.contactName,
      contactadres: row.contactEmail,
    },
    hasCourse,
  );
}

type Said = Record<keyof Pick<OfferingAnswers, "vorm" | "voorkennis" | "zichtbaar">, string> & Partial<Written>;
type Written = Omit<OfferingAnswers, "vorm" | "voorkennis" | "zichtbaar" | "voorbeeld" | "contactadres"> & {
  contactadres: string;
};

/** The parts as a form says them. */
export function partsOf(said: Said, hasCourse: boolean): OfferingParts {
  const { vorm, voorkennis, zichtbaar } = said;
  if (hasCourse) return { vorm, voorkennis, zichtbaar };
  const { titel, samenvatting, beschrijving, leerdoelen, minuten, certificaat, contactnaam, contactadres } = said;
  const written = { titel, samenvatting, beschrijving, leerdoelen, minuten, certificaat, contactnaam, contactadres };
  const chosen = { doelgroepen: said.doelgroepen?.toSorted(), themas: said.themas?.toSorted() };
  return { vorm, voorkennis, zichtbaar, ...written, ...chosen };
}
