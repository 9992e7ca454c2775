import type { HelpLine } from "~/domain/courseware/course";
import type { Inline, RichBlock, RichText } from "~/domain/courseware/rich-text";

interface Props {
  text: RichText;
  /** The help lines that the text may name. */
  help: readonly HelpLine[];
}

/** Text of a course, to stand inside Prose. */
export function RichTextView({ text, help }: Props) {
  return keyed(text).map(([key, block]) => <BlockOf key={key} block={block} help={help} />);
}

/** The last paragraph of a text as a line, for a legend; `before` is what stands above it. */
export function splitLastLine(text: RichText): { before: RichText; line: Inline[] } {
  const last = text.at(-1);
  if (last?.kind !== "paragraph") return { before: text, line: [] };
  return { before: text.slice(0, -1), line: last.content };
}

export function InlineText({ content, help }: { content: Inline[]; help: readonly HelpLine[] }) {
  return keyed(content).map(([key, inline]) => <InlineOf key={key} inline={inline} help={help} />);
}

function BlockOf({ block, help }: { block: RichBlock; help: readonly HelpLine[] }) {
  switch (block.kind) {
    case "heading":
      return (
        <h2>
          <InlineText content={block.content} help={help} />
        </h2>
      );
    case "paragraph":
      return (
        <p>
          <InlineText content={block.content} help={help} />
        </p>
      );
    case "quote":
      return (
        <blockquote className="my-4 border-l-4 border-accent bg-surface px-4 py-1 md:px-5">
          <RichTextView text={block.blocks} help={help} />
        </blockquote>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {keyed(block.items).map(([key, item]) => (
            <li key={key}>
              <ItemText text={item} help={help} />
            </li>
          ))}
        </List>
      );
    }
  }
}

/** A list item of one paragraph stands without the room of a paragraph. */
function ItemText({ text, help }: Props) {
  const [only] = text;
  if (text.length === 1 && only?.kind === "paragraph") return <InlineText content={only.content} help={help} />;
  return <RichTextView text={text} help={help} />;
}

function InlineOf({ inline, help }: { inline: Inline; help: readonly HelpLine[] }) {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "strong":
      return (
        <strong>
          <InlineText content={inline.content} help={help} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <InlineText content={inline.content} help={help} />
        </em>
      );
    case "link":
      return (
        <a href={inline.href} rel="noreferrer">
          <InlineText content={inline.content} help={help} />
        </a>
      );
    case "help":
      return <HelpNumber line={help.find(({ key }) => key === inline.key)} />;
  }
}

function HelpNumber({ line }: { line: HelpLine | undefined }) {
  if (!line) return null;
  return (
    <a href={line.href} rel="noreferrer" className="whitespace-nowrap tabular-nums">
      {line.shown}
    </a>
  );
}

// The text of a version never changes, so its order is its identity.
function keyed<T>(things: T[]): [key: string, thing: T][] {
  return things.map((thing, index) => [String(index), thing]);
}
