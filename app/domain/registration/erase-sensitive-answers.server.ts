import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";

const DAYS = 7;
const DAY_MS = 24 * 3_600_000;

/** Erases what people said about diet or health, seven days after their edition ended or was called off. */
export async function eraseSensitiveAnswers(): Promise<void> {
  const since = new Date(clock.now().getTime() - DAYS * DAY_MS);
  const over = { OR: [{ endsAt: { lte: since } }, { cancelledAt: { lte: since } }] };
  await db.answer.deleteMany({ where: { question: { sensitive: true, edition: over } } });
}
