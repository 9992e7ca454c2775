import type { Inline, RichBlock, RichText } from "~/domain/courseware/rich-text";
import { Disclosure } from "~/ui/kit/disclosure";
import { Callout } from "~/ui/learning/callout";
import { Figure, Video } from "~/ui/learning/course-media";
import { InlineText } from "~/ui/learning/inline-text";
import { keyed } from "~/ui/learning/keyed";

/** Text of a course, to stand inside Prose. `headings` is the level of the headings in it. */
export function RichTextView({ text, headings = "h2" }: { text: RichText; headings?: "h2" | "h3" }) {
  return keyed(text).map(([key, block]) => <BlockOf key={key} block={block} headings={headings} />);
}

/** The last paragraph of a text as a line, for a legend; `before` is what stands above it. */
export function splitLastLine(text: RichText): { before: RichText; line: Inline[] } {
  const last = text.at(-1);
  if (last?.kind !== "paragraph") return { before: text, line: [] };
  return { before: text.slice(0, -1), line: last.content };
}

type BlockProps<B> = { block: B; headings: "h2" | "h3" };
type Boxed = Extract<RichBlock, { blocks: RichText }>;

function BlockOf({ block, headings: Heading }: BlockProps<RichBlock>) {
  switch (block.kind) {
    case "heading":
      return (
        <Heading>
          <InlineText content={block.content} />
        </Heading>
      );
    case "paragraph":
      return (
        <p>
          <InlineText content={block.content} />
        </p>
      );
    case "list":
      return <ListOf block={block} />;
    case "figure":
      return <Figure {...block} />;
    default:
      return <BoxOf block={block} headings={Heading} />;
  }
}

/** What holds a text of its own. */
function BoxOf({ block, headings }: BlockProps<Boxed>) {
  const text = <RichTextView text={block.blocks} headings={block.kind === "callout" ? "h3" : headings} />;
  switch (block.kind) {
    case "quote":
      return <blockquote className="my-6 border-l-4 border-accent bg-surface px-4 py-1 md:px-6">{text}</blockquote>;
    case "callout":
      return (
        <Callout look={block.look} title={block.title} Heading={headings}>
          {text}
        </Callout>
      );
    case "reveal":
      return (
        <div className="my-5">
          <Disclosure summary={block.title}>{text}</Disclosure>
        </div>
      );
    case "video":
      return <Video {...block}>{text}</Video>;
  }
}

function ListOf({ block: { ordered, items } }: { block: Extract<RichBlock, { kind: "list" }> }) {
  const List = ordered ? "ol" : "ul";
  return (
    <List>
      {keyed(items).map(([key, item]) => (
        <li key={key}>
          <ItemText text={item} />
        </li>
      ))}
    </List>
  );
}

/** A list item of one paragraph stands without the room of a paragraph. */
function ItemText({ text }: { text: RichText }) {
  const [only] = text;
  if (text.length === 1 && only?.kind === "paragraph") return <InlineText content={only.content} />;
  return <RichTextView text={text} />;
}
