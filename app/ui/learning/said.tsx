import type { RichText } from "~/domain/courseware/rich-text";
import { runsOf } from "~/domain/learning/said";
import { cx } from "~/ui/kit/classes";
import { keyed } from "~/ui/learning/keyed";
import { RichTextView } from "~/ui/learning/rich-text-view";

interface Props {
  by: string;
  text: RichText;
  /** The conversation is over. */
  ended?: boolean;
}

/** A piece of a conversation: what is said in a bubble with who says it, the rest told beside it. */
export function Said({ by, text, ended = false }: Props) {
  return keyed(runsOf(text, ended)).map(([key, { said, blocks }]) =>
    said ? (
      <div key={key} className="bubble">
        <p className="bubble-who">{by}</p>
        <RichTextView text={blocks} headings="h3" />
      </div>
    ) : (
      <Told key={key} text={blocks} quiet={!ended} />
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
