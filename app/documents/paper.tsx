import { createRequire } from "node:module";
import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { ComponentProps, ReactNode } from "react";

// Drawing paper costs a third of a second to load: whoever needs a document imports it where it is made, never on top of a file.

/** The family and, for letters like ł and ş, its wider subset. */
const FAMILIES = { Academie: "latin", "Academie breed": "latin-ext" };
const WEIGHTS = [400, 600, 700] as const;
const MAKER = { author: "NHVeilig Academie", creator: "NHVeilig Academie" };
/** Words of this length and longer may break across lines, so that no name leaves its box. */
const LONG_WORD = 24;

/** Control, format and line-break characters, and white space. */
const NO_LETTERS = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu;
/** What the two subsets have glyphs for. */
const DRAWN =
  /^[\x20-~\xa1-\xac\xae-\xb4\xb6-\u0107\u010a-\u0113\u0116-\u011b\u011e-\u0123\u0126\u0127\u012a\u012b\u012e-\u0133\u0136\u0137\u0139-\u013e\u0141-\u0148\u0150-\u0155\u0158-\u015b\u015e-\u0165\u016a\u016b\u016e-\u017e\u0192\u0218-\u021b\u1e80-\u1e85\u1e9e\u1ef2\u1ef3\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2039\u203a\u20ac\u2122\u2212]$/u;

/** Colours and sizes (in points) of everything on paper. */
export const ink = { text: "#111b2e", muted: "#4c5565", line: "#c9c4b8", action: "#1b4f9c" };
export const size = { small: 8.5, body: 10, large: 13, title: 20 };

const styles = StyleSheet.create({
  page: {
    fontFamily: Object.keys(FAMILIES),
    fontSize: size.body,
    color: ink.text,
    padding: "16mm 14mm 18mm",
  },
  footer: {
    position: "absolute",
    left: "14mm",
    right: "14mm",
    bottom: "9mm",
    flexDirection: "row",
    justifyContent: "space-between",
    color: ink.muted,
    fontSize: size.small,
  },
});

interface PaperProps {
  /** Stands in the file's properties and in the window's title. */
  title: string;
  /** When it is made. */
  at: Date;
  children: ReactNode;
}

let registered = false;

/** A PDF file in Dutch from its pages; registers the fonts at the first one. */
export async function paperOf({ title, at, children }: PaperProps): Promise<Uint8Array<ArrayBuffer>> {
  paperFonts();
  const document = (
    <Document title={plain(title)} language="nl" creationDate={at} modificationDate={at} {...MAKER}>
      {children}
    </Document>
  );
  return new Uint8Array(await renderToBuffer(document));
}

/** Makes the academy's own letters known to the renderer; again does nothing. */
export function paperFonts(): void {
  if (registered) return;
  registered = true;
  const { resolve } = createRequire(import.meta.url);
  for (const [family, subset] of Object.entries(FAMILIES)) {
    const fonts = WEIGHTS.map((fontWeight) => ({
      src: resolve(
        `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${subset}-${fontWeight}-normal.woff`,
      ),
      fontWeight,
    }));
    Font.register({ family, fonts });
  }
  Font.registerHyphenationCallback((word) => (word.length < LONG_WORD ? [word] : (word.match(/.{1,8}/gsu) ?? [word])));
}

/** A page of A4 with the academy's margins and letters, and a footer that repeats: `footer` left, the page number right. */
export function PaperPage({
  footer,
  children,
  ...rest
}: { footer: string; children: ReactNode } & Omit<ComponentProps<typeof Page>, "size" | "style">) {
  return (
    <Page size="A4" style={styles.page} {...rest}>
      {children}
      <View style={styles.footer} fixed>
        <Text>{plain(footer)}</Text>
        <Text render={({ pageNumber, totalPages }) => `${pageNumber} van ${totalPages}`} />
      </View>
    </Page>
  );
}

/**
 * Words as the academy's letters can draw them, on one line: without marks that steer a screen or turn the reading direction.
 * A letter they lack loses its accents, and becomes "?" when that does not help.
 */
export function plain(words: string): string {
  const line = words.normalize("NFC").replace(NO_LETTERS, " ").trim();
  return Array.from(line, (letter) => (DRAWN.test(letter) ? letter : bare(letter) || "?")).join("");
}

function bare(letter: string): string {
  return Array.from(letter.normalize("NFKD"))
    .filter((part) => DRAWN.test(part) && !/\p{M}/u.test(part))
    .join("");
}
