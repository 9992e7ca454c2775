import type { CST } from "yaml";

const DEEPEST = 8;

type Fault = { offset: number; message: string };

/** What may not stand in a YAML text of a course although it is YAML: what is nested without end, refers, or names types. */
export function faultsOfYaml(tokens: CST.Token[]): Fault[] {
  const faults: Fault[] = [];
  // A loop with its own stack, since a text that is too deep for us may be so for the machine.
  const waiting = tokens.map((token) => ({ token, level: 0 })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, level } = next;
    if (level > DEEPEST)
      return [{ offset: token.offset, message: `this is nested too deep: at most ${DEEPEST} levels` }];
    if (token.type === "alias" || token.type === "anchor" || token.type === "tag" || token.type === "directive") {
      faults.push({ offset: token.offset, message: "no &anchors, *aliases, !types or %directives: write it out" });
    }
    for (const inside of insideOf(token).reverse()) waiting.push({ token: inside, level: level + 1 });
  }
  return faults;
}

function insideOf(token: CST.Token): CST.Token[] {
  if ("items" in token) return token.items.flatMap(partsOf);
  if (token.type === "document") return [...token.start, ...(token.value ? [token.value] : [])];
  return token.type === "block-scalar" ? [...token.props] : [];
}

function partsOf({ start = [], key, sep = [], value }: Partial<CST.CollectionItem>): CST.Token[] {
  return [...start, ...(key ? [key] : []), ...sep, ...(value ? [value] : [])];
}
