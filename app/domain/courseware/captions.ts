type Fault = { line: number; message: string };

const MOST_SIGNS = 100_000;
const MOMENT = /(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})/;
const CUE = new RegExp(`^${MOMENT.source} --> ${MOMENT.source}( .*)?$`);

/** What is wrong in a WebVTT file: captions that a browser would leave out, or text that is no caption. */
export function faultsOfCaptions(text: string): Fault[] {
  if (text.length > MOST_SIGNS) return [{ line: 1, message: `captions have at most ${MOST_SIGNS} signs` }];
  const lines = text.split("\n");
  const faults: Fault[] = [];
  if (!/^WEBVTT( |$)/.test(lines[0] ?? "")) faults.push({ line: 1, message: "captions begin with a line WEBVTT" });
  let before = 0;
  let cues = 0;
  for (const [index, words] of lines.entries()) {
    const at = (message: string) => faults.push({ line: index + 1, message });
    if (/<(?!\/?[bi]>)/.test(words)) at("HTML does not belong in captions");
    if (!words.includes("-->")) continue;
    const [from, to] = momentsOf(words);
    if (from === undefined || to === undefined) at("a moment is written as 00:01.000 --> 00:04.500");
    else if (to <= from || from < before) at("this caption ends before it begins, or begins before the one above it");
    before = from ?? before;
    cues += 1;
  }
  if (cues === 0) faults.push({ line: 1, message: "there is no caption in this file" });
  return faults;
}

function momentsOf(line: string): (number | undefined)[] {
  const parts = CUE.exec(line)?.slice(1, 9) ?? [];
  if (parts.length === 0) return [];
  const [h1 = "0", m1, s1, f1, h2 = "0", m2, s2, f2] = parts;
  const seconds = (h: string, m = "", s = "", f = "") => Number(h) * 3600 + Number(m) * 60 + Number(`${s}.${f}`);
  return [seconds(h1, m1, s1, f1), seconds(h2, m2, s2, f2)];
}
