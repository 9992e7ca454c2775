import { Agent, request } from "node:http";
import pg from "pg";
import type { Visitor } from "~/domain/access/actor";
import { type Block, type Course, isQuestion, type Module } from "~/domain/courseware/course";
import type { Question } from "~/domain/courseware/question";
import { ANSWER_FIELD, placeField } from "~/domain/learning/answer";
import { newSession, sessions } from "~/domain/signing-in/sessions.server";
import { SESSION_COOKIE } from "~/http/session-cookie.server";
import { connectDatabase, disconnectDatabase } from "~/platform/db.server";
import type { Academy } from "../support/academy";
import { newPeople } from "./registering";
import { sized } from "./size";

export const LEARNERS = sized(300, 20);

export interface LearnersFigures {
  /** Until the last of them was done. */
  seconds: number;
  pages: number;
  posts: number;
  p50: number;
  p95: number;
  /** What did not end as it should. */
  failed: number;
  /** Answers that stand in the database, against those that were sent. */
  stored: number;
  sent: number;
}

/** Lets so many learners at once begin an e-learning and do its first module, each block a page and a form, and looks whether every answer stands there. */
export async function benchLearners({ origin }: Academy, databaseUrl: string, slug: string): Promise<LearnersFigures> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  connectDatabase(databaseUrl);
  const people = await newPeople(pool, LEARNERS);
  const cookies = await Promise.all(people.map(cookieOf));
  const [module] = await modulesOf(pool, slug);
  if (!module) throw new Error(`${slug} has no module`);
  const agent = new Agent({ keepAlive: true, maxSockets: LEARNERS });
  const times: number[] = [];
  let failed = 0;
  const ask: Ask = async (path, cookie, form) => {
    const began = performance.now();
    const status = await send(origin + path, agent, cookie, form);
    times.push(performance.now() - began);
    if (status !== (form === undefined ? 200 : 303)) failed += 1;
  };
  const began = performance.now();
  await Promise.all(cookies.map((cookie) => doModule(ask, slug, module, cookie)));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  const questions = module.blocks.filter(isQuestion).length;
  const { rows } = await pool.query(
    "SELECT count(*) AS stored FROM attempt JOIN progress ON progress.id = progress_id WHERE person_id = ANY($1) AND block_key = ANY($2)",
    [people.map(({ personId }) => personId), module.blocks.filter(isQuestion).map(({ key }) => key)],
  );
  await pool.end();
  await disconnectDatabase();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  const pages = LEARNERS * module.blocks.length;
  return {
    ...{ seconds, pages, posts: times.length - pages, p50: at(0.5), p95: at(0.95), failed },
    stored: Number(rows[0]?.stored),
    sent: LEARNERS * questions,
  };
}

/** Begins an e-learning, or goes on with it, as someone who is signed in; the address of the block that waits. */
export async function beginCourse(slug: string, origin: string, cookie: string): Promise<string> {
  const answer = await fetch(`${origin}/e-learning/${slug}/start`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: origin, "Sec-Fetch-Site": "same-origin", Cookie: cookie },
    body: new URLSearchParams(),
  });
  return answer.headers.get("Location") ?? "";
}

type Ask = (path: string, cookie: string, form?: Record<string, string>) => Promise<void>;

async function doModule(ask: Ask, slug: string, module: Module, cookie: string): Promise<void> {
  await ask(`/e-learning/${slug}/start`, cookie, {});
  for (const block of module.blocks) {
    const path = `/e-learning/${slug}/${module.slug}/${block.key}`;
    await ask(path, cookie);
    const form = formFor(block);
    if (form) await ask(path, cookie, form);
  }
}

/** What the form of a block sends; null for a story, which is only looked at. */
function formFor(block: Block): Record<string, string> | null {
  if (isQuestion(block)) return rightAnswer(block);
  return block.type === "section" ? {} : null;
}

function rightAnswer(question: Question): Record<string, string> {
  if ("items" in question) {
    return Object.fromEntries(question.items.map(({ key }) => [placeField(key), question.right[key] ?? ""]));
  }
  if ("options" in question) return { [ANSWER_FIELD]: question.right[0] ?? "" };
  return { [ANSWER_FIELD]: question.type === "number" ? String(question.right) : "Ik vraag het na." };
}

async function cookieOf({ accountId }: Visitor): Promise<string> {
  return `${SESSION_COOKIE}=${await sessions.create(accountId, newSession())}`;
}

async function modulesOf(pool: pg.Pool, slug: string): Promise<Module[]> {
  const { rows } = await pool.query<{ content: Course }>(
    "SELECT content FROM course_version JOIN offering ON offering.id = offering_id WHERE slug = $1 ORDER BY course_version.published_at DESC LIMIT 1",
    [slug],
  );
  return rows[0]?.content.modules ?? [];
}

function send(url: string, agent: Agent, cookie: string, form?: Record<string, string>): Promise<number> {
  const body = form && new URLSearchParams(form).toString();
  const type = { "Content-Type": "application/x-www-form-urlencoded" };
  const headers = {
    Cookie: cookie,
    ...(form && { ...type, Origin: new URL(url).origin, "Sec-Fetch-Site": "same-origin" }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method: form ? "POST" : "GET", headers }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode ?? 0));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
