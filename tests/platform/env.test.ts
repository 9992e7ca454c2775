import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readEnvironment } from "~/platform/env.server";
import { StartError } from "~/platform/start-error";

const KEY = "k".repeat(32);
const DATABASE_URL = "postgresql://app:secret@db.example/academie";
const SMTP_URL = "smtps://mail.example";

describe("the settings of the process", () => {
  it("are a demo on this machine when nothing is said", () => {
    expect(readEnvironment({})).toMatchObject({
      PORT: 3000,
      HOST: "127.0.0.1",
      DATA_DIR: resolve("data"),
      DEMO: true,
      LOOPBACK: true,
      TRUST_PROXY: 0,
      LOG_LEVEL: "info",
    });
  });

  it("take an empty value for none", () => {
    expect(readEnvironment({ PORT: "", DATABASE_URL: "", DEMO: "", NOW: "" })).toMatchObject({
      PORT: 3000,
      DEMO: true,
    });
  });

  it("leave other variables alone", () => {
    expect(() => readEnvironment({ PATH: "", port: "x", DATABASE: "x" })).not.toThrow();
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "-1"],
    ["PORT", "0"],
    ["PORT", "3000.5"],
    ["PORT", "0x10"],
    ["PORT", "65536"],
    ["PORT", " 3000"],
    ["APP_URL", "academie.example"],
    ["APP_URL", "ftp://academie.example"],
    ["APP_URL", "https://"],
    ["APP_URL", "https://academie.example/pad"],
    ["APP_URL", "https://academie.example/?a=b"],
    ["APP_URL", "https://iemand@academie.example"],
    ["DATABASE_URL", "mysql://db.example/academie"],
    ["DATABASE_URL", "postgresql:academie"],
    ["DATABASE_URL", "academie"],
    ["SMTP_URL", "mail.example:25"],
    ["SMTP_URL", "http://mail.example"],
    ["SMTP_URL", "smtp://"],
    ["MAIL_FROM", "academie"],
    ["MAIL_FROM", "NHVeilig <academie@nhveilig.example>"],
    ["MAIL_FROM", "a@b.example, c@d.example"],
    ["SECRET_KEY", "short"],
    ["SECRET_KEY", "k".repeat(31)],
    ["DEMO", "yes"],
    ["DEMO", "true"],
    ["DEMO", "2"],
    ["NOW", "2026-07-15"],
    ["NOW", "15-07-2026 09:00"],
    ["NOW", "2026-02-30T09:00:00Z"],
    ["NOW", "2026-07-15T09:00:00"],
    ["TRUST_PROXY", "true"],
    ["TRUST_PROXY", "11"],
    ["LOG_LEVEL", "verbose"],
  ])("are refused by the name of the variable that is wrong: %s=%s", (name, value) => {
    const start = () => readEnvironment({ [name]: value });
    expect(start).toThrow(StartError);
    expect(start).toThrow(new RegExp(`^${name}: [^\\n]+$`));
  });

  it.each<[string, Record<string, string>, boolean]>([
    ["on this machine", {}, true],
    ["on localhost", { HOST: "localhost" }, true],
    ["on ::1", { HOST: "::1" }, true],
    ["on another address, with mail", { HOST: "0.0.0.0", SMTP_URL }, false],
    ["with a database of its own kind, with mail", { DATABASE_URL, SECRET_KEY: KEY, SMTP_URL }, false],
    ["with a database of its own kind, when it is said", { DATABASE_URL, SECRET_KEY: KEY, DEMO: "1" }, true],
    ["on another address, when it is said", { HOST: "0.0.0.0", DEMO: "1" }, true],
    ["on this machine, when it is denied", { DEMO: "0", SMTP_URL }, false],
  ])("tell a demo %s", (_, source, demo) => {
    expect(readEnvironment(source).DEMO).toBe(demo);
  });

  it.each<[string, Record<string, string>]>([
    ["SMTP_URL", { DEMO: "0" }],
    ["SMTP_URL", { HOST: "0.0.0.0" }],
    ["SMTP_URL", { DATABASE_URL, SECRET_KEY: KEY }],
    ["SECRET_KEY", { DATABASE_URL, SMTP_URL }],
    ["SECRET_KEY", { DATABASE_URL, DEMO: "1" }],
    ["NOW", { NOW: "2026-07-15T09:00:00Z", DEMO: "0", SMTP_URL }],
    ["NOW", { NOW: "2026-07-15T09:00:00Z", DEMO: "1", HOST: "0.0.0.0" }],
  ])("ask for or refuse %s in %o", (name, source) => {
    expect(() => readEnvironment(source)).toThrow(new RegExp(`^${name}: [^\\n]+$`));
  });

  it("let an operator's command do without a mail server", () => {
    expect(readEnvironment({ DEMO: "0" }, { sendsLetters: false }).SMTP_URL).toBeUndefined();
  });

  it("keep a given moment as it was said, with any offset", () => {
    expect(readEnvironment({ NOW: "2026-07-15T11:00:00+02:00" }).NOW).toBe("2026-07-15T11:00:00+02:00");
  });
});
