import type { Actor } from "~/domain/access/actor";
import { guest } from "~/domain/access/actor";
import { NotFound } from "~/domain/access/refusals";
import { db } from "~/platform/db.server";
import { isId } from "~/platform/id";
import { visibleMaterials, visiblePictures } from "./visible-materials.server";

/** A file that exists for this actor, as a material or as a picture, and whether it does so for everyone. Throws NotFound. */
export async function fileToSend(actor: Actor, fileId: string) {
  if (!isId(fileId)) throw new NotFound("file");
  const seenBy = (who: Actor) => ({
    OR: [{ material: visibleMaterials(who) }, { pictureOf: visiblePictures(who) }],
  });
  const file = await db.file.findFirst({ where: { AND: [{ id: fileId }, seenBy(actor)] } });
  if (!file) throw new NotFound("file");
  const open = actor.kind === "guest" || (await db.file.count({ where: { AND: [{ id: fileId }, seenBy(guest)] } })) > 0;
  return { ...file, open };
}
