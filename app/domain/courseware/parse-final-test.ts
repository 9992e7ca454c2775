import type { Node } from "@markdoc/markdoc";
import { checkNames, type Names } from "~/domain/courseware/check-names";
import type { Report } from "~/domain/courseware/course-problem";
import { finalTestYaml } from "~/domain/courseware/course-yaml";
import { parseQuestion } from "~/domain/courseware/parse-question";
import type { Question } from "~/domain/courseware/question";
import { headOf } from "~/domain/courseware/read-head";
import { readMarkdoc } from "~/domain/courseware/read-markdoc";
import { lineOf } from "~/domain/courseware/tidy-tree";

/** The pool of the final test out of `final-test.md`. `goals` are those of the course; null when they could not be read. */
export function parseFinalTest(text: string, goals: string[] | null, names: Names, report: Report): Question[] {
  const tree = readMarkdoc(text, report);
  if (!tree) return [];
  const head = headOf(tree, finalTestYaml, report);
  checkNames(tree, head?.key ?? null, names, report);
  const pool: Question[] = [];
  for (const node of tree.children) {
    const question = questionOf(node, pool.length + 1, goals, report);
    if (question) pool.push(question);
  }
  return pool;
}

function questionOf(node: Node, number: number, goals: string[] | null, report: Report): Question | null {
  if (node.type === "error") return null;
  const question = parseQuestion(node, `Vraag ${number}`, report);
  if (!question) {
    report(lineOf(node), `${node.tag ?? node.type} does not belong in the final test: it holds questions only`);
    return null;
  }
  if (question.type === "open") report(lineOf(node), "an open question cannot be graded: not in the final test");
  if (question.goal === null) report(lineOf(node), 'a question of the final test names the goal it tests: goal="..."');
  else if (goals?.includes(question.goal) === false) {
    report(lineOf(node), `course.yaml has no goal "${question.goal}"; it has: ${goals.join(", ")}`);
  }
  return question;
}
