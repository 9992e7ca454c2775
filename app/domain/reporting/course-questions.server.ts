import { Prisma } from "@db/client";
import { blocksOf, type Course, isQuestion } from "~/domain/courseware/course";
import type { Question } from "~/domain/courseware/question";
import { plainText } from "~/domain/courseware/rich-text";
import { db } from "~/platform/db.server";
import { type Difficulty, difficultyOf, shareRight, TRIES_TOGETHER } from "./question-difficulty";

type Tries = { blockKey: string; version: string; tries: number; right: number };

export interface QuestionLine {
  blockKey: string;
  version: string;
  /** In percent; null while too few tried. */
  shareRight: number | null;
  /** Where it stands: the number of its module, or null in the final test. */
  module: number | null;
  words: string;
  /** Whether it is asked this way now; an earlier version stays listed with what it was. */
  current: boolean;
  difficulty: Difficulty;
}

/** Every question answered so far, per version, and how well people do it at their first try; never what one person answered. */
export async function courseQuestions(offeringId: string, course: Course): Promise<QuestionLine[]> {
  const rows = await db.$queryRaw<Tries[]>(Prisma.sql`
    WITH learner AS (SELECT id FROM progress WHERE offering_id = ${offeringId}::uuid
    ), first_try AS (
      SELECT DISTINCT ON (a.progress_id, a.block_key, a.version) a.block_key, a.version, a.correct, a.at, a.id
      FROM attempt a JOIN learner l ON l.id = a.progress_id ORDER BY a.progress_id, a.block_key, a.version, a.at, a.id
    ), in_test AS (
      SELECT q.block_key, q.version, q.correct, t.finished_at AS at, t.id FROM test_question q
      JOIN test_attempt t ON t.id = q.test_attempt_id JOIN learner l ON l.id = t.progress_id
      WHERE t.finished_at IS NOT NULL
    ), tried AS (
      SELECT block_key, coalesce(version, '') AS version, correct,
        row_number() OVER (PARTITION BY block_key, coalesce(version, '') ORDER BY at, id) AS place,
        count(*) OVER (PARTITION BY block_key, coalesce(version, '')) AS all_tries
      FROM (SELECT * FROM first_try UNION ALL SELECT * FROM in_test) either
    )
    SELECT block_key AS "blockKey", version, (count(*) FILTER (WHERE counts))::int AS tries,
      (count(*) FILTER (WHERE counts AND correct))::int AS right
    FROM tried, LATERAL (SELECT place <= all_tries - all_tries % ${TRIES_TOGETHER}::int AS counts) c
    GROUP BY 1, 2`);
  const asked = askedNow(course);
  const lines = rows.flatMap((row): QuestionLine[] => {
    const now = asked.get(row.blockKey);
    if (!now || now.question.type === "open") return [];
    const current = now.question.version === row.version;
    const { blockKey, version } = row;
    const judged = { shareRight: shareRight(row), difficulty: difficultyOf(row) };
    return [{ blockKey, version, module: now.module, words: plainText(now.question.prompt), current, ...judged }];
  });
  const order = [...asked.keys()];
  return lines.sort(
    (one, other) =>
      order.indexOf(one.blockKey) - order.indexOf(other.blockKey) || Number(other.current) - Number(one.current),
  );
}

type Asked = [blockKey: string, { question: Question; module: number | null }];

function askedNow(course: Course): Map<string, { question: Question; module: number | null }> {
  const inModules = blocksOf(course).flatMap(({ block, module }): Asked[] =>
    isQuestion(block) ? [[block.key, { question: block, module: course.modules.indexOf(module) + 1 }]] : [],
  );
  const inTest = (course.finalTest?.pool ?? []).map((question): Asked => [question.key, { question, module: null }]);
  return new Map([...inModules, ...inTest]);
}
