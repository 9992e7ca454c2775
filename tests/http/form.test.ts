import { describe, expect, it } from "vitest";
import { markAttendanceForm } from "~/domain/attendance/mark-attendance.form";
import { postedFields, readForm } from "~/http/form.server";
import { z } from "~/platform/zod";
import { answerOf } from "../support/as";

const everything = z.object({ email: z.string() }).catchall(z.unknown());

function posted(body: string): Request {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  return new Request("http://localhost:3000/inloggen", { method: "POST", body, headers });
}

describe("a posted form", () => {
  it.each([
    ["a list", "a[3]=x"],
    ["a list of a hundred million, with one field in it", "a[99999999]=x"],
    ["a thing within a thing", "a.b=x"],
    ["ten thousand things within each other", `a${".b".repeat(10_000)}=x`],
    ["an order to the form library", "__intent__=x"],
    ["an order in its own words", `__intent__=${encodeURIComponent('{"type":"update","payload":{"value":{}}}')}`],
    ["a state of the form library", "__state__=x"],
    ["a prototype", "__proto__=x&__proto__.polluted=x&constructor.prototype.polluted=x"],
  ])("is read without %s", async (_, field) => {
    const form = await readForm(posted(`email=anna%40test.example&${field}`), everything);
    expect(form).toMatchObject({ ok: true, value: { email: "anna@test.example" } });
    expect(form.ok && Object.keys(form.value)).toEqual(["email"]);
    expect({}).not.toHaveProperty("polluted");
  });

  it("of a full list of two thousand people is read", async () => {
    const ids = Array.from({ length: 2000 }, () => crypto.randomUUID());
    const fields = ids.map((id) => `mark-${id}=PARTLY&minutes-${id}=30&seen-${id}=PARTLY+20`);
    const form = await readForm(posted(`dagdeel=x&headcount=3&${fields.join("&")}`), markAttendanceForm);
    expect(form.ok && form.value.marks.size).toBe(2000);
  });

  it.each([
    ["names", (index: number) => `a${index}=`],
    ["values of one name", () => "a="],
  ])("with more %s than any form of ours is none", async (_, field) => {
    const body = Array.from({ length: 7001 }, (__, index) => field(index)).join("&");
    expect((await answerOf(postedFields(posted(body)))).status).toBe(400);
  });
});
