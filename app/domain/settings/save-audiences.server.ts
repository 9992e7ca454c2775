import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { Stale } from "~/domain/access/refusals";
import { writeAudit } from "~/domain/audit/write-audit.server";
import { inTransaction } from "~/platform/db.server";
import { freeSlug, slugOfTitle } from "~/platform/slug";
import { audienceList } from "./audiences-queries.server";
import type { TypedAudience } from "./save-audiences.form";
import { type AudienceLine, writeAudiences } from "./write-audiences.server";

interface Asked {
  lines: TypedAudience[];
  /** The name of one more; one that is in the list already is not added again. */
  added: string | null;
}

/** Keeps the list of audiences as one form gives it: names, order, which are in use, and one more. Throws Stale for a line that is not in it. */
export async function saveAudiences(actor: Visitor, { lines, added }: Asked): Promise<"saved" | "unchanged"> {
  insist(may.keepLists(actor));
  return inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('audience', 0))`;
    const stored = await audienceList(tx);
    const slugs = new Map(stored.map(({ id, slug }) => [id, slug]));
    if (lines.some(({ id }) => !slugs.has(id))) throw new Stale("audience");
    const untouched = stored.filter(({ id }) => !lines.some((line) => line.id === id));
    const kept = [...lines, ...untouched.map((row) => ({ ...row, place: row.position }))]
      .map((line) => ({
        id: line.id,
        slug: slugs.get(line.id) ?? "",
        title: line.title,
        archived: line.archived,
        place: line.place,
      }))
      .sort((a, b) => a.place - b.place || orderOf(stored, a.id) - orderOf(stored, b.id));
    const all = [...kept, ...newLine(added, stored)];
    const changed = await writeAudiences(
      tx,
      all.map(
        ({ id, slug, title, archived }, index): AudienceLine => ({ id, slug, title, archived, position: index + 1 }),
      ),
    );
    if (changed === 0) return "unchanged";
    const codes = { changed };
    await writeAudit(tx, recordedAs(actor), {
      action: "audiences.saved",
      subjectKind: "audience",
      subjectId: null,
      codes,
    });
    return "saved";
  });
}

function orderOf(stored: { id: string }[], id: string): number {
  return stored.findIndex((row) => row.id === id);
}

function newLine(title: string | null, stored: { slug: string; title: string }[]) {
  if (!title || stored.some((row) => row.title.toLowerCase() === title.toLowerCase())) return [];
  const slug = freeSlug(slugOfTitle(title, "doelgroep"), new Set(stored.map((row) => row.slug)));
  return [{ id: null, slug, title, archived: false }];
}
