import { paths } from "~/paths";

const ANY_ORIGIN = "https://academie.invalid";
const LONGEST = 1000;
const NOWHERE = [paths.signIn(), paths.signOut(), paths.requestAccount(), paths.home()].map(firstSegment);
const KNOWN = new Set(
  everyPath()
    .map(firstSegment)
    .filter((segment) => !NOWHERE.includes(segment)),
);

/** The path of our own that a way back names, or null: nothing that a browser could read as another site gets through. */
export function wayBack(typed: string | null | undefined): string | null {
  if (!typed || typed.length > LONGEST || !/^\/[\w-]/.test(typed) || /[\p{C}\p{Z}\\]/u.test(typed)) return null;
  const address = URL.canParse(typed, ANY_ORIGIN) ? new URL(typed, ANY_ORIGIN) : null;
  if (address?.origin !== ANY_ORIGIN) return null;
  const path = `${address.pathname}${address.search}`;
  return KNOWN.has(firstSegment(path)) ? path : null;
}

function firstSegment(path: string): string {
  return path.split(/[/?]/)[1] ?? "";
}

function everyPath(): string[] {
  return Object.values(paths).map((path: (...parts: string[]) => string) => path("x", "x", "x"));
}
