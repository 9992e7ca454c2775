import { type CourseHead, courseYaml } from "~/domain/courseware/course-yaml";
import type { z } from "~/platform/zod";

/** What the academy has that courses name by key. */
export type AcademyLists = { help: string[]; themes: string[]; audiences: string[] };

/** What `course.yaml` may hold in an academy that has these lists; every name in it leads somewhere. */
export function courseHead(lists: AcademyLists): z.ZodType<CourseHead> {
  return courseYaml.superRefine((head, context) => {
    const say = (path: PropertyKey[], message: string) => context.addIssue({ code: "custom", path, message });
    for (const list of ["help", "themes", "audiences"] as const) {
      for (const [index, key] of head[list].entries()) {
        if (!lists[list].includes(key))
          say([list, index], `the academy has no "${key}"; it has: ${lists[list].join(", ")}`);
      }
    }
    for (const [place, { modules }] of head.goals.entries()) {
      for (const [index, name] of modules.entries()) {
        if (!head.modules.includes(name)) say(["goals", place, "modules", index], `${name} is not under modules below`);
      }
    }
  });
}
