/** Formatted text of a course as plain data: what the pages can draw, and nothing else. */
export type RichText = RichBlock[];

export type RichBlock =
  | { kind: "paragraph"; content: Inline[] }
  | { kind: "heading"; content: Inline[] }
  | { kind: "list"; ordered: boolean; items: RichText[] }
  | { kind: "quote"; blocks: RichText };

export type Inline =
  | { kind: "text"; text: string }
  | { kind: "strong" | "emphasis"; content: Inline[] }
  | { kind: "link"; href: string; content: Inline[] }
  | { kind: "help"; key: string };

/** The words of a text without its formatting. */
export function plainText(text: RichText): string {
  return text.map(plainBlock).join(" ");
}

function plainBlock(block: RichBlock): string {
  switch (block.kind) {
    case "list":
      return block.items.map(plainText).join(" ");
    case "quote":
      return plainText(block.blocks);
    default:
      return block.content.map(plainInline).join("");
  }
}

function plainInline(inline: Inline): string {
  if (inline.kind === "text") return inline.text;
  return "content" in inline ? inline.content.map(plainInline).join("") : "";
}
