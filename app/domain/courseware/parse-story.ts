import type { Node } from "@markdoc/markdoc";
import type { Report } from "~/domain/courseware/course-problem";
import { factsOf } from "~/domain/courseware/named-facts";
import { parseRichText } from "~/domain/courseware/parse-rich-text";
import { letter, reportDoubles, wordsOf } from "~/domain/courseware/question-parts";
import type { Scene, Story, StoryChoice, StoryEnd } from "~/domain/courseware/story";
import { lineOf } from "~/domain/courseware/tidy-tree";

/** The dilemma or conversation that a tag of Markdoc describes; null when the tag is neither. */
export function parseStory(tag: Node, report: Report): Story | null {
  if (tag.tag !== "dilemma" && tag.tag !== "conversation") return null;
  const scenes = tag.children.filter((child) => child.tag === "scene");
  if (scenes.length < 2) report(lineOf(tag), `${tag.tag} needs scenes: where it begins and how it can end`);
  checkWays(scenes, report);
  const { key, title, with: partner } = tag.attributes;
  return {
    type: tag.tag,
    key: String(key),
    title: String(title),
    facts: factsOf(tag),
    with: tag.tag === "conversation" ? String(partner) : null,
    intro: parseRichText(
      tag.children.filter((child) => !scenes.includes(child)),
      report,
    ),
    scenes: scenes.map((scene) => parseScene(scene, report)),
  };
}

function parseScene(scene: Node, report: Report): Scene {
  const choices = choicesOf(scene);
  const end: unknown = scene.attributes.end;
  const text = scene.children.filter((child) => !choices.includes(child));
  if (text.length === 0) report(lineOf(scene), "this scene says nothing");
  if (choices.length === 0 && end === undefined) {
    report(lineOf(scene), 'a scene without choices ends the story: say how with end="goed", "kan-beter" or "mis"');
  }
  if (choices.length > 0 && end !== undefined) report(lineOf(scene), "a scene with choices goes on: take away its end");
  if (choices.length === 1) report(lineOf(scene), "one choice is no choice: give at least two");
  if (choices.length > 26) report(lineOf(scene), "a scene has at most 26 choices");
  reportDoubles(choices.map(wordsOf), scene, report);
  return {
    key: wordsOf(scene),
    text: parseRichText(text, report),
    choices: choices.map((choice, index) => parseChoice(choice, index, report)),
    end: end === undefined ? null : (end as StoryEnd),
  };
}

function parseChoice(choice: Node, index: number, report: Report): StoryChoice {
  if (choice.children.length === 0) report(lineOf(choice), "a choice says what it does, between its two tags");
  return {
    key: letter(index),
    text: wordsOf(choice),
    effect: parseRichText(choice.children, report),
    to: String(choice.attributes.to),
  };
}

/** Choices lead onward only, so that every walk ends, and every scene can be reached. */
function checkWays(scenes: Node[], report: Report): void {
  const keys = scenes.map(wordsOf);
  const reached = new Set(keys.slice(0, 1));
  for (const [place, scene] of scenes.entries()) {
    if (keys.indexOf(wordsOf(scene)) !== place)
      report(lineOf(scene), `the scene "${wordsOf(scene)}" stands here twice`);
    if (!reached.has(wordsOf(scene))) report(lineOf(scene), `no choice leads to the scene "${wordsOf(scene)}"`);
    for (const choice of choicesOf(scene)) {
      const to = String(choice.attributes.to);
      if (!keys.includes(to)) report(lineOf(choice), `there is no scene "${to}"`);
      else if (keys.indexOf(to) <= place)
        report(lineOf(choice), `"${to}" does not come after this scene: a story goes on`);
      else if (reached.has(wordsOf(scene))) reached.add(to);
    }
  }
}

function choicesOf(scene: Node): Node[] {
  return scene.children.filter((child) => child.tag === "choice");
}
