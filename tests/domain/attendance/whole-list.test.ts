import { expect, test } from "vitest";
import type { Seen } from "~/domain/attendance/marks";
import { completeList } from "~/domain/attendance/whole-list";

const present: Seen = { value: "PRESENT", minutes: null };
const absent: Seen = { value: "ABSENT", minutes: null };
const partly: Seen = { value: "PARTLY", minutes: 30 };

const people = [
  { registrationId: "saved", mark: partly },
  { registrationId: "given", mark: null },
  { registrationId: "open", mark: null },
];

test.each([
  ["no button leaves the list as it was given", null, { given: absent }],
  [
    "everyone present overrules what was given and saved",
    "everyone-present",
    { saved: present, given: present, open: present },
  ],
  ["the rest absent is about who has no mark at all", "rest-absent", { given: absent, open: absent }],
] as const)("%s", (_words, button, expected) => {
  expect(Object.fromEntries(completeList(people, new Map([["given", absent]]), button))).toEqual(expected);
});
