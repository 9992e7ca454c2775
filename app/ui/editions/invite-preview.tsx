import type { InviteReach } from "~/domain/editions/invite-choice";
import { reachWords } from "~/domain/editions/invite-words";
import { Notice } from "~/ui/kit/notice";
import { Section } from "~/ui/kit/section";

interface Props {
  reach: InviteReach;
  letter: { subject: string; text: string };
}

/** The invitation as it will be read, and how many will read it. */
export function InvitePreview({ reach, letter }: Props) {
  return (
    <Section title="Zo wordt uw uitnodiging">
      <div className="grid gap-4">
        <div role="status" tabIndex={-1} data-takes-focus="" className="outline-none">
          <Notice tone="warn" title="Nog niet verstuurd">
            {reachWords(reach).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        </div>
        <div className="max-w-measure border border-line bg-surface p-4 md:p-6">
          <p className="border-b border-line pb-3 font-semibold">{letter.subject}</p>
          <p className="pt-3 wrap-anywhere whitespace-pre-wrap">{letter.text.trim()}</p>
        </div>
        <p className="max-w-measure text-small text-ink-muted">
          In plaats van uw naam staat bij de aanhef die van de lezer, en ieder krijgt een eigen link om zich af te
          melden.
        </p>
      </div>
    </Section>
  );
}
