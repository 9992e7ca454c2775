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
export const MOST_BLOCKS = 150;

/** The questions that the final test of a course draws from. */
export async function poolOf(slug: string): Promise<Question[]> {
  const found = (await readCourses(academyLists)).find(({ course }) => course.slug === slug);
  return found?.course.finalTest?.pool ?? [];
}

/** Which question of the pool a page asks. */
export async function questionOn(page: Page, pool: readonly Question[]): Promise<Question | undefined> {
  const shown = (await page.getByRole("main").innerText()).replace(/\s+/g, " ");
  return pool.find((each) => shown.includes(plainText(each.prompt).slice(-60)));
}
