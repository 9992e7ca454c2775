import type { Actor } from "~/domain/access/actor";
import { organisationRows } from "./organisation-rows.server";
import { type SheetEnding, type SheetFile, sheetFile, wholeSheet } from "./sheet-file.server";

/** The rows behind one cell of an organisation as a file. NotFound where the cell does not open to them. */
export async function exportOrganisationRows(
  actor: Actor,
  slug: string,
  query: URLSearchParams,
  ending: SheetEnding,
): Promise<SheetFile> {
  const { organisation, end, rows } = await organisationRows(actor, slug, query);
  const lines = rows.map(({ number, day, offering }) => [number, day && { day }, offering, organisation.name]);
  const sheet = wholeSheet("Deelnames", ["Regel", "Dag", "Aanbod", "Organisatie"], lines);
  return sheetFile(`${organisation.slug}-stand-${end}`, [sheet], ending);
}
