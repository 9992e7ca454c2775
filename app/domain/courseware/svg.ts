import { faultOfAttribute, faultOfStyle } from "~/domain/courseware/svg-attributes";

type Fault = { line: number; message: string };
type Open = { name: string; hasId: boolean };
type Say = (message: string) => void;

const MOST_SIGNS = 150_000;
const MOST_FAULTS = 20;
const ELEMENTS = new Set(
  `svg g path rect circle ellipse line polyline polygon text tspan title desc defs linearGradient radialGradient stop
  clipPath mask pattern symbol use marker style`.split(/\s+/),
);
const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
/** Comments, and the line that says it is XML. */
const ASIDE = /<!--(?:(?!--)[\s\S])*-->|<\?xml [^?<>]*\?>/y;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,6}|#x[\da-fA-F]{1,5});)/;

/** What makes a drawing unfit to show: whatever is no drawing (scripts, pages, other files), or XML that a browser cannot read. */
export function faultsOfSvg(text: string): Fault[] {
  if (text.length > MOST_SIGNS) return [{ line: 1, message: `a drawing has at most ${MOST_SIGNS} signs: simplify it` }];
  const faults: Fault[] = [];
  const open: Open[] = [];
  let end = 0;
  for (let place = text.indexOf("<"); place >= 0 && faults.length < MOST_FAULTS; place = text.indexOf("<", end)) {
    const say = (message: string) => faults.push({ line: text.slice(0, place).split("\n").length, message });
    checkWords(text.slice(end, place), open, say);
    const tag = matchAt(TAG, text, place);
    const found = tag ?? matchAt(ASIDE, text, place);
    if (!found) {
      say("this is no whole tag of a drawing, or one that does not belong in it");
      return faults;
    }
    if (tag) checkTag(tag, open, say);
    end = place + found[0].length;
  }
  const lastLine = text.split("\n").length;
  checkWords(text.slice(end), open, (message) => faults.push({ line: lastLine, message }));
  const last = open.at(-1);
  if (last && faults.length === 0)
    faults.push({ line: text.split("\n").length, message: `<${last.name}> is not closed` });
  if (end === 0) faults.push({ line: 1, message: "this is no drawing: it begins with <svg" });
  return faults;
}

function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

function checkWords(words: string, open: Open[], say: Say): void {
  if (ENTITY.test(words)) say("& is written as &amp; and no other names stand behind it");
  const fault = open.at(-1)?.name === "style" ? faultOfStyle(words) : null;
  if (fault) say(fault);
  if (open.length === 0 && words.trim() !== "" && words !== "\ufeff") say("words stand outside <svg>");
}

function checkTag([, closing, name = "", attributes = "", empty]: RegExpExecArray, open: Open[], say: Say): void {
  if (!ELEMENTS.has(name)) say(`<${name}> does not belong in a drawing`);
  if (closing) {
    if (open.pop()?.name !== name) say(`</${name}> closes what is not open`);
    return;
  }
  const named = [...attributes.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const values = new Map(named.map(([, key = "", one, other]) => [key, one ?? other ?? ""]));
  if (values.size < named.length) say("an attribute stands here twice");
  if (name === "svg" && open.length === 0) checkRoot(values, say);
  if (name !== "svg" && open.length === 0) say("a drawing begins with <svg> and ends with it");
  for (const [key, value] of values) {
    const fault = ENTITY.test(value) ? "& is written as &amp;" : faultOfAttribute(key, value);
    if (fault) say(fault);
  }
  const hasId = values.has("id") || (open.at(-1)?.hasId ?? false);
  // What repeats things that repeat things grows without end.
  if (name === "use" && hasId) say("<use> stands in nothing that has an id itself");
  if (!empty) open.push({ name, hasId });
}

function checkRoot(values: Map<string, string>, say: Say): void {
  if (values.get("xmlns") !== "http://www.w3.org/2000/svg") say('<svg> needs xmlns="http://www.w3.org/2000/svg"');
  if (!/^-?[\d.]+ -?[\d.]+ [\d.]+ [\d.]+$/.test(values.get("viewBox") ?? "")) say('<svg> needs viewBox="0 0 800 400"');
}
