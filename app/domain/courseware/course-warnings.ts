import type { Node } from "@markdoc/markdoc";
import type { Problem } from "~/domain/courseware/course-problem";
import type { CourseFiles } from "~/domain/courseware/parse-course";
import { readMarkdoc } from "~/domain/courseware/read-markdoc";
import { readingOf } from "~/domain/courseware/reading-level";
import { lineOf } from "~/domain/courseware/tidy-tree";

const PLAIN = 60;
const SHOWN = 60;

/** Where the texts of a course are hard to read. Nothing that must be mended: what people read is for people to judge. */
export function warningsOf(slug: string, files: CourseFiles): Problem[] {
  return Object.keys(files)
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) => {
      const tree = readMarkdoc(files[file] ?? "", () => {});
      const blocks = (tree?.children ?? []).filter((node) => node.type === "tag");
      return blocks.flatMap((block) =>
        warningsIn(block).map((warning) => ({ file: `courses/${slug}/${file}`, ...warning })),
      );
    });
}

function warningsIn(block: Node): Omit<Problem, "file">[] {
  const paragraphs = [...block.walk()].filter(({ type }) => type === "inline").map(paragraphOf);
  const { score } = readingOf(paragraphs.map(({ words }) => words));
  const level = `reading level ${Math.round(score)} (Flesch-Douma), plain is ${PLAIN} or more: shorter words and sentences`;
  return [
    ...(score < PLAIN ? [{ line: lineOf(block), message: level }] : []),
    ...paragraphs.flatMap(({ line, words }) => {
      const { longSentences, passive } = readingOf([words]);
      return [
        ...longSentences.map((sentence) => ({ line, message: `more than 20 words: "${shortened(sentence)}"` })),
        ...passive.map((sentence) => ({ line, message: `passive, who does it? "${shortened(sentence)}"` })),
      ];
    }),
  ];
}

function paragraphOf(inline: Node): { line: number; words: string } {
  const words = [...inline.walk()].map(({ type, attributes }) =>
    type === "text" ? String(attributes.content) : type === "softbreak" ? " " : "",
  );
  return { line: lineOf(inline), words: words.join("") };
}

function shortened(sentence: string): string {
  return sentence.length > SHOWN ? `${sentence.slice(0, SHOWN)}...` : sentence;
}
