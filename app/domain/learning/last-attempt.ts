import type { Answer } from "~/domain/learning/answer";
import type { Walk } from "~/domain/learning/story-walk";

/** What was last tried at a block: an answer to that version of its question, or the way through its story; null once it was erased. */
export type LastAttempt = { answer: Answer | { walked: Walk } | null; version: string | null };

/** What a learner's browser says of a post it kept: its own id for it, and how many seconds ago it was made; null when its clock was set meanwhile. */
export type KeptPost = { id: string; secondsAgo: number | null };
