type Fault = { line: number; message: string };

const LONGEST_TAG = 2_000;
const MOST_IN_A_PARAGRAPH = 40;
const DEEPEST = 4;

/**
 * What the marks of tags have that Markdoc must not be given to read. It looks for the end of each tag through the whole text,
 * never ends when a hundred tags are open in one paragraph, and reads a value in a value by calling itself. Null: nothing.
 */
export function faultOfTags(text: string): Fault | null {
  let paragraph = { end: -1, tags: 0 };
  for (let start = text.indexOf("{%"); start >= 0; start = text.indexOf("{%", start + 2)) {
    if (start >= paragraph.end) paragraph = { end: endOfParagraph(text, start), tags: 0 };
    paragraph.tags += 1;
    const message = faultOf(text.slice(start + 2, Math.min(paragraph.end, start + LONGEST_TAG)), paragraph.tags);
    if (message) return { line: text.slice(0, start).split("\n").length, message };
  }
  return null;
}

function faultOf(rest: string, tags: number): string | null {
  if (tags > MOST_IN_A_PARAGRAPH) return `a paragraph has at most ${MOST_IN_A_PARAGRAPH} tags: leave a line empty`;
  const end = endOfTag(rest);
  if (end === null) return 'this tag has no end: close it with %}, and every " in it with another';
  const inside = rest.slice(0, end);
  if (inside.includes("{%")) return "a tag begins inside this tag: close it with %} first";
  return depthOf(inside) > DEEPEST ? `the values in this tag are nested too deep: at most ${DEEPEST} levels` : null;
}

/** Where %} stands outside of "...", in which \ takes away what the next sign means. */
function endOfTag(rest: string): number | null {
  const words = /^(?:[^"%]|%(?!\})|"(?:[^"\\]|\\[\s\S])*")*%\}/.exec(rest);
  return words && words[0].length - 2;
}

function depthOf(inside: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of inside) {
    if ("[{(".includes(sign)) depth += 1;
    if ("]})".includes(sign)) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function endOfParagraph(text: string, start: number): number {
  const blank = /\n[ \t]*\n/g;
  blank.lastIndex = start;
  return blank.exec(text)?.index ?? text.length;
}
