import type { MaterialVisibility } from "@db/enums";
import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { Stale } from "~/domain/access/refusals";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { clock } from "~/platform/clock";
import { db, inTransaction } from "~/platform/db.server";
import { MATERIAL_BYTES } from "../files/file-words";
import { checkFile, type FileRefusal, STORING_MS, storeFile } from "../files/store-file.server";
import { offeringOfLead } from "./offering-requests.server";

const MOST_MATERIALS = 100;

interface NewMaterial {
  /** The id of the page that adds it: posted twice it is one. */
  nieuw: string;
  titel: string;
  zichtbaar: MaterialVisibility;
  link: string | null;
  file: { name: string; bytes: Uint8Array } | null;
}

export type AddedMaterial = "added" | "nothing-given" | "both-given" | "too-many" | FileRefusal;

/** Adds a link or a file to the end of an offering's materials. Throws NotFound, and Stale for an id that is something else already. */
export async function addMaterial(actor: Visitor, slug: string, asked: NewMaterial): Promise<AddedMaterial> {
  const { id: offeringId, themeIds } = await offeringOfLead(db, actor, slug);
  insist(may.planOfferings(actor, { themeIds }));
  const { nieuw: id, titel: title, zichtbaar: visibility, link: url, file } = asked;
  if (url && file) return "both-given";
  if (!url && !file) return "nothing-given";
  const checked = file && (await checkFile(file, MATERIAL_BYTES));
  if (checked && !checked.ok) return checked.why;
  return inTransaction(async (tx) => {
    // Two posts of one page wait for one another here, and so do two that ask for the last place.
    await tx.$executeRaw`SELECT 1 FROM "offering" WHERE "id" = ${offeringId}::uuid FOR UPDATE`;
    const made = await tx.material.findUnique({ where: { id }, select: { offeringId: true } });
    if (made && made.offeringId !== offeringId) throw new Stale("material");
    if (made) return "added";
    const { _max, _count } = await tx.material.aggregate({
      where: { offeringId, archivedAt: null },
      _max: { position: true },
      _count: true,
    });
    if (_count >= MOST_MATERIALS) return "too-many";
    const fileId = checked && (await storeFile(tx, checked));
    const data = {
      id,
      offeringId,
      title,
      visibility,
      url,
      fileId,
      position: (_max.position ?? 0) + 1,
      addedAt: clock.now(),
    };
    await tx.material.create({ data });
    await writeAudit(tx, recordedAs(actor), { action: "material.added", subjectKind: "material", subjectId: id });
    return "added";
  }, STORING_MS);
}
