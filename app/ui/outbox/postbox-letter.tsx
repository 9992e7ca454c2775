import { Fragment } from "react";
import { Disclosure } from "~/ui/kit/disclosure";
import { When } from "~/ui/kit/when";

interface Props {
  letter: {
    to: string;
    subject: string;
    text: string;
    sentAt: string;
    attachments: { filename: string; text: string }[];
  };
  now: string;
  /** The academy's own address: only its links can be followed. */
  origin: string;
  /** Unfolded from the start. */
  open: boolean;
}

/** One letter of the postvak, as its reader would see its plain text. */
export function PostboxLetter({ letter, now, origin, open }: Props) {
  return (
    <li className="max-w-measure border-t border-line py-3">
      <p className="flex flex-wrap justify-between gap-x-6 text-small text-ink-muted">
        <span className="min-w-0 break-words">Aan {letter.to}</span>
        <When start={letter.sentAt} now={now} />
      </p>
      <Disclosure summary={<h2 className="max-w-none text-body font-semibold">{letter.subject}</h2>} open={open}>
        <p className="break-words whitespace-pre-wrap">
          <Linked text={letter.text.trim()} origin={origin} />
        </p>
      </Disclosure>
      {letter.attachments.map(({ filename, text }) => (
        <Disclosure key={filename} summary={`Bijlage: ${filename}`}>
          <pre className="overflow-x-auto text-small whitespace-pre-wrap">{text}</pre>
        </Disclosure>
      ))}
    </li>
  );
}

function Linked({ text, origin }: { text: string; origin: string }) {
  return [...text.matchAll(/\s+|\S+/g)].map(({ index, 0: word }) => (
    <Fragment key={index}>{isWithin(word, origin) ? <a href={word}>{word}</a> : word}</Fragment>
  ));
}

function isWithin(address: string, origin: string): boolean {
  return URL.canParse(address) && new URL(address).origin === origin;
}
