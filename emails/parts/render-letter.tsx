import { render, toPlainText } from "@react-email/render";
import type { ComponentProps, ComponentType } from "react";

export interface RenderedLetter {
  html: string;
  text: string;
}

/** A letter as the two parts of a mail: the page, and the same words as plain text. */
export async function renderLetter<P extends object>(Letter: ComponentType<P>, props: P): Promise<RenderedLetter> {
  const html = await render(<Letter {...(props as ComponentProps<typeof Letter>)} />);
  return { html, text: `${toPlainText(html, plain).trim()}\n` };
}

interface TextElement {
  attribs?: Record<string, string>;
  children?: TextElement[];
}

interface TextBuilder {
  openBlock: (options: { leadingLineBreaks: number }) => void;
  closeBlock: (options: { trailingLineBreaks: number }) => void;
  addInline: (text: string, options?: { noWordTransform: boolean }) => void;
  addLineBreak: () => void;
}

type Walk = (elements: TextElement[], builder: TextBuilder) => void;

function action(element: TextElement, walk: Walk, builder: TextBuilder): void {
  builder.openBlock({ leadingLineBreaks: 2 });
  walk(element.children ?? [], builder);
  builder.addInline(":");
  builder.addLineBreak();
  builder.addInline(element.attribs?.href ?? "", { noWordTransform: true });
  builder.closeBlock({ trailingLineBreaks: 2 });
}

const plain = {
  formatters: { action },
  selectors: [
    { selector: "h1", options: { uppercase: false, leadingLineBreaks: 2 } },
    { selector: "a[data-action]", format: "action" },
  ],
};
