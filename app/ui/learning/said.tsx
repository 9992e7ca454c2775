import { plainText, type RichText } from "~/domain/courseware/rich-text";
import { cx } from "~/ui/kit/classes";
import { keyed } from "~/ui/learning/keyed";
import { RichTextView } from "~/ui/learning/rich-text-view";

/** A scene of a conversation: what is said between quotation marks in a bubble with who says it, the rest told beside it. */
export function Said({ by, text }: { by: string; text: RichText }) {
  return keyed(runsOf(text)).map(([key, { said, blocks }]) =>
    said ? (
      <div key={key} className="bubble">
        <p className="bubble-who">{by}</p>
        <RichTextView text={blocks} headings="h3" />
      </div>
    ) : (
      <Told key={key} text={blocks} />
    ),
  );
}

/** What is told of a scene. */
export function Told({ text, quiet }: { text: RichText; quiet?: boolean }) {
  return (
    <div className={cx("told", quiet && "text-ink-muted")}>
      <RichTextView text={text} headings="h3" />
    </div>
  );
}

type Run = { said: boolean; blocks: RichText };

function runsOf(text: RichText): Run[] {
  const runs: Run[] = [];
  for (const block of text) {
    const said = /^[‘“'"«]/.test(plainText([block]));
    const last = runs.at(-1);
    if (last?.said === said) last.blocks.push(block);
    else runs.push({ said, blocks: [block] });
  }
  return runs;
}
