import { expect, it } from "vitest";
import { inTurn } from "~/platform/turns.server";

it("lets one at a time through for a key, in order, whatever becomes of the ones before", async () => {
  const seen: string[] = [];
  const step = (name: string) => async () => {
    seen.push(`${name} in`);
    await new Promise((resolve) => setImmediate(resolve));
    seen.push(`${name} out`);
    if (name === "b") throw new Error("b fell");
    return name;
  };
  const ends = await Promise.allSettled(["a", "b", "c"].map((name) => inTurn("same", step(name))));
  expect(seen).toEqual(["a in", "a out", "b in", "b out", "c in", "c out"]);
  expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});

it("keeps nobody waiting for another key", async () => {
  let open = () => {};
  const stuck = inTurn(
    "one",
    () =>
      new Promise<void>((resolve) => {
        open = resolve;
      }),
  );
  expect(await inTurn("other", async () => "through")).toBe("through");
  open();
  await stuck;
});
