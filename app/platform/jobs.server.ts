import { PgBoss } from "pg-boss";
import { type Tx, writeAhead } from "./db.server";
import { log } from "./log.server";

const SCHEMA = "jobs";
const ZONE = "Europe/Amsterdam";

/** One line of the timetable: what runs, and when (Amsterdam time) unless it waits for work. */
export interface Task {
  queue: string;
  cron?: string;
  /** The queue, made before this one, that gets a job whose tries are used up. */
  afterLastTry?: string;
  /** How many of its jobs may run at once in one process; one when not said. */
  together?: number;
  run: (data: { id?: string }) => Promise<void>;
}

let boss: PgBoss | undefined;

/** Opens the job store, making its tables when they are missing; jobs can be sent from here on, and worked through unless `working` is false. */
export async function openJobs(url: string, { working = true } = {}): Promise<void> {
  if (boss) return;
  const opened = new PgBoss({ connectionString: url, schema: SCHEMA, max: 3, supervise: working, schedule: working });
  opened.on("error", (error) => log().error({ error: error.message }, "jobs"));
  await opened.start();
  boss = opened;
}

/** Makes the queues of the timetable; tries again for a day, slower each time, before a job counts as failed. */
export async function makeQueues(tasks: Task[]): Promise<void> {
  for (const { queue, afterLastTry } of tasks) {
    const manners = {
      ...(afterLastTry && { deadLetter: afterLastTry }),
      retryLimit: 12,
      retryDelay: 15,
      retryBackoff: true,
      retryDelayMax: 7200,
      expireInSeconds: 120,
    };
    // A queue that is there already, of an earlier version, takes today's manners.
    await opened().createQueue(queue, manners);
    await opened().updateQueue(queue, manners);
  }
}

/** Starts working through the queues of the timetable in this process. */
export async function workThrough(tasks: Task[]): Promise<void> {
  for (const { queue, cron, together = 1, run } of tasks) {
    const pace = {
      pollingIntervalSeconds: 1,
      batchSize: together,
      burstWhenBatchFull: true,
      perJobResults: true,
    } as const;
    await opened().work<{ id?: string }>(queue, pace, async (jobs) =>
      Promise.all(jobs.map(async ({ id, data }) => ({ id, status: await endOf(queue, () => run(data ?? {})) }))),
    );
    if (cron) await opened().schedule(queue, cron, {}, { tz: ZONE });
  }
}

/** A job about one thing; the higher its priority, the sooner its turn. */
interface Work {
  id: string;
  priority?: number;
}

/** Sends jobs in the caller's transaction: they exist if and only if the transaction commits. */
export async function enqueueAll(tx: Tx, queue: string, works: Work[]): Promise<void> {
  if (works.length === 0) return;
  const jobs = works.map(({ id, priority = 0 }) => ({ data: { id }, priority }));
  const executeSql = async (text: string, values: unknown[] = []) => {
    await writeAhead(tx, { text, values });
    return { rows: [] };
  };
  await opened().insert(queue, jobs, { db: { executeSql }, returnId: false });
}

/** Lets running jobs finish (at most 20 seconds) and closes the job store. */
export async function closeJobs(): Promise<void> {
  await boss?.stop({ graceful: true, timeout: 20_000 });
  boss = undefined;
}

async function endOf(queue: string, run: () => Promise<void>): Promise<"completed" | "failed"> {
  try {
    await run();
    return "completed";
  } catch (error) {
    // The job store keeps the outcome for itself; whoever runs the academy reads the log. Where it failed, not in which
    // words: those of a mail server may hold an address.
    const { name, stack = "" } = error instanceof Error ? error : new Error(String(error));
    log().error({ queue, name, at: stack.split("\n    at ").slice(1, 5) }, "job failed");
    return "failed";
  }
}

function opened(): PgBoss {
  if (!boss) throw new Error("openJobs has not been called");
  return boss;
}
