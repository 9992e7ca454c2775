import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { clock } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { promiseColumns } from "./promise-columns.server";
import type { TypedPromise } from "./propose-promise.form";
import { lockWaiting, waitingPromise } from "./waiting-promise.server";

interface Which {
  slug: string;
  year: string | null;
}

/** Says anew what a promise that waits is, and of whom. Throws NotFound, and Stale when it was published meanwhile. */
export async function rewordPromise(
  actor: Visitor,
  { slug, year }: Which,
  typed: TypedPromise,
): Promise<"reworded" | "other-theme" | "other-whole" | "has-parts"> {
  const target = await waitingPromise(actor, slug, year);
  insist(may.keepPromises(actor, target));
  const columns = await promiseColumns(actor, target.year, typed, target);
  if (typeof columns === "string") return columns;
  const { themeIds, ...words } = columns;
  return inTransaction(async (tx) => {
    const { id } = await lockWaiting(tx, target.id);
    const hasParts = await tx.target.count({ where: { OR: [{ umbrellaId: id }, { wholeId: id }] } });
    if (hasParts > 0 && (typed.deelvan || typed.soort === "C")) return "has-parts";
    await tx.targetTheme.deleteMany({ where: { targetId: id, themeId: { notIn: themeIds } } });
    const data = themeIds.map((themeId) => ({ targetId: id, themeId }));
    await tx.targetTheme.createMany({ data, skipDuplicates: true });
    const wordStatus = typed.soort === "C" ? "nog niet begonnen" : null;
    await tx.target.update({
      where: { id },
      data: { ...words, category: typed.soort, wordStatus, draftedAt: clock.now() },
    });
    if (typed.soort === "C") await tx.targetDraft.deleteMany({ where: { targetId: id } });
    await writeAudit(tx, recordedAs(actor), { action: "target.reworded", subjectKind: "target", subjectId: id });
    return "reworded";
  });
}
