import { paths } from "~/paths";
import { dayWords } from "~/ui/kit/dutch-date";
import { relativeDay } from "~/ui/kit/dutch-relative";
import { LinkRow, LinkRows } from "~/ui/kit/link-rows";
import { Section } from "~/ui/kit/section";

interface Line {
  askId: string;
  title: string;
  heldAt: string | null;
  until: string;
}

/** What I am asked to say something about; nothing when there is none. */
export function OpenEvaluations({ lines, now }: { lines: readonly Line[]; now: string }) {
  if (lines.length === 0) return null;
  return (
    <Section title="Wat vond u ervan?">
      <LinkRows>
        {lines.map(({ askId, title, heldAt, until }) => (
          <LinkRow
            key={askId}
            title={title}
            href={paths.answerEvaluation(askId)}
            facts={
              <>
                {heldAt ? `U was erbij op ${dayWords(heldAt, now)}.` : "U rondde deze e-learning af."} Vijf korte
                vragen, zonder uw naam. Antwoorden kan tot en met {dayWords(until, now)} ({relativeDay(until, now)}).
              </>
            }
          />
        ))}
      </LinkRows>
    </Section>
  );
}
