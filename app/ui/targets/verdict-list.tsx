import type { Verdict } from "~/domain/reporting/verdict";
import { whyWords } from "~/domain/reporting/why-words";
import { Badge } from "~/ui/kit/badge";
import { Disclosure } from "~/ui/kit/disclosure";
import { counted } from "~/ui/kit/dutch-number";
import { Section } from "~/ui/kit/section";

interface Props {
  verdicts: readonly Verdict[];
  hrefFor: (slug: string) => string;
}

/** For each promise whether it counts, or the reason why not; promises about something else are folded away. */
export function VerdictList({ verdicts, hrefFor }: Props) {
  const far = ({ reason }: Verdict) => reason === "OTHER_OFFERING" || reason === "BY_HAND";
  const near = verdicts
    .filter((verdict) => !far(verdict))
    .sort((one, other) => Number(other.reason === "COUNTS") - Number(one.reason === "COUNTS"));
  const others = verdicts.filter(far);
  return (
    <Section title="Per belofte">
      {near.length > 0 ? (
        <Rows verdicts={near} hrefFor={hrefFor} />
      ) : (
        <p>Dit hoort bij geen belofte van dit jaar die u kunt zien.</p>
      )}
      {others.length > 0 && (
        <div className="mt-4">
          <Disclosure summary={`${counted(others.length, "belofte", "beloften")} waar dit niet bij hoort`}>
            <Rows verdicts={others} hrefFor={hrefFor} />
          </Disclosure>
        </div>
      )}
    </Section>
  );
}

function Rows({ verdicts, hrefFor }: Props) {
  return (
    <ul>
      {verdicts.map(({ slug, title, reason, count }) => (
        <li key={slug} className="grid gap-x-6 gap-y-1 border-b border-line py-3 md:grid-cols-[8rem_minmax(0,1fr)]">
          <div>{badgeOf(reason)}</div>
          <div>
            <a href={hrefFor(slug)}>{title}</a>
            {reason !== "COUNTS" && <p className="text-small text-ink-muted">{whyWords[reason]}</p>}
            {reason === "COUNTS" && count !== undefined && count > 1 && (
              <p className="text-small text-ink-muted">{counted(count, "regel telt", "regels tellen")} mee.</p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function badgeOf(reason: Verdict["reason"]) {
  if (reason === "COUNTS") return <Badge tone="good">telt mee</Badge>;
  return <Badge>{reason === "ORGANISATION_UNSAID" ? "niet getoond" : "telt niet"}</Badge>;
}
