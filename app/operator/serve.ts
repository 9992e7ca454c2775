import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { ServerBuild } from "@remix-run/node";
import { system } from "~/domain/access/actor";
import { wholeLedger } from "~/domain/participation/whole-ledger.server";
import { type AcademyDatabase, openDatabase } from "~/platform/academy-database.server";
import { clock } from "~/platform/clock";
import { disconnectDatabase } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { closeJobs, makeQueues, openJobs, workThrough } from "~/platform/jobs.server";
import { log } from "~/platform/log.server";
import { ownOrigin } from "~/platform/origin.server";
import { insistPortIsFree } from "~/platform/ports.server";
import { secretFor } from "~/platform/secret.server";
import { StartError } from "~/platform/start-error";
import { type Assets, createApp, listen } from "~/server";
import { timetable } from "~/timetable.server";
import { tellDemoStory } from "../../prisma/seed/demo/tell-demo-story";
import { loadReferenceData } from "../../prisma/seed/load-reference-data";

const LAST_ANSWERS_MS = 5_000;
const LAST_JOBS_MS = 15_000;
const LAST_QUESTIONS_MS = 3_000;

interface Running {
  database: Promise<AcademyDatabase>;
  server?: Server;
}

/** Runs the academy until it is told to stop: database, migrations, what it begins with, jobs, pages. */
export async function serve(
  build: ServerBuild | (() => Promise<ServerBuild>),
  assets: Assets,
  begin = withDemoStory,
): Promise<void> {
  const { PORT, HOST, LOOPBACK, NOW } = env();
  if (assets.middleware && !LOOPBACK) throw new StartError("HOST: npm run dev serves this machine alone");
  if (NOW) clock.set(new Date(NOW));
  await insistPortIsFree(PORT, HOST);
  const running: Running = { database: openDatabase() };
  const isStopping = stopOnSignal(() => stop(running));
  try {
    const { url } = await running.database;
    // A key that is damaged stops the start, not the first visitor.
    secretFor("start");
    await openJobs(url);
    await makeQueues(timetable);
    await begin();
    running.server = await listen(createApp(build, assets), PORT, HOST);
    await workThrough(timetable);
    announce();
    // Read before the first page of figures asks for it; when that fails, the page asks again.
    wholeLedger().catch((error) => {
      if (!isStopping()) log().error({ err: error }, "the ledger was not read");
    });
  } catch (error) {
    // What a stop broke off is no failure, and the stop itself ends the process.
    if (isStopping()) return;
    await stop(running);
    throw error;
  }
}

async function withDemoStory(): Promise<void> {
  await loadReferenceData(system("start"));
  if (env().DEMO) await tellDemoStory();
}

async function stop({ database, server }: Running): Promise<void> {
  const opened = await database.catch(() => null);
  await Promise.all([atMost(LAST_ANSWERS_MS, closed(server)), atMost(LAST_JOBS_MS, closeJobs())]);
  server?.closeAllConnections();
  await atMost(LAST_QUESTIONS_MS, disconnectDatabase());
  opened?.release();
}

function closed(server?: Server): Promise<void> {
  return new Promise((resolve) => (server ? server.close(() => resolve()) : resolve()));
}

function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  return Promise.race([work, pause(milliseconds, undefined, { ref: false })]);
}

function announce(): void {
  const lines = [`De academie draait: ${ownOrigin()}`];
  if (env().DEMO) {
    lines.push("Demo: log in als deelnemer1, themahouder.mensenhandel, trainer, management, coordinator of beheerder");
    lines.push("(@demo.academie.example); de code staat in de brief in /postvak.");
  }
  process.stdout.write(`${lines.join("\n")}\n`);
}

function stopOnSignal(end: () => Promise<void>): () => boolean {
  let stopping = false;
  const once = () => {
    if (stopping) return;
    stopping = true;
    end().then(
      () => process.exit(0),
      (error) => {
        log().error({ err: error }, "stop");
        process.exit(1);
      },
    );
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP", "disconnect"] as const) process.on(signal, once);
  // Whoever started us may be gone before we could listen.
  if (process.send && !process.connected) once();
  return () => stopping;
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
