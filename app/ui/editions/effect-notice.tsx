import type { EditionEffect } from "~/domain/editions/edition-effect";
import { effectSentences } from "~/domain/editions/edition-effect-words";
import { changeLine } from "~/ui/editions/change-lines";
import { type OverlapLine, overlapWords } from "~/ui/editions/plan-overlaps";
import { Button } from "~/ui/kit/button";
import { dayAndTime } from "~/ui/kit/dutch-date";
import { Flash } from "~/ui/kit/notice";

interface Props {
  /** The id of the form that keeps the change. */
  form: string;
  effect: Omit<EditionEffect, "clashes"> & { clashes: readonly OverlapLine[] };
  now: string;
}

/** What a change does, before it happens: what people see of it, what they hear, and what it collides with. */
export function EffectNotice({ form, effect, now }: Props) {
  const seen = effect.changes.map((change) => changeLine(change, now));
  const clashes = effect.clashes.map(
    (clash) => `${dayAndTime(clash.startsAt, clash.endsAt, now)}. ${overlapWords(clash)}`,
  );
  const does = [...effectSentences(effect), ...clashes];
  return (
    <Flash tone="warn" title="Dit gebeurt er als u het bewaart. Er is nog niets veranderd.">
      <Lines lines={seen} />
      {seen.length > 0 && does.length > 0 && <p className="mt-2 font-semibold">En verder:</p>}
      <Lines lines={does} />
      <p className="mt-2 mb-3">Klopt dit zo? Bewaar het dan. U kunt hieronder ook nog iets veranderen.</p>
      <Button form={form}>Bewaar en verstuur</Button>
    </Flash>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="grid list-disc gap-1 pl-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
