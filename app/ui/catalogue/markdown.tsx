import Markdoc, { type Node } from "@markdoc/markdoc";
import type { ReactNode } from "react";

const SAFE_LINK = /^(https?:\/\/|mailto:|tel:|\/(?!\/))/i;

/** A description in Markdown, to stand inside Prose. What is no plain text (HTML, pictures, code) is shown as the words it is. */
export function Markdown({ source }: { source: string }) {
  return <Children of={Markdoc.parse(source)} />;
}

function Children({ of }: { of: Node }) {
  // The text of one description never changes place within itself, so its order is its identity.
  return of.children
    .map((node, index) => [String(index), node] as const)
    .map(([key, node]) => <Part key={key} node={node} />);
}

function Part({ node }: { node: Node }): ReactNode {
  const inside = <Children of={node} />;
  switch (node.type) {
    case "text":
    case "code":
    case "fence":
      return words(node.attributes.content);
    case "softbreak":
    case "hardbreak":
      return " ";
    case "paragraph":
      return <p>{inside}</p>;
    case "heading":
      return <h3>{inside}</h3>;
    case "strong":
      return <strong>{inside}</strong>;
    case "em":
      return <em>{inside}</em>;
    case "item":
      return <li>{inside}</li>;
    case "list":
      return node.attributes.ordered ? <ol>{inside}</ol> : <ul>{inside}</ul>;
    case "link":
      return <SafeLink href={words(node.attributes.href)}>{inside}</SafeLink>;
    default:
      return inside;
  }
}

function SafeLink({ href, children }: { href: string; children: ReactNode }) {
  if (!SAFE_LINK.test(href)) return children;
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}

function words(value: unknown): string {
  return typeof value === "string" ? value : "";
}
