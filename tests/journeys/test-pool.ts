import type { Page } from "@playwright/test";
import { readCourses } from "~/domain/courseware/courseware-files.server";
import type { Question } from "~/domain/courseware/question";
import { plainText } from "~/domain/courseware/rich-text";
import { academyLists } from "../../prisma/seed/academy-lists";

/** The two e-learnings, for who goes through the whole of each. */
export const WHOLE_COURSES = [
  { slug: "buit-voor-professionals", title: "BUIT voor professionals" },
  { slug: "bibob", title: "Bibob" },
] as const;

/** More than any of them has. */
const MOST_BLOCKS = 150;

/** Goes from one block of a course to the next until it leads back to the course. */
export async function everyBlock(page: Page, course: string, doBlock: (page: Page) => Promise<void>): Promise<void> {
  for (let blocks = 0; blocks < MOST_BLOCKS && page.url() !== course; blocks += 1) await doBlock(page);
}

/** Goes from one question of the final test to the next, each with what the pool knows of it, until its overview. */
export async function everyQuestion(
  page: Page,
  pool: readonly Question[],
  doQuestion: (question: Question | undefined) => Promise<void>,
): Promise<void> {
  while (/\/toets\/\d+$/.test(page.url())) await doQuestion(await questionOn(page, pool));
}

/** The questions that the final test of a course draws from. */
export async function poolOf(slug: string): Promise<Question[]> {
  const found = (await readCourses(academyLists)).find(({ course }) => course.slug === slug);
  return found?.course.finalTest?.pool ?? [];
}

/** Which question of the pool a page asks. */
async function questionOn(page: Page, pool: readonly Question[]): Promise<Question | undefined> {
  const shown = (await page.getByRole("main").innerText()).replace(/\s+/g, " ");
  return pool.find((each) => shown.includes(plainText(each.prompt).slice(-60)));
}
