import { Button, Section, Text } from "@react-email/components";
import { Fragment, type ReactNode } from "react";
import { style } from "./style";

export function Paragraph({ children }: { children: ReactNode }) {
  return <Text style={style.paragraph}>{children}</Text>;
}

/** Of someone who was only known by their address there is no name. */
export function Greeting({ name }: { name: string }) {
  return <Paragraph>{name === "" ? "Goedendag," : `Beste ${name},`}</Paragraph>;
}

/** What someone wrote, as they wrote it: paragraphs between empty lines. */
export function OwnWords({ text }: { text: string }) {
  return placed(text.trim().split(/\n\s*\n/)).map(({ words, place }) => (
    <Text key={place} style={style.ownWords}>
      <Lines lines={words.split("\n")} />
    </Text>
  ));
}

/** Lines under each other; the same words may come twice. */
export function Lines({ lines }: { lines: string[] }) {
  return placed(lines).map(({ words, place }) => (
    <Fragment key={place}>
      {place > 0 && <br />}
      {words}
    </Fragment>
  ));
}

/** Why something happened, in the words of whoever decided; nothing when they gave none. */
export function Reason({ text }: { text: string }) {
  if (text === "") return null;
  return (
    <>
      <Paragraph>Dit is de reden:</Paragraph>
      <OwnWords text={text} />
    </>
  );
}

/** A code, alone on its line. */
export function Code({ children }: { children: string }) {
  return <Text style={style.code}>{children}</Text>;
}

/** What one can do now; in the plain text the address stands on a line of its own. */
export function Action({ href, children }: { href: string; children: string }) {
  return (
    <Section style={style.actionLine}>
      <Button href={href} style={style.action} target="_self" data-action="">
        {children}
      </Button>
    </Section>
  );
}

function placed(parts: string[]) {
  return parts.map((words, place) => ({ words, place }));
}
