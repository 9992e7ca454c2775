import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";
import { markAttendanceForm } from "~/domain/attendance/mark-attendance.form";

const read = (fields: string) => parseWithZod(new URLSearchParams(fields), { schema: markAttendanceForm });
const readFields = (fields: string) => {
  const submission = read(fields);
  return submission.status === "success" ? submission.value : submission.error;
};

test("a list has a meeting, marks by registration with their minutes, and a headcount", () => {
  const marks = "mark-a=PRESENT&mark-b=PARTLY&minutes-b=45&mark-c=ABSENT&minutes-c=12&mark-d=EXCUSED";
  const seen = "seen-a=&seen-b=PRESENT&seen-c=PARTLY+30&seen-d=passed&seen-headcount=6";
  expect(readFields(`dagdeel=m&${marks}&${seen}&headcount=7&reden=+Verkeerd+`)).toEqual({
    meetingId: "m",
    wholeList: null,
    headcount: 7,
    seenHeadcount: 6,
    reason: "Verkeerd",
    seen: new Map([
      ["b", { value: "PRESENT", minutes: null }],
      ["c", { value: "PARTLY", minutes: 30 }],
    ]),
    marks: new Map([
      ["a", { value: "PRESENT", minutes: null }],
      ["b", { value: "PARTLY", minutes: 45 }],
      ["c", { value: "ABSENT", minutes: null }],
      ["d", { value: "EXCUSED", minutes: null }],
    ]),
  });
});

describe("the headcount", () => {
  test.each([
    ["headcount=0", 0],
    ["headcount=", null],
    ["", undefined],
  ])("%s is %s", (field, headcount) => {
    expect(readFields(`dagdeel=m&${field}`)).toMatchObject({ headcount });
  });

  test.each(["headcount=-1", "headcount=2,5", "headcount=veel", "headcount=99999"])("%s is refused", (field) => {
    expect(readFields(`dagdeel=m&${field}`)).toEqual({ headcount: ["Vul een heel getal in, of laat het leeg."] });
  });
});

test.each(["", "minutes-a=", "minutes-a=0", "minutes-a=-5", "minutes-a=1e3", "minutes-a=veel", "minutes-a=1441"])(
  "partly there without true minutes (%s) is refused beside its field",
  (field) => {
    expect(readFields(`dagdeel=m&mark-a=PARTLY&${field}`)).toEqual({
      "minutes-a": ["Vul het aantal minuten in."],
    });
  },
);

test.each(["mark-a=passed", "mark-a=present", "mark-a=PRESENT&mark-a=ABSENT"])("%s is no mark", (fields) => {
  expect(readFields(`dagdeel=m&${fields}`)).toHaveProperty("mark-a");
});

test("everyone present needs no minutes, and fields of nobody are dropped", () => {
  expect(readFields("dagdeel=m&lijst=iedereen-aanwezig&mark-a=PARTLY&role=ADMINISTRATOR")).toEqual({
    meetingId: "m",
    wholeList: "everyone-present",
    marks: new Map(),
    seen: new Map(),
    headcount: undefined,
    seenHeadcount: null,
    reason: "",
  });
});

test("without a meeting or with an unknown button nothing is read", () => {
  expect(read("mark-a=PRESENT").status).toBe("error");
  expect(read("dagdeel=m&lijst=alles").status).toBe("error");
});
