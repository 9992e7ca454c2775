import { createHash } from "node:crypto";

/** What a form was loaded with, as a few letters for each of its parts: "capacity:1f0c77a2.title:...". */
export function versionOf(parts: object): string {
  return Object.entries(parts)
    .map(([name, part]) => `${name}:${hashOf(part)}`)
    .sort()
    .join(".");
}

/** The parts that are other than in this version of them; all of them when it is no version. */
export function changedSince<Parts extends object>(parts: Parts, version: string): (keyof Parts & string)[] {
  const then = new Set(version.split("."));
  const names = Object.keys(parts).sort() as (keyof Parts & string)[];
  return names.filter((name) => !then.has(`${name}:${hashOf(parts[name])}`));
}

function hashOf(part: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(part) ?? "")
    .digest("hex")
    .slice(0, 8);
}
