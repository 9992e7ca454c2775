import type { Seen } from "./marks";

/** One button for the whole list: everyone was there, or whoever has no mark yet was not. */
export type WholeList = "everyone-present" | "rest-absent";

interface Listed {
  registrationId: string;
  /** What was saved before. */
  mark: Seen | null;
}

/** The marks as they were given, completed for the people on the list whom the button is about. */
export function completeList(
  people: readonly Listed[],
  given: ReadonlyMap<string, Seen>,
  wholeList: WholeList | null,
): Map<string, Seen> {
  const completed = new Map(given);
  for (const { registrationId, mark } of wholeList ? people : []) {
    if (wholeList === "everyone-present") completed.set(registrationId, { value: "PRESENT", minutes: null });
    else if (!mark && !completed.has(registrationId)) completed.set(registrationId, { value: "ABSENT", minutes: null });
  }
  return completed;
}
