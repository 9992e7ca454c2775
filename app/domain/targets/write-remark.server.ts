import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { quartersBegun } from "./remark-quarters";
import { targetToKeep } from "./target-to-keep.server";

interface Remark {
  kwartaal: number;
  opmerking: string;
}

export type WrittenRemark = "written" | "same" | "not-begun";

/** Writes a remark about a quarter of a promise; an earlier one stays as history. Throws NotFound. */
export async function writeRemark(
  actor: Visitor,
  { slug, year: asked }: { slug: string; year: string | null },
  { kwartaal: quarter, opmerking: text }: Remark,
): Promise<WrittenRemark> {
  const { promise, themeIds, year, today } = await targetToKeep(actor, slug, asked);
  insist(may.keepPromises(actor, { themeIds }));
  if (!quartersBegun(year, today).includes(quarter)) return "not-begun";
  return inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "target" WHERE "id" = ${promise.id}::uuid FOR UPDATE`;
    const last = await tx.remark.findFirst({
      where: { targetId: promise.id, quarter },
      orderBy: [{ writtenAt: "desc" }, { id: "desc" }],
    });
    if (last?.text === text) return "same";
    const remark = { targetId: promise.id, quarter, text, writtenAt: clock.now(), authorId: actor.personId };
    await tx.remark.create({ data: remark });
    const codes = { quarter };
    await writeAudit(tx, recordedAs(actor), {
      action: "target.remarked",
      subjectKind: "target",
      subjectId: promise.id,
      codes,
    });
    return "written";
  });
}
