import type { Inline } from "~/domain/courseware/rich-text";
import { paths } from "~/paths";
import { useShelf } from "~/ui/learning/course-shelf";
import { keyed } from "~/ui/learning/keyed";
import { sourceId } from "~/ui/learning/source-list";
import { Term } from "~/ui/learning/term";

/** The words of a line with their formatting. */
export function InlineText({ content }: { content: readonly Inline[] }) {
  return keyed(content).map(([key, inline]) => <InlineOf key={key} inline={inline} />);
}

function InlineOf({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "strong":
      return (
        <strong>
          <InlineText content={inline.content} />
        </strong>
      );
    case "emphasis":
      return (
        <em>
          <InlineText content={inline.content} />
        </em>
      );
    case "link":
      return (
        <a href={inline.href} rel="noreferrer">
          <InlineText content={inline.content} />
        </a>
      );
    case "term":
      return (
        <Term name={inline.key}>
          <InlineText content={inline.content} />
        </Term>
      );
    case "source":
      return <SourceLink name={inline.key} />;
    case "help":
      return <HelpNumber name={inline.key} />;
  }
}

/** Leads to what a sentence rests on, by the name of its article where it has one. */
function SourceLink({ name }: { name: string }) {
  const { slug, articles } = useShelf();
  return (
    <a href={`${paths.courseSources(slug)}#${sourceId(name)}`} className="text-small">
      {articles[name] ?? (
        <>
          bron<span className="sr-only"> {name}</span>
        </>
      )}
    </a>
  );
}

/** A number as it is today; of the reader's own organisation also whose it is. */
function HelpNumber({ name }: { name: string }) {
  const line = useShelf().lines.find(({ key }) => key === name);
  if (!line) return null;
  const reach = line.href && (
    <a href={line.href} rel="noreferrer" className="whitespace-nowrap tabular-nums">
      {line.shown}
    </a>
  );
  if (!line.local) return reach;
  return (
    <>
      <strong>{line.name}</strong>
      {reach && <> ({reach})</>}
    </>
  );
}
