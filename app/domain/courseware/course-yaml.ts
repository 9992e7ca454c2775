import { z } from "~/platform/zod";

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a slug has small letters, digits and single dashes");
const day = z.iso.date("a day is written as 2026-03-12");
const words = z.string().trim().min(1, "something must stand here");
const https = z.url({ protocol: /^https$/, error: "a full https address" });

const check = z.strictObject({ on: day, by: words });

const helpLine = z
  .strictObject({ name: words, phone: words.optional(), site: https.optional(), when: words })
  .refine((line) => (line.phone === undefined) !== (line.site === undefined), "give either a phone or a site");

/** What `course.yaml` may hold. */
export const courseYaml = z.strictObject({
  title: words,
  summary: words.max(240),
  description: words,
  goals: z.array(words).min(1),
  themes: z.array(slug).min(1),
  audiences: z.array(slug).min(1),
  passPercentage: z.int().min(0).max(100),
  contact: z.strictObject({ name: words, email: z.email() }),
  contentWarning: words.optional(),
  help: z.record(slug, helpLine).default({}),
  quickExit: https.optional(),
  checked: check,
  reviewed: check.optional(),
  modules: z
    .array(z.string().regex(/^\d+-[a-z0-9-]+$/, "a module is named after its file, 1-the-slug"))
    .min(1)
    .refine((names) => new Set(names.map(moduleSlug)).size === names.length, "two modules have the same address"),
});

/** What stands between the dashes at the top of a module. */
export const moduleYaml = z.strictObject({
  key: slug,
  title: words,
  minutes: z.int().min(1).max(60),
  goals: z.array(words).min(1),
  checked: check,
});

/** What `facts.yaml` holds: every fact that the course rests on, with where it was found. */
export const factsYaml = z.record(
  z.string().regex(/^[A-Z]\d{2,3}[a-z]?$/, "a fact is numbered as B05 or B88a"),
  z.strictObject({
    says: words,
    sources: z.array(z.strictObject({ title: words, url: z.url().optional() })).min(1),
  }),
);

/** "modules/2-dader-of-slachtoffer.md" and "2-dader-of-slachtoffer" both give "dader-of-slachtoffer". */
export function moduleSlug(name: string): string {
  return name
    .replace(/^modules\//, "")
    .replace(/^\d+-/, "")
    .replace(/\.md$/, "");
}
