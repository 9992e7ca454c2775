import { afterEach, describe, expect, it, vi } from "vitest";
import { NotAllowed, NotFound, Stale } from "~/domain/access/refusals";
import { faultResponse, refusalResponse } from "~/http/refusals.server";
import { db } from "~/platform/db.server";
import { describedError, log } from "~/platform/log.server";

afterEach(() => {
  vi.restoreAllMocks();
});

/** The answer to something that was thrown, and what the log got of it. */
async function answerTo(thrown: unknown) {
  const written = vi.spyOn(log(), "error").mockImplementation(() => {});
  const answer = refusalResponse(thrown);
  const { reference } = (await answer.json()) as { reference: string | null };
  const [entry] = (written.mock.calls[0] ?? []) as unknown as [{ reference: string; err: unknown } | undefined];
  return { status: answer.status, reference, entry, text: JSON.stringify(reference) };
}

describe("what a door's work throws", () => {
  it.each<[string, unknown, number]>([
    ["nothing there", new NotFound("edition 4711"), 404],
    ["no right", new NotAllowed("role"), 403],
    ["out of date", new Stale("edition 4711"), 409],
  ])("says %s without a number, and writes nothing", async (_, thrown, status) => {
    expect(await answerTo(thrown)).toEqual({ status, reference: null, entry: undefined, text: "null" });
  });

  it("passes an answer on as it is", () => {
    const answer = new Response("zo", { status: 418 });
    expect(refusalResponse(answer)).toBe(answer);
  });

  it.each<[string, unknown]>([
    ["an error", new Error("SELECT * FROM person WHERE email = 'jan@haarlem.example'")],
    ["a text", "kapot"],
    ["nothing", undefined],
    ["an object", { stack: "at /srv/academie" }],
  ])("makes of %s a fault with a number that is in the log, and no word more", async (_, thrown) => {
    const { status, reference, entry } = await answerTo(thrown);
    expect(status).toBe(500);
    expect(reference).toMatch(/^[0-9A-F]{8}$/);
    expect(entry?.reference).toBe(reference);
    expect(entry?.err).toBe(thrown);
  });

  it("gives every fault a number of its own", async () => {
    vi.spyOn(log(), "error").mockImplementation(() => {});
    const numbers = await Promise.all(
      Array.from(
        { length: 100 },
        async () => ((await faultResponse(new Error("x")).json()) as { reference: string }).reference,
      ),
    );
    expect(new Set(numbers).size).toBe(100);
  });

  it.each<[string, unknown]>([
    ["cannot be reached", Object.assign(new Error("x"), { code: "P1001" })],
    ["has no connection left", Object.assign(new Error("x"), { code: "P2024" })],
    [
      "cannot be reached for plain SQL",
      { code: "P2010", meta: { driverAdapterError: { cause: { kind: "DatabaseNotReachable" } } } },
    ],
    ["stops", { code: "P2010", meta: { driverAdapterError: { cause: { kind: "postgres", originalCode: "57P01" } } } }],
    ["fell away under way", new Error("Connection terminated unexpectedly")],
    ["let us wait", new Error("timeout exceeded when trying to connect")],
  ])("is 503 when the database %s", async (_, thrown) => {
    expect(await answerTo(thrown)).toMatchObject({ status: 503, reference: expect.stringMatching(/^[0-9A-F]{8}$/) });
  });

  it("is 500 when the database is there and refuses the question", async () => {
    const thrown = await db.$queryRaw`SELECT 1/0`.catch((error: unknown) => error);
    expect((await answerTo(thrown)).status).toBe(500);
  });
});

describe("what the log keeps of an error", () => {
  it("is what it is and where it was, without anyone's address", async () => {
    const thrown = await db.account
      .create({ data: { email: "jan.de-wit+x@haarlem.example" } as never })
      .catch((error: unknown) => error);
    const kept = JSON.stringify(describedError(thrown));
    expect(kept).not.toContain("haarlem.example");
    expect(describedError(thrown)).toMatchObject({
      name: "PrismaClientValidationError",
      stack: expect.stringContaining("at "),
    });
    expect(describedError(new Error("geen brief aan <jan@haarlem.example>"))).toMatchObject({
      message: "geen brief aan <[address]>",
    });
  });

  it("is its code, under a name that is not blacked out", () => {
    expect(describedError(Object.assign(new Error("x"), { code: "P2002" }))).toMatchObject({ reason: "P2002" });
  });

  it("is its text when it is no error", () => {
    expect(describedError("kapot voor jan@haarlem.example")).toEqual({ message: "kapot voor [address]" });
  });
});
