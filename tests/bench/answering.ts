import { randomUUID } from "node:crypto";
import pg from "pg";
import { system, type Visitor } from "~/domain/access/actor";
import type { Course } from "~/domain/courseware/course";
import { publishCourses } from "~/domain/courseware/publish-courses.server";
import { answerQuestion } from "~/domain/learning/answer-question.server";
import { startCourse } from "~/domain/learning/start-course.server";
import { aCourse, aQuestion, aSection } from "../domain/learning/a-course";
import { withTest } from "../domain/learning/a-final-test";
import { median, paceOf } from "./load";
import { newPeople, type Pace } from "./registering";
import { sized } from "./size";

const CONNECTIONS = 10;
const ROUNDS = sized(5, 1);
const PEOPLE = sized(50, 4);
const MODULES = 7;
const QUESTIONS = 6;
const VERSION = "v1";

interface Answering {
  person: Visitor;
  progressId: string;
  blockKey: string;
}

/**
 * Measures storing answers of people who are half through a course: through the academy's verb, and by the least that any
 * could do. `row` is the answer's row alone; `rows` that and the moment of the progress, under its lock.
 */
export async function benchAnswering(databaseUrl: string): Promise<Record<"row" | "rows", Pace>> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: CONNECTIONS });
  const slug = await publishedCourse(pool);
  const paces: Record<"academy" | "row" | "rows", number[]> = { academy: [], row: [], rows: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const fields = { antwoord: ["b"] };
    paces.academy.push(
      await paceOf(await prepare(pool, slug), ({ person, blockKey }) =>
        answerQuestion(person, { slug, blockKey, fields }),
      ),
    );
    paces.row.push(await paceOf(await prepare(pool, slug), (one) => pool.query(...insertOf(one))));
    paces.rows.push(await paceOf(await prepare(pool, slug), (one) => insertUnderLock(pool, one)));
  }
  await pool.end();
  const academy = median(paces.academy);
  return { row: { academy, bare: median(paces.row) }, rows: { academy, bare: median(paces.rows) } };
}

function insertOf({ progressId, blockKey }: Answering): [string, unknown[]] {
  const values = [randomUUID(), progressId, blockKey, VERSION, { chosen: ["b"] }, new Date()];
  return [
    "INSERT INTO attempt (id, progress_id, block_key, version, answer, correct, at) VALUES ($1, $2, $3, $4, $5, true, $6)",
    values,
  ];
}

async function insertUnderLock(pool: pg.Pool, one: Answering): Promise<void> {
  const client = await pool.connect();
  await client.query("BEGIN");
  await client.query("UPDATE progress SET last_seen_at = $2 WHERE id = $1", [one.progressId, new Date()]);
  await client.query(...insertOf(one));
  await client.query("COMMIT");
  client.release();
}

/** A large course with a final test, in the place of one that the academy offers. */
async function publishedCourse(pool: pg.Pool): Promise<string> {
  const offering = await pool.query(
    "SELECT slug FROM offering WHERE state = 'PUBLISHED' AND kind = 'E_LEARNING' ORDER BY slug LIMIT 1",
  );
  const slug: string = offering.rows[0]?.slug;
  const modules = Array.from({ length: MODULES }, (_, module) => [
    aSection(`m${module}-s`),
    ...Array.from({ length: QUESTIONS }, (__, question) => aQuestion(keyOf(module, question))),
  ]);
  const course: Course = { ...withTest(aCourse(...modules)), slug };
  await publishCourses(system("bench"), [{ course, hash: randomUUID() }]);
  return slug;
}

/** New people who have answered the first half, and the other half as what there is to do. */
async function prepare(pool: pg.Pool, slug: string): Promise<Answering[]> {
  const people = await newPeople(pool, PEOPLE);
  for (const person of people) await startCourse(person, { slug });
  const begun = await pool.query("SELECT id, person_id FROM progress WHERE person_id = ANY($1)", [
    people.map(({ personId }) => personId),
  ]);
  const keys = Array.from({ length: MODULES * QUESTIONS }, (_, index) =>
    keyOf(index % MODULES, Math.floor(index / MODULES)),
  );
  const half = keys.length / 2;
  await pool.query(
    `INSERT INTO attempt (id, progress_id, block_key, version, answer, correct, at)
     SELECT gen_random_uuid(), progress_id, block_key, $3, '{"chosen": ["b"]}', true, now()
     FROM unnest($1::uuid[]) AS progress_id, unnest($2::text[]) AS block_key`,
    [begun.rows.map(({ id }) => id), keys.slice(0, half), VERSION],
  );
  const progressOf = new Map(begun.rows.map(({ id, person_id }) => [person_id, String(id)]));
  return keys
    .slice(half)
    .flatMap((blockKey) =>
      people.map((person) => ({ person, blockKey, progressId: progressOf.get(person.personId) ?? "" })),
    );
}

function keyOf(module: number, question: number): string {
  return `m${module}-q${question}`;
}
