import type { Node } from "@markdoc/markdoc";
import type { Report } from "~/domain/courseware/course-problem";
import { wordsOf } from "~/domain/courseware/question-parts";
import { lineOf } from "~/domain/courseware/tidy-tree";

/** What a text may name. A list is null when its file could not be read: that is one problem, not one for each name. */
export type Names = {
  facts: ReadonlySet<string> | null;
  glossary: ReadonlySet<string> | null;
  help: ReadonlySet<string>;
  media: ReadonlySet<string>;
  /** Keys of blocks and questions given away so far; grows while files are read. */
  keys: Set<string>;
};

/** Reports every name in a tree that leads nowhere, and every key that is not its own. */
export function checkNames(tree: Node, keyOfFile: string | null, names: Names, report: Report): void {
  for (const node of tree.walk()) {
    if (node.type !== "tag") continue;
    const at = (message: string) => report(lineOf(node), message);
    if (node.attributes.key !== undefined) checkKey(String(node.attributes.key), keyOfFile, names, at);
    const facts: unknown = node.attributes.facts;
    for (const fact of Array.isArray(facts) ? facts.map(String) : []) checkFact(fact, names, at);
    checkTag(node, names, at);
  }
}

function checkKey(key: string, keyOfFile: string | null, { keys }: Names, at: (message: string) => void): void {
  if (keys.has(key)) at(`the key ${key} is used twice in this course`);
  keys.add(key);
  if (keyOfFile && !key.startsWith(`${keyOfFile}-`)) at(`the key ${key} must begin with ${keyOfFile}-`);
}

function checkFact(fact: string, { facts }: Names, at: (message: string) => void): void {
  if (facts?.has(fact) === false) at(`facts.yaml has no fact ${fact}`);
}

function checkTag(node: Node, names: Names, at: (message: string) => void): void {
  const named = wordsOf(node);
  switch (node.tag) {
    case "source":
      checkFact(named, names, at);
      break;
    case "term":
      if (names.glossary?.has(named) === false) at(`glossary.yaml has no word "${named}"`);
      break;
    case "help":
      if (!names.help.has(named)) at(`there is no help line "${named}"; there are: ${[...names.help].join(", ")}`);
      break;
    case "figure":
      checkMedia(node.attributes.src, /^[a-z0-9-]+\.svg$/, "an SVG, as weegschaal.svg", names, at);
      break;
    case "video":
      checkMedia(node.attributes.src, /^[a-z0-9-]+\.(webm|mp4)$/, "a WebM or MP4, as meldcode.webm", names, at);
      checkMedia(node.attributes.captions, /^[a-z0-9-]+\.vtt$/, "captions, as meldcode.vtt", names, at);
      if (!(Number(node.attributes.minutes) > 0)) at("video: minutes is more than 0");
      break;
  }
}

/** Only a bare name of a file in media/: no folder, no address, no other kind of file. */
function checkMedia(src: unknown, shape: RegExp, what: string, { media }: Names, at: (message: string) => void): void {
  if (src === undefined) return;
  if (!shape.test(String(src))) at(`"${String(src).slice(0, 80)}" is not the name of ${what}, in media/`);
  else if (!media.has(String(src))) at(`media/${src} does not exist`);
}
