import { type MessageReach, reachSentences } from "~/domain/editions/message-people-words";
import { Notice } from "~/ui/kit/notice";
import { Section } from "~/ui/kit/section";

interface Props {
  reach: MessageReach;
  letter: { subject: string; text: string };
}

/** The letter as it will be read, and by how many. */
export function MessagePreview({ reach, letter }: Props) {
  return (
    <Section title="Zo wordt uw brief">
      <div className="grid gap-4">
        <div role="status" tabIndex={-1} data-takes-focus="" className="outline-none">
          <Notice tone="warn" title="Nog niet verstuurd">
            {reachSentences(reach).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        </div>
        <div className="max-w-measure border border-line bg-surface p-4 md:p-6">
          <p className="border-b border-line pb-3 font-semibold">{letter.subject}</p>
          <p className="pt-3 break-words whitespace-pre-wrap">{letter.text.trim()}</p>
        </div>
        <p className="max-w-measure text-small text-ink-muted">
          In plaats van uw naam staat bij de aanhef die van de lezer. De brief komt ook opgemaakt aan.
        </p>
      </div>
    </Section>
  );
}
