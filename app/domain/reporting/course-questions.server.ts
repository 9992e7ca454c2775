import { Prisma } from "@db/client";
import { blocksOf, type Course, isQuestion } from "~/domain/courseware/course";
import type { Question } from "~/domain/courseware/question";
import { plainText } from "~/domain/courseware/rich-text";
import { db } from "~/platform/db.server";
import { type Difficulty, difficultyOf } from "./question-difficulty";

type Tries = { blockKey: string; version: string; tries: number; right: number };

export interface QuestionLine extends Tries {
  /** Where it stands: the number of its module, or null in the final test. */
  module: number | null;
  words: string;
  /** Whether it is asked this way now; an earlier version stays listed with what it was. */
  current: boolean;
  difficulty: Difficulty;
}

/** Every question answered so far, per version: how many people tried it, and how many were right at their first try. */
export async function courseQuestions(offeringId: string, course: Course): Promise<QuestionLine[]> {
  const rows = await db.$queryRaw<Tries[]>(Prisma.sql`
    WITH learner AS (SELECT id FROM progress WHERE offering_id = ${offeringId}::uuid
    ), first_try AS (
      SELECT DISTINCT ON (a.progress_id, a.block_key, a.version) a.block_key, a.version, a.correct
      FROM attempt a JOIN learner l ON l.id = a.progress_id ORDER BY a.progress_id, a.block_key, a.version, a.at, a.id
    ), in_test AS (
      SELECT q.block_key, q.version, q.correct FROM test_question q
      JOIN test_attempt t ON t.id = q.test_attempt_id JOIN learner l ON l.id = t.progress_id
      WHERE t.finished_at IS NOT NULL
    ), tried AS (SELECT * FROM first_try UNION ALL SELECT * FROM in_test)
    SELECT block_key AS "blockKey", coalesce(version, '') AS version, count(*)::int AS tries,
      (count(*) FILTER (WHERE correct))::int AS right
    FROM tried GROUP BY 1, 2`);
  const asked = askedNow(course);
  const lines = rows.flatMap((row): QuestionLine[] => {
    const now = asked.get(row.blockKey);
    if (!now || now.question.type === "open") return [];
    const current = now.question.version === row.version;
    return [
      { ...row, module: now.module, words: plainText(now.question.prompt), current, difficulty: difficultyOf(row) },
    ];
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
