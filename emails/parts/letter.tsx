import { Body, Container, Head, Heading, Html, Link, Preview, Text } from "@react-email/components";
import type { ReactNode } from "react";
import { style } from "./style";

interface Props {
  title: string;
  /** The line that mail programs show beside the subject. */
  preview: string;
  /** The academy's own address. */
  origin: string;
  children: ReactNode;
}

/** The sheet that every letter is written on. */
export function Letter({ title, preview, origin, children }: Props) {
  return (
    <Html lang="nl">
      <Head>
        <title>{title}</title>
      </Head>
      <Body style={style.page}>
        <Preview>{preview}</Preview>
        <Container style={style.sheet}>
          <Text style={style.sender}>NHVeilig Academie</Text>
          <Heading style={style.title}>{title}</Heading>
          {children}
          <Text style={style.foot}>
            NHVeilig Academie: trainingen, e-learnings en bijeenkomsten van gemeenten, politie en OM in Noord-Holland.
            <br />
            <Link href={origin} style={style.link}>
              {origin}
            </Link>
          </Text>
        </Container>
      </Body>
    </Html>
  );
}
