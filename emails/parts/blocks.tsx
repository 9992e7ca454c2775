import { Button, Section, Text } from "@react-email/components";
import type { ReactNode } from "react";
import { style } from "./style";

export function Paragraph({ children }: { children: ReactNode }) {
  return <Text style={style.paragraph}>{children}</Text>;
}

export function Greeting({ name }: { name: string }) {
  return <Paragraph>Beste {name},</Paragraph>;
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
