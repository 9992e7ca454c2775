import { blocksOf, type Course, isQuestion } from "~/domain/courseware/course";
import { problemLine } from "~/domain/courseware/course-problem";
import { checkCourses } from "~/domain/courseware/courseware-files.server";

const HELP = `The e-learnings in courses/.

  npm run courses -- check          reads every course and says per file and line what is wrong
  npm run courses -- preview SLUG   checks one course and says where to see it while "npm run dev" runs`;

const [verb, slug] = process.argv.slice(2);

process.exitCode = await run();

async function run(): Promise<number> {
  if (verb === "check") return check();
  if (verb === "preview" && slug) return preview(slug);
  console.log(HELP);
  return verb === undefined || verb === "--help" ? 0 : 1;
}

async function check(): Promise<number> {
  const { courses, problems } = await checkCourses();
  for (const problem of problems) console.error(problemLine(problem));
  for (const course of courses) console.log(`courses/${course.slug}: in order, ${sizeOf(course)}`);
  return problems.length > 0 ? 1 : 0;
}

async function preview(slug: string): Promise<number> {
  const { courses, problems } = await checkCourses();
  const own = problems.filter(({ file }) => file.startsWith(`courses/${slug}/`));
  for (const problem of own) console.error(problemLine(problem));
  if (own.length > 0) return 1;
  if (!courses.some((course) => course.slug === slug)) {
    console.error(`There is no course ${slug}; there are: ${courses.map((course) => course.slug).join(", ")}`);
    return 1;
  }
  const address = process.env.APP_URL ?? `http://localhost:${process.env.PORT ?? 3000}`;
  console.log(`With "npm run dev" running, sign in and open ${address}/e-learning/${slug}`);
  return 0;
}

function sizeOf(course: Course): string {
  const blocks = blocksOf(course);
  const questions = blocks.filter(({ block }) => isQuestion(block)).length;
  return `${course.modules.length} modules, ${blocks.length - questions} sections, ${questions} questions, ${course.studyLoadMinutes} minutes`;
}
