import type { Goal } from "~/domain/courseware/course";

/** The field that says which test a form belongs to: another one may be open by the time it is sent. */
export const TEST_FIELD = "toets";

/** The number of a question as it stands in an address; NaN for anything else. */
export function numberOfQuestion(position: string): number {
  return /^[1-9]\d{0,2}$/.test(position) ? Number(position) : Number.NaN;
}

const MINUTE_MS = 60_000;

/** How many of so many questions must be right. */
export function neededOf(questions: number, passPercentage: number): number {
  return Math.ceil((passPercentage * questions) / 100);
}

/** From when a next test can be taken; null when it can be now. */
export function pausedUntil(lastFinishedAt: Date | null, pauseMinutes: number, now: Date): Date | null {
  if (!lastFinishedAt) return null;
  const until = new Date(lastFinishedAt.getTime() + pauseMinutes * MINUTE_MS);
  return until > now ? until : null;
}

export type GoalResult = { goal: Goal; right: number; questions: number };

/** How a test went per goal that had a question in it, in the order of the course. */
export function resultsPerGoal(
  goals: readonly Goal[],
  asked: readonly { goal: string | null; correct: boolean }[],
): GoalResult[] {
  return goals.flatMap((goal) => {
    const own = asked.filter((question) => question.goal === goal.key);
    if (own.length === 0) return [];
    return [{ goal, right: own.filter(({ correct }) => correct).length, questions: own.length }];
  });
}
