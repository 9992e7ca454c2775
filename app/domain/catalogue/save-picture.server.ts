import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { db, inTransaction } from "~/platform/db.server";
import { isPicture } from "../files/file-kind";
import { PICTURE_BYTES } from "../files/file-words";
import { checkFile, type FileRefusal, STORING_MS, storeFile } from "../files/store-file.server";
import { offeringOfLead } from "./offering-requests.server";

interface NewPicture {
  alt: string;
  /** Null: the picture stays, its words change. */
  file: { name: string; bytes: Uint8Array } | null;
}

/** Gives an offering a picture with its words, or the words alone. Throws NotFound. */
export async function savePicture(
  actor: Visitor,
  slug: string,
  { alt, file }: NewPicture,
): Promise<"saved" | "nothing-given" | FileRefusal> {
  const { id, themeIds } = await offeringOfLead(db, actor, slug);
  insist(may.planOfferings(actor, { themeIds }));
  const checked = file && (await checkFile(file, PICTURE_BYTES));
  if (checked && !checked.ok) return checked.why;
  if (checked && !isPicture(checked.kind.contentType)) return "other-kind";
  return inTransaction(async (tx) => {
    const { pictureId } = await tx.offering.findUniqueOrThrow({ where: { id }, select: { pictureId: true } });
    if (!checked && !pictureId) return "nothing-given";
    const kept = checked ? { pictureId: await storeFile(tx, checked) } : {};
    await tx.offering.update({ where: { id }, data: { ...kept, pictureAlt: alt } });
    await writeAudit(tx, recordedAs(actor), { action: "offering.picture", subjectKind: "offering", subjectId: id });
    return "saved";
  }, STORING_MS);
}
