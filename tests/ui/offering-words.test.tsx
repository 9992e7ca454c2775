import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { AboutOffering } from "~/ui/catalogue/about-offering";
import { MaterialList } from "~/ui/catalogue/material-list";
import { OfferingPicture } from "~/ui/catalogue/offering-picture";
import { OfferingPreview } from "~/ui/catalogue/offering-preview";

/** Ways in which words become a page's own: raw, broken, nested, in links and pictures. */
const CORPUS = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  "<svg/onload=alert(1)>",
  "<iframe src=javascript:alert(1)></iframe>",
  '"><b onmouseover=alert(1)>',
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  "<a href=javascript:alert(1)>x</a>",
  "[x](javascript:alert(1))",
  "[x](  JaVaScRiPt:alert(1))",
  "[x](java\tscript:alert(1))",
  "[x](data:text/html,<script>alert(1)</script>)",
  "[x](vbscript:alert(1))",
  "[x](//kwaad.example)",
  "![x](x onerror=alert(1))",
  "![x](javascript:alert(1))",
  '[x](https://a.example "onclick=alert(1)")',
  '<https://a.example/"onclick=alert(1)>',
  "[x][y]\n\n[y]: javascript:alert(1)",
  "```html\n<script>alert(1)</script>\n```",
  '{% script src="x" /%}',
  '{% img onerror="alert(1)" %}x{% /img %}',
  '# <script>alert(1)</script> {% onclick="alert(1)" %}',
  "\u2028</script><script>alert(1)</script>",
];
const OWN = /^<\/?(section|div|h2|h3|p|ul|ol|li|strong|em|a|svg|path|img|br|polyline|line|circle|rect|polygon)\b/;

function expectHarmless(markup: string): void {
  const tags = markup.match(/<[^>]*>/g) ?? [];
  expect(tags.filter((tag) => !OWN.test(tag))).toEqual([]);
  expect(
    tags.filter((tag) => /\son\w+=|srcdoc|style=/i.test(tag.replace(/="[^"]*"/g, '=""').replace(/=""/g, "="))),
  ).toEqual([]);
  const targets = [...markup.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, target]) => String(target));
  expect(targets.filter((target) => !/^(https:\/\/|\/[^/])/.test(target))).toEqual([]);
}

it.each(CORPUS)("%j is words wherever a lead can write them", (words) => {
  expectHarmless(renderToStaticMarkup(<AboutOffering description={words} goals={[words]} prerequisites={words} />));
  const field = (name: string, initialValue = words) => ({ name, initialValue });
  const typed = {
    voorbeeld: field("voorbeeld", "ja"),
    beschrijving: field("b"),
    leerdoelen: field("l"),
    voorkennis: field("v"),
  };
  expectHarmless(renderToStaticMarkup(<OfferingPreview fields={typed} />));
  const material = { id: "1", title: words, url: null, fileId: "2", visibility: "PUBLIC" as const, facts: "pdf" };
  expectHarmless(renderToStaticMarkup(<MaterialList materials={[material]} />));
  expectHarmless(renderToStaticMarkup(<OfferingPicture picture={{ id: "1", alt: words }} />));
});
