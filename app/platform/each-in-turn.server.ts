import { log } from "./log.server";

/** Does `work` for each, one after another. One that fails holds up no other; when all had their turn, its error is thrown. */
export async function eachInTurn<T>(things: readonly T[], work: (thing: T) => Promise<unknown>): Promise<void> {
  const failures: unknown[] = [];
  for (const thing of things) {
    try {
      await work(thing);
    } catch (error) {
      log().error({ err: error }, "one of several failed");
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
