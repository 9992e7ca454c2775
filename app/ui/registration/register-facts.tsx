import { overlapWords } from "~/domain/registration/registration-words";
import { Notice } from "~/ui/kit/notice";
import { When } from "~/ui/kit/when";
import type { MyStandingView } from "~/ui/registration/standing-view";
import { standingWords } from "~/ui/registration/standing-words";

interface Props {
  edition: {
    meetings: readonly { id: string; startsAt: string; endsAt: string; cancelled: boolean }[];
    town: string | null;
  };
  mine: MyStandingView;
  now: string;
}

/** What one is about to register for, in a few lines. */
export function RegisterFacts({ edition: { meetings, town }, mine, now }: Props) {
  const { title, detail } = standingWords(mine.standing, now, mine.keptFor);
  const warning = overlapWords(mine.overlaps);
  return (
    <div className="mb-8 grid gap-4">
      <ul className="grid gap-1">
        {meetings
          .filter(({ cancelled }) => !cancelled)
          .map(({ id, startsAt, endsAt }) => (
            <li key={id}>
              <When start={startsAt} end={endsAt} now={now} relative />
            </li>
          ))}
        <li>{town ?? "Online"}</li>
      </ul>
      <p className="max-w-measure">
        <strong>{title}.</strong> {detail}
      </p>
      {warning && <Notice tone="warn">{warning}</Notice>}
    </div>
  );
}
