import { plainText, type RichBlock, type RichText } from "~/domain/courseware/rich-text";

/** Part of a scene: what someone says, or what is told about it. */
export type Run = { said: boolean; blocks: RichText };

// An apostrophe before a letter ("zo’n", "’s avonds") closes nothing.
const QUOTE = /[‘“](?:[^‘’“”]|’(?=\p{L}))*(?<!\s)[’”](?!\p{L})/gu;

/**
 * A scene of a conversation in what is said and what is told. What stands between quotation marks is said by the other one;
 * where the story has ended, or after a colon, it may be an example of what to say, and is told.
 */
export function runsOf(text: RichText, ended: boolean): Run[] {
  const runs: Run[] = [];
  for (const run of text.flatMap((block) => partsOf(block, ended))) {
    const last = runs.at(-1);
    if (last?.said === run.said) last.blocks.push(...run.blocks);
    else runs.push(run);
  }
  return runs;
}

function partsOf(block: RichBlock, ended: boolean): Run[] {
  const words =
    block.kind === "paragraph" && block.content.every(({ kind }) => kind === "text") ? plainText([block]) : "";
  const quotes = [...words.matchAll(QUOTE)];
  const [first, last] = [quotes[0], quotes.at(-1)];
  if (!first || !last) return [{ said: false, blocks: [block] }];
  const before = words.slice(0, first.index).trim();
  if (before !== "" && (ended || !/[.!?…]$/.test(before))) return [{ said: false, blocks: [block] }];
  const end = last.index + last[0].length;
  // "‘En nu?’ vraagt Milan." is one thing said; a sentence of its own after it is told.
  const after = words.slice(end).trim();
  const apart = /^\p{Lu}/u.test(after);
  return [
    ...told(before),
    { said: true, blocks: [paragraph(words.slice(first.index, apart ? end : undefined))] },
    ...told(apart ? after : ""),
  ];
}

function told(words: string): Run[] {
  return words === "" ? [] : [{ said: false, blocks: [paragraph(words)] }];
}

function paragraph(text: string): RichBlock {
  return { kind: "paragraph", content: [{ kind: "text", text }] };
}
