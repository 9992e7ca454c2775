import fc from "fast-check";
import ICAL from "ical.js";
import { afterEach, describe, expect, test } from "vitest";
import { calendarInvitation, type Invitation } from "~/domain/outbox/calendar-invitation.server";
import { editionFacts } from "./some-letters";

const machineZone = process.env.TZ;
afterEach(() => {
  if (machineZone === undefined) delete process.env.TZ;
  else process.env.TZ = machineZone;
});

const invitation: Invitation = {
  method: "REQUEST",
  facts: editionFacts,
  attendee: { personId: "person-1", name: "Samira de Wit", address: "samira@test.example" },
  organiser: "academie@nhveilig.example",
  origin: "https://academie.example",
  writtenAt: new Date("2026-01-05T10:20:30Z"),
};

function read(content: string) {
  const calendar = new ICAL.Component(ICAL.parse(content));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone") ?? undefined);
  return { calendar, zone, events: calendar.getAllSubcomponents("vevent") };
}

function instant(event: ICAL.Component, property: string, zone: ICAL.Timezone): string {
  const time = event.getFirstPropertyValue(property) as ICAL.Time;
  // The zone as the file itself describes it, not as the reader happens to know it.
  time.zone = zone;
  return new Date(time.toUnixTime() * 1000).toISOString();
}

function value(event: ICAL.Component | undefined, property: string): string {
  return String(event?.getFirstPropertyValue(property));
}

describe("the invitation", () => {
  test("asks for a place in the calendar, an event per meeting, each with a UID of its own", () => {
    const { calendar, events } = read(calendarInvitation(invitation));
    expect(value(calendar, "method")).toBe("REQUEST");
    expect(events.map((event) => value(event, "uid"))).toEqual([
      "0190a1b2-0000-7000-8000-0000000000a1-person-1@nhveilig-academie",
      "0190a1b2-0000-7000-8000-0000000000a2-person-1@nhveilig-academie",
    ]);
    expect(events.map((event) => value(event, "status"))).toEqual(["CONFIRMED", "CONFIRMED"]);
  });

  test("says what, where, who and since when it stands", () => {
    const { events } = read(calendarInvitation(invitation));
    const [event] = events;
    expect(value(event, "summary")).toBe("Workshop BUIT voor professionals");
    expect(value(event, "location")).toBe("Stadskantoor, Mallegatsplein 10, 1815 AG Alkmaar");
    expect(value(event, "organizer")).toBe("mailto:academie@nhveilig.example");
    expect(value(event, "attendee").toLowerCase()).toBe("mailto:samira@test.example");
    expect(event?.getFirstProperty("attendee")?.getFirstParameter("cn")).toBe("Samira de Wit");
    expect(value(event, "url")).toBe(
      "https://academie.example/aanbod/workshop-buit-voor-professionals/0190a1b2-0000-7000-8000-000000000001",
    );
    expect(value(event, "description")).toContain("Trainer: Jeroen Bakker\nVragen: Team mensenhandel");
    expect(value(event, "dtstamp")).toBe("2026-01-05T10:20:30Z");
  });

  test("never holds the link of an online meeting, but says where it will stand", () => {
    const online = { ...editionFacts, venue: null, online: true };
    const { events } = read(calendarInvitation({ ...invitation, facts: online }));
    expect(value(events[0], "location")).toBe("Online; de link staat 24 uur van tevoren in Mijn inschrijvingen");
  });

  test("is withdrawn under the same UID, organiser and a higher sequence", () => {
    const cancelled = { ...invitation, method: "CANCEL" as const, facts: { ...editionFacts, sequence: 4 } };
    const first = read(calendarInvitation(invitation));
    const last = read(calendarInvitation(cancelled));
    expect(value(last.calendar, "method")).toBe("CANCEL");
    for (const [index, event] of last.events.entries()) {
      for (const name of ["uid", "organizer"]) expect(value(event, name)).toBe(value(first.events[index], name));
      expect(Number(value(event, "sequence"))).toBeGreaterThan(Number(value(first.events[index], "sequence")));
      expect(value(event, "status")).toBe("CANCELLED");
    }
  });
});

describe.each(["UTC", "America/New_York", "Europe/Amsterdam"])("on a machine in %s", (machine) => {
  test.each([
    ["winter", "2026-03-12T12:30:00.000Z", "2026-03-12T13:30:00"],
    ["summer", "2026-07-02T11:30:00.000Z", "2026-07-02T13:30:00"],
    ["before the clock goes forward", "2026-03-29T00:30:00.000Z", "2026-03-29T01:30:00"],
    ["after the clock went forward", "2026-03-29T08:00:00.000Z", "2026-03-29T10:00:00"],
    ["after the clock went back", "2026-10-25T09:00:00.000Z", "2026-10-25T10:00:00"],
    ["29 February", "2028-02-29T09:00:00.000Z", "2028-02-29T10:00:00"],
    ["New Year's Eve", "2026-12-31T22:30:00.000Z", "2026-12-31T23:30:00"],
  ])("a meeting in %s starts at its instant", (_, startsAt, local) => {
    process.env.TZ = machine;
    const meetings = [{ id: "m1", startsAt, endsAt: new Date(Date.parse(startsAt) + 5_400_000).toISOString() }];
    const content = calendarInvitation({ ...invitation, facts: { ...editionFacts, meetings } });
    const { events, zone } = read(content);
    const [event] = events;
    expect(content).toContain(`DTSTART;TZID=Europe/Amsterdam:${local.replaceAll(/[-:]/g, "")}`);
    expect(event && instant(event, "dtstart", zone)).toBe(startsAt);
    expect(event && instant(event, "dtend", zone)).toBe(meetings[0]?.endsAt);
    expect(value(event, "dtstamp")).toBe("2026-01-05T10:20:30Z");
  });
});

const HOSTILE = [
  "Jan\r\nATTENDEE:mailto:iemand@anders.example",
  "Jan\nEND:VEVENT\nBEGIN:VEVENT\nUID:vreemd",
  "Jan\rBEGIN:VALARM",
  "\u0085END:VCALENDAR",
  "\u2028X-EVIL:1\u2029",
  'Jan";CN="Piet":mailto:piet@anders.example',
  "Jan;ROLE=CHAIR:mailto:a@b.example",
  "Jan, Piet; Klaas \\ \\n Marie",
  "Jan \\n Piet:",
  "^n^'^^",
  `Lang ${"é".repeat(400)}`,
  "\u0000\u0007\u001b[31m",
  "\ud800 half",
  "\u202egnitset",
];

describe("hostile words", () => {
  const plain = shape(calendarInvitation(invitation));

  test.each(HOSTILE)("add nothing to the invitation: %j", (words) => {
    expect(shape(hostile(words))).toEqual(plain);
  });

  test("add nothing to the invitation, whatever they are", () => {
    const pieces = fc.constantFrom(...HOSTILE, "\r\n", "\n", "\r", ":", ";", ",", '"', "\\", "BEGIN:VEVENT", "é", " ");
    const words = fc.array(fc.oneof(pieces, fc.string({ unit: "binary" })), { maxLength: 8 });
    const holds = (parts: string[]) => {
      expect(shape(hostile(`A${parts.join("")}`))).toEqual(plain);
    };
    fc.assert(fc.property(words, holds));
  });

  test("leave every line at most 75 octets long, ended by CR LF, without other control characters", () => {
    for (const words of HOSTILE) {
      const content = hostile(words);
      for (const line of content.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(content.replaceAll("\r\n", "")).not.toMatch(/\p{Cc}/u);
    }
  });

  test("are still the words", () => {
    const { events } = read(hostile("Jan, Piet; Klaas \\ Marie: 'é'"));
    expect(value(events[0], "summary")).toBe("Jan, Piet; Klaas \\ Marie: 'é'");
    expect(events[0]?.getFirstProperty("attendee")?.getFirstParameter("cn")).toBe("Jan, Piet; Klaas / Marie: 'é'");
  });
});

function hostile(words: string): string {
  const venue = { name: words, address: words, postcode: words, town: words };
  const named = { offeringTitle: words, editionTitle: `${words}!`, trainers: [words], contactName: words };
  const facts = { ...editionFacts, ...named, venue, contactEmail: words, slug: words };
  return calendarInvitation({ ...invitation, facts, attendee: { ...invitation.attendee, name: words } });
}

/** The components and properties of an invitation, without what they say. */
function shape(content: string): unknown {
  const { calendar } = read(content);
  const shapeOf = (component: ICAL.Component): unknown => ({
    name: component.name,
    properties: component.getAllProperties().map(({ name }) => name),
    attendee: component.getFirstPropertyValue("attendee"),
    inside: component.getAllSubcomponents().map(shapeOf),
  });
  return shapeOf(calendar);
}
