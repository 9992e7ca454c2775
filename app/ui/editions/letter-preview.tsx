import { Notice } from "~/ui/kit/notice";
import { Section } from "~/ui/kit/section";

interface Props {
  title: string;
  /** Whom it reaches, a sentence each. */
  reach: readonly string[];
  letter: { subject: string; text: string };
  /** What differs in each reader's own letter. */
  note: string;
}

/** A letter that many will read, before it goes. */
export function LetterPreview({ title, reach, letter, note }: Props) {
  return (
    <Section title={title}>
      <div className="grid gap-4">
        <div role="status" tabIndex={-1} data-takes-focus="" className="outline-none">
          <Notice tone="warn" title="Nog niet verstuurd">
            {reach.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        </div>
        <div className="max-w-measure border border-line bg-surface p-4 md:p-6">
          <p className="border-b border-line pb-3 font-semibold">{letter.subject}</p>
          <p className="pt-3 wrap-anywhere whitespace-pre-wrap">{letter.text.trim()}</p>
        </div>
        <p className="max-w-measure text-small text-ink-muted">{note}</p>
      </div>
    </Section>
  );
}
