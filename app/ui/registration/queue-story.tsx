import { Disclosure } from "~/ui/kit/disclosure";
import { dayAndTime } from "~/ui/kit/dutch-date";

interface Props {
  story: readonly { at: string; text: string }[];
  now: string;
}

/** How a registration came to be what it is, folded away; the queue's others stay unnamed. */
export function QueueStory({ story, now }: Props) {
  if (story.length === 0) return null;
  return (
    <Disclosure summary="Hoe dit ging">
      <ol className="grid gap-2">
        {story.map(({ at, text }) => (
          <li key={`${at} ${text}`}>
            <time dateTime={at} className="text-ink">
              {dayAndTime(at, undefined, now)}
            </time>
            <br />
            {text}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
