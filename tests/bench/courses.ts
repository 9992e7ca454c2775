import { randomUUID } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Markdoc from "@markdoc/markdoc";
import pg from "pg";
import { parse } from "yaml";
import { system } from "~/domain/access/actor";
import { type FoundCourse, readCourses } from "~/domain/courseware/courseware-files.server";
import { publishCourses } from "~/domain/courseware/publish-courses.server";
import { inTransaction } from "~/platform/db.server";
import { academyLists } from "../../prisma/seed/academy-lists";
import { loadCatalogue } from "../../prisma/seed/load-catalogue";
import { median } from "./load";
import { sized } from "./size";

export const COURSES = sized(20, 2);
const ROUNDS = sized(5, 1);
const MODEL = "courses/bibob";

/** Milliseconds for all courses. */
export interface CoursesFigures {
  check: { academy: number; bare: number };
  load: { academy: number; bare: number };
  /** To check and load what has not changed, as every start does. */
  again: { academy: number; bare: number };
}

/**
 * Measures how long many courses of seven modules take: to be read and checked, beside reading and parsing their files
 * alone; to be stored as new versions, beside inserting the same rows by bare `pg`; and when nothing changed.
 */
export async function benchCourses(databaseUrl: string): Promise<CoursesFigures> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  const folder = await generated();
  const actor = system("bench");
  const found = await readCourses(academyLists, { folder });
  await inTransaction((tx) =>
    loadCatalogue(
      tx,
      found.map(({ course }) => course),
    ),
  );
  const times = new Map<string, number[]>();
  const measure = async (what: string, work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    times.set(what, [...(times.get(what) ?? []), performance.now() - start]);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    await measure("check", () => readCourses(academyLists, { folder }));
    await measure("parse", () => parsed(folder));
    const versions = found.map(({ course }) => ({ course, hash: randomUUID() }));
    await measure("load", () => publishCourses(actor, versions));
    await measure("insert", () => inserted(pool, found));
    await measure("again", async () => {
      await readCourses(academyLists, { folder });
      await publishCourses(actor, versions);
    });
  }
  await pool.end();
  await rm(folder, { recursive: true });
  const of = (name: string) => median(times.get(name) ?? []);
  return {
    check: { academy: of("check"), bare: of("parse") },
    load: { academy: of("load"), bare: of("insert") },
    again: { academy: of("again"), bare: of("parse") },
  };
}

async function generated(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "courses-"));
  for (let number = 1; number <= COURSES; number += 1) {
    await cp(MODEL, join(folder, `cursus-${number}`), { recursive: true });
  }
  return folder;
}

/** The least that any could do: read each file, parse each text. */
async function parsed(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const read = entries
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const bytes = await readFile(join(parentPath, name));
      if (name.endsWith(".md")) Markdoc.parse(bytes.toString("utf8"));
      if (name.endsWith(".yaml")) parse(bytes.toString("utf8"));
      return bytes.length;
    });
  return (await Promise.all(read)).length;
}

async function inserted(pool: pg.Pool, courses: FoundCourse[]): Promise<void> {
  const offerings = await pool.query("SELECT id, slug FROM offering WHERE slug LIKE 'cursus-%'");
  const { rows } = await pool.query("SELECT coalesce(max(number), 0)::int + 1000 AS next FROM course_version");
  const idOf = new Map(offerings.rows.map(({ id, slug }) => [String(slug), String(id)]));
  await pool.query("BEGIN");
  for (const { course } of courses) {
    // Long past, so that it is not the newest version of its course.
    await pool.query(
      `INSERT INTO course_version (id, offering_id, number, hash, content, published_at)
       VALUES (gen_random_uuid(), $2, $3, $1, $4, '2000-01-01')`,
      [randomUUID(), idOf.get(course.slug), rows[0]?.next, JSON.stringify(course)],
    );
  }
  await pool.query("COMMIT");
}
