import { Fragment } from "react";
import { Disclosure } from "~/ui/kit/disclosure";
import { Section } from "~/ui/kit/section";
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
}

/** One letter of the postvak, as its reader would see its plain text. */
export function PostboxLetter({ letter, now, origin }: Props) {
  return (
    <Section title={letter.subject} aside={<When start={letter.sentAt} now={now} />}>
      <p className="mb-3 text-small break-words text-ink-muted">Aan {letter.to}</p>
      <p className="max-w-measure break-words whitespace-pre-wrap">
        <Linked text={letter.text.trim()} origin={origin} />
      </p>
      {letter.attachments.map(({ filename, text }) => (
        <Disclosure key={filename} summary={`Bijlage: ${filename}`}>
          <pre className="overflow-x-auto text-small whitespace-pre-wrap">{text}</pre>
        </Disclosure>
      ))}
    </Section>
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
