import { type LetterStateName, letterKindWords, letterStateWords, tryWords } from "~/domain/outbox/letter-words";
import { paths } from "~/paths";
import { Badge } from "~/ui/kit/badge";
import { Button } from "~/ui/kit/button";
import { Disclosure } from "~/ui/kit/disclosure";
import { counted } from "~/ui/kit/dutch-number";
import { When } from "~/ui/kit/when";

interface Props {
  letter: {
    id: string;
    kind: string;
    state: LetterStateName;
    toName: string;
    toAddress: string;
    createdAt: string;
    deliveries: { id: string; at: string; outcome: string }[];
    can: { resend: boolean };
  };
  now: string;
}

const tones = { QUEUED: "warn", SENT: "good", WITHDRAWN: "neutral", FAILED: "bad" } as const;

/** A letter as the one who keeps the post sees it: to whom, since when and what became of each try; never what it says. */
export function LetterRow({ letter, now }: Props) {
  const { id, kind, state, toName, toAddress, createdAt, deliveries, can } = letter;
  return (
    <li className="grid gap-x-6 gap-y-2 border-t border-line py-4 md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <strong>{letterKindWords(kind)}</strong>
          <Badge tone={tones[state]}>{letterStateWords(state)}</Badge>
        </p>
        <p className="break-words">
          {toName && `${toName}, `}
          {toAddress}
        </p>
        <p className="text-small text-ink-muted">
          Geschreven <When start={createdAt} now={now} relative />
        </p>
        {deliveries.length > 0 && <Tries deliveries={deliveries} now={now} />}
      </div>
      {can.resend && (
        <form method="post" action={paths.resendLetter(id)}>
          <Button tone="quiet">
            Verstuur opnieuw<span className="sr-only"> aan {toAddress}</span>
          </Button>
        </form>
      )}
    </li>
  );
}

function Tries({ deliveries, now }: Pick<Props["letter"], "deliveries"> & Pick<Props, "now">) {
  return (
    <Disclosure summary={counted(deliveries.length, "poging", "pogingen")}>
      <ul className="text-small">
        {deliveries.map(({ id, at, outcome }) => (
          <li key={id}>
            <When start={at} now={now} />: {tryWords(outcome)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
