import type { Sentence } from "~/domain/registration/registration-words";
import { people } from "./edition-effect-words";

/** Whom a message reaches; numbers are people. */
export interface MessageReach {
  reached: number;
  /** Who have no address. */
  unreachable: number;
}

/** Whom a message reaches, a sentence each. */
export function reachSentences({ reached, unreachable }: MessageReach): string[] {
  const get = (count: number) => (count === 1 ? "krijgt" : "krijgen");
  return [
    `${people(reached)} ${get(reached)} deze brief, ieder een eigen.`,
    ...(unreachable > 0 ? [`${people(unreachable)} zonder e-mailadres ${get(unreachable)} niets.`] : []),
  ];
}

/** What the lead reads once a message was sent; `written` is how many letters are new. */
export function sentWords(written: number): Sentence {
  if (written === 0) return { tone: "warn", text: "Dit bericht was al verstuurd. Er is niets dubbel verstuurd." };
  return { tone: "good", text: `Uw bericht gaat naar ${people(written)}.` };
}
