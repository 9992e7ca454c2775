/** Ends a transaction without a trace, with an answer for who asked. */
export class Undone<T> extends Error {
  override name = "Undone";

  constructor(readonly answer: T) {
    super("undone");
  }
}

/** The answer of a transaction, also when it was undone. */
export async function answerOf<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    if (error instanceof Undone) return error.answer as T;
    throw error;
  });
}
