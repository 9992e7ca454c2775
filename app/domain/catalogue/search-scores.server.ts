import { Prisma } from "@db/client";
import { db } from "~/platform/db.server";
import { searchWords } from "./search-words";

/**
 * How well each published offering answers a search, from 0 to 1, by id: each word against title, summary and the names of
 * themes, formats and audiences, by trigrams, so that a typing error or a word cut in two still finds it.
 */
export async function searchScores(search: string): Promise<Map<string, number>> {
  const words = searchWords(search);
  if (words.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; score: number }[]>(Prisma.sql`
    WITH "word" AS (
      SELECT "fold"("given") AS "text", length("given") AS "weight" FROM unnest(${words}::text[]) AS "given"
    ), "label" AS (
      SELECT "offering_id", "fold"(string_agg("name", ' ')) AS "text" FROM (
        SELECT "offering_id", "title" AS "name" FROM "offering_theme" JOIN "theme" ON "theme"."id" = "theme_id"
        UNION ALL
        SELECT "offering_id", "title" FROM "offering_audience" JOIN "audience" ON "audience"."id" = "audience_id"
        UNION ALL
        SELECT "offering"."id", "format"."title" FROM "offering" JOIN "format" ON "format"."id" = "format_id"
      ) AS "named" GROUP BY "offering_id"
    ), "candidate" AS (
      SELECT "offering"."id" FROM "word" JOIN "offering"
        ON "fold"("offering"."title" || ' ' || "offering"."summary") %> "word"."text"
      UNION
      SELECT "offering_id" FROM "word" JOIN "label" ON "label"."text" %> "word"."text"
    )
    SELECT "offering"."id"::text AS "id", (sum("word"."weight" * greatest(
      word_similarity("word"."text", "fold"("offering"."title")),
      0.85 * word_similarity("word"."text", "fold"("offering"."summary")),
      0.8 * word_similarity("word"."text", "label"."text")
    )) / sum("word"."weight"))::float8 AS "score"
    FROM "candidate"
    JOIN "offering" ON "offering"."id" = "candidate"."id" AND "offering"."state" = 'PUBLISHED'
    LEFT JOIN "label" ON "label"."offering_id" = "offering"."id"
    CROSS JOIN "word"
    GROUP BY "offering"."id"
  `);
  return new Map(rows.map(({ id, score }) => [id, score]));
}
