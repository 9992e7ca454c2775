import { KINDS_WITH_CODE } from "./letter-kinds";

/** The queue whose jobs each hold the id of one letter. */
export const LETTER_QUEUE = "letters";

/** Where the jobs of letters go whose tries are used up. */
export const UNDELIVERED_QUEUE = "letters-undelivered";

/** The job that sends a letter. Someone waits for a code with the screen before them: it passes five hundred invitations. */
export function jobOfLetter({ id, kind }: { id: string; kind: string }) {
  return { id, priority: KINDS_WITH_CODE.includes(kind) ? 1 : 0 };
}
