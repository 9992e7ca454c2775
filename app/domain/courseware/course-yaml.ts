import { z } from "~/platform/zod";

/** Words that stand in an address where a module's slug stands. */
const RESERVED = ["toets", "media", "bronnen", "begrippen", "en-nu", "start"];

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and single dashes");
const day = z.iso.date("a day is written as 2026-03-12");
const words = z.string("words must stand here").trim().min(1, "something must stand here");
const https = z.url({ protocol: /^https$/, error: "a full https address" });
const web = z.url({ protocol: /^https?$/, error: "a full web address" });
const count = (most: number) => z.int("a whole number").min(1, "at least 1").max(most, `at most ${most}`);

const check = z.strictObject({ on: day, by: words });
const moduleName = z
  .string()
  .regex(/^\d+-[a-z0-9]+(-[a-z0-9]+)*$/, "a module is named after its file, 1-the-slug")
  .refine((name) => !RESERVED.includes(moduleSlug(name)), `these are pages of their own: ${RESERVED.join(", ")}`);

const goal = z.strictObject({ key: slug, text: words, modules: z.array(moduleName).min(1, "name what teaches it") });

/** What `course.yaml` may hold. */
export const courseYaml = z.strictObject({
  title: words,
  summary: words.max(240, "at most 240 signs"),
  description: words,
  goals: z.array(goal).min(1).refine(differ("key"), "two goals have the same key"),
  themes: z.array(slug).min(1),
  audiences: z.array(slug).min(1),
  passPercentage: count(100),
  finalTest: z
    .strictObject({
      questions: count(100),
      pauseMinutes: z
        .int()
        .min(0)
        .max(7 * 24 * 60),
    })
    .optional(),
  contact: z.strictObject({ name: words, email: z.email("an e-mail address") }),
  contentWarning: words.optional(),
  help: z.array(slug).default([]),
  quickExit: https.optional(),
  checked: check,
  reviewed: check.optional(),
  modules: z
    .array(moduleName)
    .min(1)
    .refine((names) => new Set(names.map(moduleSlug)).size === names.length, "two modules have the same address"),
});

/** What stands between the dashes at the top of a module. */
export const moduleYaml = z.strictObject({
  key: slug,
  title: words,
  minutes: count(60),
  goals: z.array(words).min(1),
  checked: check,
});

/** What stands between the dashes at the top of `final-test.md`. */
export const finalTestYaml = z.strictObject({ key: slug });

/** What `facts.yaml` holds: every fact that the course rests on, with where it was found. */
export const factsYaml = z.record(
  z.string().regex(/^[A-Z]\d{2,3}[a-z]?$/, "a fact is numbered as B05 or B88a"),
  z.strictObject({
    says: words,
    sources: z
      .array(z.strictObject({ title: words, url: web.optional(), on: day.optional() }))
      .min(1, "name at least one source"),
    article: words.optional(),
    lawOf2018: z.boolean().optional(),
  }),
);

/** What `glossary.yaml` holds: words and what they mean. */
export const glossaryYaml = z.record(slug, words);

export type CourseHead = z.infer<typeof courseYaml>;
export type FactLines = z.infer<typeof factsYaml>;

/** "modules/2-dader-of-slachtoffer.md" and "2-dader-of-slachtoffer" both give "dader-of-slachtoffer". */
export function moduleSlug(name: string): string {
  return name
    .replace(/^modules\//, "")
    .replace(/^\d+-/, "")
    .replace(/\.md$/, "");
}

function differ<K extends string>(name: K): (things: Record<K, string>[]) => boolean {
  return (things) => new Set(things.map((thing) => thing[name])).size === things.length;
}
