import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { occupyDataFolder, ownerOf } from "~/platform/data-folder.server";
import { beganAt } from "~/platform/processes.server";
import { StartError } from "~/platform/start-error";

let folder: string;
let stranger: ChildProcess;
const lock = () => join(folder, "academie.pid");
const pid = () => Number(stranger.pid);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "academie-folder-"));
  stranger = spawn("sleep", ["60"], { stdio: "ignore" });
});

afterEach(() => {
  stranger.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

describe("the data folder", () => {
  it("is made, taken and given back", () => {
    const deep = join(folder, "a", "b");
    const leave = occupyDataFolder(deep);
    expect(JSON.parse(readFileSync(join(deep, "academie.pid"), "utf8"))).toEqual({
      pid: process.pid,
      began: beganAt(process.pid),
    });
    leave();
    expect(readdirSync(deep)).toEqual([]);
  });

  it("is refused while another process lives in it, and left as it was", () => {
    writeFileSync(lock(), JSON.stringify({ pid: pid(), began: beganAt(pid()) }));
    expect(ownerOf(folder)).toBe(pid());
    expect(() => occupyDataFolder(folder)).toThrow(new StartError(`DATA_DIR: ${folder} is in use by process ${pid()}`));
    expect(readdirSync(folder)).toEqual(["academie.pid"]);
  });

  it.each<[string, () => string]>([
    ["a process that is gone", () => JSON.stringify({ pid: 999_999_999, began: "1" })],
    ["an earlier process with a number that lives again", () => JSON.stringify({ pid: pid(), began: "1" })],
    ["a write that was cut off", () => `{"pid":${pid()},"beg`],
    ["nothing at all", () => ""],
    ["no number", () => '{"pid":"x","began":null}'],
    ["a number that means every process", () => '{"pid":0,"began":null}'],
  ])("is taken over from %s", (_, leftover) => {
    writeFileSync(lock(), leftover());
    expect(ownerOf(folder)).toBeNull();
    occupyDataFolder(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  if (process.platform === "linux") {
    it("is taken over from a process that was killed and that nobody buried", async () => {
      const script = "sleep 60 & echo $!; kill -9 $!; exec sleep 60";
      const parent = spawn("sh", ["-c", script], { stdio: ["ignore", "pipe", "ignore"] });
      const dead = Number(String((await once(parent.stdout, "data"))[0]));
      await expect.poll(() => readFileSync(`/proc/${dead}/stat`, "utf8").split(") ")[1]?.[0]).toBe("Z");
      writeFileSync(lock(), JSON.stringify({ pid: dead, began: beganAt(dead) }));
      expect(ownerOf(folder)).toBeNull();
      occupyDataFolder(folder)();
      parent.kill("SIGKILL");
    });
  }

  it("is refused when it holds other things, and left as it was", () => {
    writeFileSync(join(folder, "brief.txt"), "x");
    expect(() => occupyDataFolder(folder)).toThrow(
      new StartError(`DATA_DIR: ${folder} holds files that are not the academy's`),
    );
    expect(readdirSync(folder)).toEqual(["brief.txt"]);
  });

  it.each([[".gitkeep"], ["lost+found"], ["secret.key"], ["postgres"]])("may hold %s", (name) => {
    mkdirSync(join(folder, name));
    occupyDataFolder(folder)();
    expect(readdirSync(folder)).toEqual([name]);
  });

  it("is refused by its name when it is a file, or lies under one", () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    expect(() => occupyDataFolder(file)).toThrow(new StartError(`DATA_DIR: ${file} cannot be used (EEXIST)`));
    expect(() => occupyDataFolder(join(file, "x"))).toThrow(/^DATA_DIR: .* cannot be used \(ENOTDIR\)$/);
  });

  it("goes to exactly one of ten processes that come at once, over the leftover of a killed one", async () => {
    writeFileSync(lock(), '{"pid":999999999,"began":"1"}');
    const script = `
      const { occupyDataFolder } = await import("./app/platform/data-folder.server.ts");
      process.stdout.write("r");
      process.stdin.once("data", () => {
        try { occupyDataFolder(process.argv[1]); process.stdout.write("taken"); }
        catch (error) { process.stdout.write(error.message.includes("in use") ? "in use" : String(error)); }
      });`;
    const many = Array.from({ length: 10 }, () =>
      spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script, folder]),
    );
    await Promise.all(many.map((each) => once(each.stdout, "data")));
    const answers = Promise.all(many.map(async (each) => String((await once(each.stdout, "data"))[0])));
    for (const each of many) each.stdin.write("go\n");
    expect((await answers).sort()).toEqual([...Array(9).fill("in use"), "taken"]);
    for (const each of many) each.kill("SIGKILL");
    expect(existsSync(lock())).toBe(true);
  });
});
