import { afterEach, describe, expect, it, vi } from "vitest";
import * as database from "~/platform/db.server";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function isReady(): Promise<boolean> {
  return (await import("~/http/readiness.server")).isReady();
}

describe("readiness", () => {
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
