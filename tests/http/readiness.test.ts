import { mkdirSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import * as database from "~/platform/db.server";

vi.mock("node:fs/promises", async (original) => ({ ...(await original<object>()), statfs: vi.fn() }));

const disk = (bavail: number) => vi.mocked(statfs).mockResolvedValue({ bavail, bsize: 4096 } as never);

beforeAll(() => {
  mkdirSync(join(String(process.env.DATA_DIR), "postgres"), { recursive: true });
  disk(1_000_000);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function isReady(): Promise<boolean> {
  return (await import("~/http/readiness.server")).isReady();
}

describe("readiness", () => {
  it("is gone when the disk of the database is full, or gone itself", async () => {
    disk(1_000);
    expect(await isReady()).toBe(false);
    vi.mocked(statfs).mockRejectedValueOnce(new Error("ENOENT"));
    expect(await isReady()).toBe(false);
    disk(1_000_000);
    expect(await isReady()).toBe(true);
  });

  it("is there while the database answers", async () => {
    expect(await isReady()).toBe(true);
  });

  it("is gone when the database fails, and back when it answers again", async () => {
    const ping = vi.spyOn(database, "pingDatabase").mockResolvedValueOnce(false);
    expect(await isReady()).toBe(false);
    expect(await isReady()).toBe(true);
    expect(ping).toHaveBeenCalledTimes(2);
  });

  it("is gone after two seconds without an answer, and asks only one question however many want to know", async () => {
    vi.useFakeTimers();
    let answer = (_: boolean) => {};
    const ping = vi.spyOn(database, "pingDatabase").mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const many = Promise.all(Array.from({ length: 20 }, () => isReady()));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(new Set(await many)).toEqual(new Set([false]));
    expect(ping).toHaveBeenCalledTimes(1);
    answer(true);
    await vi.advanceTimersByTimeAsync(0);
    ping.mockResolvedValue(true);
    expect(await isReady()).toBe(true);
  });
});
