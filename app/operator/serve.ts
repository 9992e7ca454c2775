import { existsSync } from "node:fs";
import type { ServerBuild } from "@remix-run/node";
import { system } from "~/domain/access/actor";
import { openDatabase } from "~/platform/academy-database.server";
import { clock } from "~/platform/clock";
import { disconnectDatabase } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { closeJobs, makeQueues, openJobs, workThrough } from "~/platform/jobs.server";
import { log } from "~/platform/log.server";
import { ownOrigin } from "~/platform/origin.server";
import { StartError } from "~/platform/start-error";
import { type Assets, createApp, listen } from "~/server";
import { timetable } from "~/timetable.server";
import { tellDemoStory } from "../../prisma/seed/demo/tell-demo-story";
import { loadReferenceData } from "../../prisma/seed/load-reference-data";

const SHUTDOWN_MS = 25_000;

/** Runs the academy until it is told to stop: database, migrations, reference data, the demo's story, jobs, pages. */
export async function serve(build: ServerBuild | (() => Promise<ServerBuild>), assets: Assets): Promise<void> {
  const { PORT, HOST, DEMO, NOW } = env();
  if (NOW) clock.set(new Date(NOW));
  const database = await openDatabase();
  try {
    await openJobs(database.url);
    await makeQueues(timetable);
    await loadReferenceData(system("start"));
    if (DEMO) await tellDemoStory();
    const app = createApp(build, assets);
    const server = await listen(app, PORT, HOST).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "EADDRINUSE" ? new StartError(`PORT: ${PORT} is already taken`) : error;
    });
    await workThrough(timetable);
    announce();
    stopOnSignal(async () => {
      server.close();
      server.closeIdleConnections();
      await closeJobs();
      await disconnectDatabase();
      database.release();
    });
  } catch (error) {
    await closeJobs();
    await disconnectDatabase();
    database.release();
    throw error;
  }
}

function announce(): void {
  const lines = [`De academie draait: ${ownOrigin()}`];
  if (env().DEMO) {
    lines.push("Demo: log in als deelnemer1, themahouder.mensenhandel, trainer, management, coordinator of beheerder");
    lines.push("(@demo.academie.example); de code staat in de brief in /postvak.");
  }
  process.stdout.write(`${lines.join("\n")}\n`);
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const once = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), SHUTDOWN_MS).unref();
    stop().then(
      () => process.exit(0),
      (error) => {
        log().error({ err: error }, "stop");
        process.exit(1);
      },
    );
  };
  for (const signal of ["SIGTERM", "SIGINT", "disconnect"] as const) process.on(signal, once);
}

/** Ends the process with one clear line for a start that cannot succeed. */
export function failStart(error: unknown): never {
  const line = error instanceof StartError ? error.message : `Unexpected: ${(error as Error)?.stack ?? error}`;
  process.stderr.write(`The academy did not start. ${line}\n`);
  process.exit(1);
}

/** Whether a build of the pages is there. */
export function builtAssets(): Assets {
  return { folder: existsSync("build/client") ? "build/client" : null };
}
