import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A PDF file as a reader finds it: its properties and the words of each page, line by line. */
export async function readPdf(bytes: Uint8Array) {
  const reading = getDocument({ data: new Uint8Array(bytes), standardFontDataUrl: FONTS });
  const pdf = await reading.promise;
  const { info } = await pdf.getMetadata();
  const { Title: title, Language: language, CreationDate: made } = info as Record<string, string | undefined>;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
  }
  await reading.destroy();
  return { title, language, made, pages };
}

/** The names of the fonts that stand in the file itself. */
export function embeddedFonts(bytes: Uint8Array): string[] {
  const names = Buffer.from(bytes)
    .toString("latin1")
    .matchAll(/\/FontName \/([\w+-]+)/g);
  return [...new Set([...names].map(([, name]) => String(name)))];
}

const FONTS = "node_modules/pdfjs-dist/standard_fonts/";
