/** Formatted text of a course as plain data: what the pages can draw, and nothing else. */
export type RichText = RichBlock[];

export type RichBlock =
  | { kind: "paragraph"; content: Inline[] }
  | { kind: "heading"; content: Inline[] }
  | { kind: "list"; ordered: boolean; items: RichText[] }
  | { kind: "quote"; blocks: RichText }
  | { kind: "callout"; look: CalloutLook; title: string; blocks: RichText }
  | { kind: "reveal"; title: string; blocks: RichText }
  | { kind: "figure"; src: string; alt: string; caption: string }
  | { kind: "video"; src: string; captions: string; title: string; minutes: number; blocks: RichText };

export type CalloutLook = "tip" | "let-op" | "wet" | "voorbeeld" | "maandag";

/** `src` and `captions` of figures and videos are names of files in the course's `media` folder. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "strong" | "emphasis"; content: Inline[] }
  | { kind: "link"; href: string; content: Inline[] }
  | { kind: "term"; key: string; content: Inline[] }
  | { kind: "source"; key: string }
  | { kind: "help"; key: string };

/** The words of a text without its formatting. */
export function plainText(text: RichText): string {
  return text.map(plainBlock).join(" ").replace(/\s+/g, " ").trim();
}

function plainBlock(block: RichBlock): string {
  switch (block.kind) {
    case "list":
      return block.items.map(plainText).join(" ");
    case "quote":
      return plainText(block.blocks);
    case "callout":
    case "reveal":
    case "video":
      return `${block.title} ${plainText(block.blocks)}`;
    case "figure":
      return block.caption;
    default:
      return block.content.map(plainInline).join("");
  }
}

function plainInline(inline: Inline): string {
  if (inline.kind === "text") return inline.text;
  return "content" in inline ? inline.content.map(plainInline).join("") : "";
}
