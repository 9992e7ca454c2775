import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { NotFound } from "~/domain/access/refusals";
import { courseToLearn } from "~/domain/courseware/course-queries.server";
import { COURSES } from "~/domain/courseware/courseware-files.server";
import { mediaIn } from "~/domain/courseware/named-media";
import { db } from "~/platform/db.server";

const TYPES: Record<string, string> = {
  ".svg": "image/svg+xml",
  ".webm": "video/webm",
  ".mp4": "video/mp4",
  ".vtt": "text/vtt; charset=utf-8",
};

/** A drawing, film or captions that an e-learning shows now. NotFound for every other file. */
export async function courseMedia(actor: Visitor, slug: string, name: string) {
  insist(may.learn(actor));
  const { course } = await courseToLearn(db, actor, slug);
  const contentType = TYPES[extname(name)];
  if (!contentType || !mediaIn(course).has(name)) throw new NotFound("media");
  const bytes = await readFile(join(COURSES, course.slug, "media", name)).catch(() => null);
  if (!bytes) throw new NotFound("media");
  return { bytes, contentType };
}
