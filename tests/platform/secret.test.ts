import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

let folder: string;
const file = () => join(folder, "secret.key");

/** The secret of a purpose, as a process that starts now gets it. */
async function secretFor(purpose: string, key = ""): Promise<string> {
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("SECRET_KEY", key);
  vi.resetModules();
  return (await import("~/platform/secret.server")).secretFor(purpose).toString("hex");
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "academie-secret-"));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe("the secret", () => {
  it("is made once, kept for its owner alone, and the same after a restart", async () => {
    const first = await secretFor("cookies");
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["secret.key"]);
    expect(await secretFor("cookies")).toBe(first);
  });

  it("differs by purpose, and does not give the kept key away", async () => {
    const cookies = await secretFor("cookies");
    expect(await secretFor("codes")).not.toBe(cookies);
    expect(cookies).not.toContain(Buffer.from(readFileSync(file(), "utf8"), "base64url").toString("hex"));
  });

  it("comes from SECRET_KEY where there is one, and then nothing is kept", async () => {
    const key = "k".repeat(32);
    expect(await secretFor("cookies", key)).toBe(await secretFor("cookies", key));
    expect(await secretFor("cookies", key)).not.toBe(await secretFor("cookies", `${key}l`));
    expect(existsSync(file())).toBe(false);
  });

  it.each([
    ["nothing", ""],
    ["part of it", "abc"],
    ["white space", "   \n"],
  ])("is not made of %s that a cut-off write left", async (_, left) => {
    writeFileSync(file(), left);
    await expect(secretFor("cookies")).rejects.toThrow(`DATA_DIR: ${file()} is damaged`);
    expect(readFileSync(file(), "utf8")).toBe(left);
  });
});
