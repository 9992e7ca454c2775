import type { CSSProperties } from "react";

// Paper, ink and blue of the academy's pages (app/tailwind.css): letters carry their style with them.
const PAPER = "#faf6ee";
const SURFACE = "#fffdf9";
const INK = "#14213a";
const MUTED = "#424b62";
const LINE = "#dcd4c4";
const BLUE = "#17489c";

const reading = { fontSize: "17px", lineHeight: "1.5", color: INK } satisfies CSSProperties;
const small = { fontSize: "15px", lineHeight: "1.45", color: MUTED } satisfies CSSProperties;

const fact = {
  ...reading,
  margin: "0 0 12px",
  paddingLeft: "16px",
  borderLeft: `4px solid ${LINE}`,
} satisfies CSSProperties;

export const style = {
  page: { backgroundColor: PAPER, margin: 0, padding: "24px 12px", fontFamily: "Verdana, Arial, sans-serif" },
  sheet: { backgroundColor: SURFACE, border: `1px solid ${LINE}`, maxWidth: "600px", padding: "32px" },
  sender: {
    ...small,
    color: INK,
    fontWeight: 700,
    margin: "0 0 24px",
    borderBottom: `2px solid ${INK}`,
    paddingBottom: 8,
  },
  title: { fontSize: "24px", lineHeight: "1.2", color: INK, margin: "0 0 16px" },
  paragraph: { ...reading, margin: "0 0 16px" },
  fact,
  lastFact: { ...fact, margin: "0 0 24px" },
  ownWords: { ...reading, margin: "0 0 16px", paddingLeft: "16px", borderLeft: `4px solid ${BLUE}` },
  gone: { ...reading, color: MUTED, textDecoration: "line-through" },
  term: { ...small, fontWeight: 400 },
  code: {
    fontSize: "32px",
    lineHeight: "1.2",
    color: INK,
    fontFamily: "Consolas, Menlo, monospace",
    fontWeight: 700,
    letterSpacing: "2px",
    margin: "8px 0 24px",
  },
  action: {
    backgroundColor: BLUE,
    color: "#ffffff",
    borderRadius: "3px",
    fontSize: "17px",
    fontWeight: 700,
    padding: "14px 20px",
  },
  actionLine: { margin: "8px 0 24px" },
  link: { color: BLUE, textDecorationLine: "underline" },
  foot: { ...small, margin: "24px 0 0", borderTop: `1px solid ${LINE}`, paddingTop: 16 },
} satisfies Record<string, CSSProperties>;
