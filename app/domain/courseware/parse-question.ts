import { createHash } from "node:crypto";
import type { Node } from "@markdoc/markdoc";
import type { Report } from "~/domain/courseware/course-problem";
import { factsOf } from "~/domain/courseware/named-facts";
import { type Answers, parseAnswers } from "~/domain/courseware/parse-answers";
import { parseRichText } from "~/domain/courseware/parse-rich-text";
import type { Question } from "~/domain/courseware/question";
import { isPart } from "~/domain/courseware/question-parts";
import type { RichText } from "~/domain/courseware/rich-text";
import { lineOf } from "~/domain/courseware/tidy-tree";

/** The question that a tag of Markdoc describes; null when the tag is no question. */
export function parseQuestion(tag: Node, title: string, report: Report): Question | null {
  const answers = parseAnswers(tag, report);
  if (!answers) return null;
  const [feedback, ...more] = tag.children.filter((child) => child.tag === "feedback");
  const asked = tag.children.filter((child) => !isPart(child));
  if (!feedback?.children.length) {
    report(lineOf(tag), "a question needs {% feedback %}: why the right one is right and the tempting one wrong");
  }
  for (const double of more) report(lineOf(double), "a question has one {% feedback %}");
  if (asked.length === 0) report(lineOf(tag), "the question itself is missing");
  const prompt = parseRichText(asked, report);
  const { key, goal, situation, title: ownTitle } = tag.attributes;
  return {
    ...answers,
    key: String(key),
    version: versionOf(prompt, answers),
    title: ownTitle === undefined ? title : String(ownTitle),
    facts: factsOf(tag),
    goal: goal === undefined ? null : String(goal),
    situation: situation === true,
    prompt,
    feedback: parseRichText(feedback?.children ?? [], report),
  };
}

/** Changes with what is asked and what is right, and with nothing else: not with feedback, a model answer, sources or titles. */
function versionOf(prompt: RichText, answers: Answers): string {
  const asked = {
    ...answers,
    ...("model" in answers && { model: null }),
    ...("options" in answers && withoutFeedback(answers)),
  };
  return createHash("sha256")
    .update(JSON.stringify([prompt, asked]))
    .digest("hex")
    .slice(0, 12);
}

function withoutFeedback({ options }: Extract<Answers, { options: unknown }>) {
  return { options: options.map(({ key, text }) => ({ key, text })) };
}
