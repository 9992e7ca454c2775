import { Prisma } from "@db/client";
import type { Actor } from "~/domain/access/actor";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { kindWordsOf } from "../files/file-kind";
import { sizeWords } from "../files/file-name";
import { offeringOfLead } from "./offering-requests.server";
import { relevantScores, searchWords } from "./search-words";
import { visibleMaterials } from "./visible-materials.server";

const shown = {
  id: true,
  title: true,
  url: true,
  visibility: true,
  file: { select: { id: true, contentType: true, bytes: true } },
} satisfies Prisma.MaterialSelect;

type Stored = Prisma.MaterialGetPayload<{ select: typeof shown }>;

/** A material as a line: a link to elsewhere, or a file of ours with its kind and size. */
type MaterialLine = ReturnType<typeof materialLine>;

/** What an actor may read or see with an offering, in the order its lead gave it. */
export async function materialsOf(actor: Actor, slug: string): Promise<MaterialLine[]> {
  const rows = await db.material.findMany({
    where: { AND: [{ offering: { slug } }, visibleMaterials(actor)] },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: shown,
  });
  return rows.map(materialLine);
}

/** All materials of an offering of one's themes, removed ones apart, and the id for one more. Throws NotFound. */
export async function materialsAtWork(actor: Actor, slug: string) {
  const { id: offeringId, title } = await offeringOfLead(db, actor, slug);
  const rows = await db.material.findMany({
    where: { offeringId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { ...shown, archivedAt: true },
  });
  const lines = rows.map((row) => ({ ...materialLine(row), removed: row.archivedAt !== null }));
  return {
    slug,
    title,
    nieuw: newId(clock.now()),
    kept: lines.filter(({ removed }) => !removed),
    removed: lines.filter(({ removed }) => removed),
  };
}

/** The materials of a theme's offerings that an actor may see and whose titles answer the search, the best first. */
export async function themeMaterials(actor: Actor, themeSlug: string, search: string) {
  const rows = await db.material.findMany({
    where: { AND: [{ offering: { themes: { some: { theme: { slug: themeSlug } } } } }, visibleMaterials(actor)] },
    orderBy: [{ offering: { title: "asc" } }, { position: "asc" }, { id: "asc" }],
    select: { ...shown, offering: { select: { slug: true, title: true, state: true } } },
  });
  const scores = await titleScores(
    rows.map(({ id }) => id),
    search,
  );
  const found = scores
    ? relevantScores(rows.map((row) => ({ ...row, score: scores.get(row.id) ?? 0 })))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
    : rows;
  return found.map(({ offering, ...row }) => ({ ...materialLine(row), offering }));
}

function materialLine({ id, title, url, visibility, file }: Stored) {
  const facts = file && `${kindWordsOf(file.contentType)}, ${sizeWords(file.bytes)}`;
  return { id, title, url, visibility, fileId: file?.id ?? null, facts };
}

/** How well titles answer a search, from 0 to 1, forgiving typing errors; null when nothing was asked. */
async function titleScores(ids: string[], search: string): Promise<Map<string, number> | null> {
  const words = searchWords(search);
  if (words.length === 0) return null;
  const rows = await db.$queryRaw<{ id: string; score: number }[]>(Prisma.sql`
    SELECT "material"."id"::text AS "id",
      (sum(length("word") * word_similarity("fold"("word"), "fold"("material"."title"))) / sum(length("word")))::float8 AS "score"
    FROM "material" CROSS JOIN unnest(${words}::text[]) AS "word"
    WHERE "material"."id" = ANY(${ids}::uuid[])
    GROUP BY "material"."id"
  `);
  return new Map(rows.map(({ id, score }) => [id, score]));
}
