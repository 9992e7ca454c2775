import { blocksOf, type Course, isQuestion, isStory } from "~/domain/courseware/course";
import { problemLine } from "~/domain/courseware/course-problem";
import { checkCourses, courseWarnings } from "~/domain/courseware/courseware-files.server";
import { academyLists } from "../../prisma/seed/academy-lists";

const HELP = `The e-learnings in courses/.

  npm run courses -- check [SLUG]   reads every course, or one, and says per file and line what is wrong
  npm run courses -- preview SLUG   shows a course in the browser and follows what you write`;

const [verb, slug] = process.argv.slice(2);

process.exitCode = await run();

async function run(): Promise<number> {
  if (verb === "check") return check();
  if (verb === "preview" && slug) return begin(slug);
  console.log(HELP);
  return verb === undefined || verb === "--help" ? 0 : 1;
}

async function check(): Promise<number> {
  const { courses, problems } = await checkCourses(academyLists, { only: slug });
  const warnings = await courseWarnings({ only: slug });
  for (const warning of warnings) console.log(`warning: ${problemLine(warning)}`);
  for (const problem of problems) console.error(problemLine(problem));
  for (const { course } of courses) console.log(`courses/${course.slug}: in order, ${sizeOf(course)}`);
  if (warnings.length > 0) console.log(`${warnings.length} warnings: none of them stops a start`);
  return problems.length > 0 ? 1 : 0;
}

async function begin(course: string): Promise<number> {
  const { courses, problems } = await checkCourses(academyLists, { only: course });
  if (courses.length === 0 && problems.some(({ file }) => file === `courses/${course}`)) return check();
  const { preview } = await import("./preview");
  await preview(course);
  return 0;
}

function sizeOf(course: Course): string {
  const blocks = blocksOf(course).map(({ block }) => block);
  const questions = blocks.filter(isQuestion).length;
  const stories = blocks.filter(isStory).length;
  const sections = blocks.length - questions - stories;
  const pool = course.finalTest ? `, ${course.finalTest.pool.length} in the final test` : "";
  return `${course.modules.length} modules, ${sections} sections, ${questions} questions, ${stories} stories${pool}, ${course.studyLoadMinutes} minutes`;
}
