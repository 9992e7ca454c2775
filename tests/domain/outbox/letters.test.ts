import { describe, expect, test } from "vitest";
import { composeLetter } from "~/domain/outbox/compose-letter.server";
import type { LetterContent } from "~/domain/outbox/letter-kinds";
import { letters } from "~/domain/outbox/letters";
import { clock } from "~/platform/clock";
import { editionFacts, oneOfEach } from "./some-letters";

const writtenAt = new Date("2026-03-09T08:00:00Z");

async function compose(letter: LetterContent, toName = "Samira de Wit") {
  const to = { personId: "p1", toAddress: "samira@test.example", toName };
  return composeLetter({ id: "l1", ...letter, ...to, createdAt: writtenAt });
}

async function written(letter: LetterContent, toName?: string) {
  clock.set(writtenAt);
  const mail = await compose(letter, toName);
  if (!mail) throw new Error("nothing was written");
  return mail;
}

test("there is an example of every kind", () => {
  expect(oneOfEach.map(({ kind }) => kind).sort()).toEqual(Object.keys(letters).sort());
});

describe.each(oneOfEach)("the letter $kind", (letter) => {
  test("is a Dutch page that fetches nothing from elsewhere, with the same words as plain text", async () => {
    const { html, text } = await written(letter);
    expect(html).toMatch(/<html[^>]* lang="nl"/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html).not.toMatch(/<img|<script|url\(|src=|undefined|\[object/);
    expect(text).not.toMatch(/<|undefined|\[object|&[a-z]+;/);
    const words = html.replace(/^.*<\/h1>/s, "").replace(/<!--.*?-->|<[^>]+>/gs, " ");
    for (const word of words.match(/[a-z]{4,}/gi) ?? []) expect(text).toContain(word);
  });

  test("names nobody in its subject", async () => {
    const { subject } = await written(letter);
    expect(subject).not.toMatch(/samira|wit|@/i);
    expect(subject.length).toBeGreaterThan(10);
  });
});

test.each([
  ["blocks", "12 van 40 onderdelen gedaan"],
  ["test", "Alleen de eindtoets nog"],
  ["questions", "Alle onderdelen gedaan, nog niet genoeg vragen goed"],
  ["completing", "Alles gedaan, u hoeft alleen nog op Afronden te drukken"],
] as const)("who fell silent with %s left reads so", async (left, words) => {
  const facts = { slug: "bibob", title: "Wet Bibob", done: 12, blocks: 40, left, stopToken: "abc.def" };
  expect((await written({ kind: "course-silent", facts })).text).toContain(words);
});

describe("a letter with a code", () => {
  test.each(["sign-in-code", "account-code"] as const)("%s carries it alone on a line", async (kind) => {
    const { text } = await written({ kind, facts: { code: "AB3D-7KQ2", minutes: 15 } });
    expect(text.match(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/gm)).toEqual(["AB3D-7KQ2"]);
  });

  test("reads well as plain text", async () => {
    const { text } = await written({ kind: "sign-in-code", facts: { code: "AB3D-7KQ2", minutes: 15 } });
    expect(text).toBe(`NHVeilig Academie

Uw code om in te loggen

Met deze code logt u in bij de NHVeilig Academie:

AB3D-7KQ2

Vul de code in op het scherm waar u uw e-mailadres gaf. De code werkt 15 minuten en één keer.

Wilde u niet inloggen? Dan kunt u deze mail weggooien. Geef de code aan niemand, ook niet aan iemand die zegt dat hij van de academie is.

NHVeilig Academie: trainingen, e-learnings en bijeenkomsten van gemeenten, politie en OM in Noord-Holland.
http://localhost:3000
`);
  });

  test("is not sent any more once the code has expired", async () => {
    clock.set(new Date(writtenAt.getTime() + 15 * 60_000 + 1));
    expect(await compose({ kind: "sign-in-code", facts: { code: "AB3D-7KQ2", minutes: 15 } })).toBeNull();
  });
});

describe("a letter to an address that nobody proved", () => {
  test.each(oneOfEach.filter(({ kind }) => letters[kind].unproven))(
    "$kind holds no words of a visitor",
    async (letter) => {
      const mail = await written(letter, "Gratis geld op www.kwaad.example");
      expect(JSON.stringify(mail)).not.toContain("kwaad");
    },
  );
});

describe("a letter about an edition", () => {
  test("reads well as plain text", async () => {
    const { text } = await written({ kind: "registration-confirmed", facts: editionFacts });
    expect(text).toBe(`NHVeilig Academie

U bent ingeschreven

Beste Samira de Wit,

U hebt een plaats. Dit zijn de gegevens:

Wat
Workshop BUIT voor professionals
Alkmaar, voorjaar

Wanneer
donderdag 12 maart 2026, 13.30-17.00 uur
donderdag 2 juli 2026, 13.30-17.00 uur

Waar
Stadskantoor, Mallegatsplein 10, 1815 AG Alkmaar

Trainer
Jeroen Bakker

Vragen
Team mensenhandel
mensenhandel@nhveilig.example

Bij deze mail zit een uitnodiging voor uw agenda. Opent u de bijlage, dan staat de afspraak er meteen in.

Bekijk uw inschrijving:
http://localhost:3000/aanbod/workshop-buit-voor-professionals/0190a1b2-0000-7000-8000-000000000001

Kunt u toch niet komen? Annuleer dan uw inschrijving op die pagina. Dan kan iemand anders op uw plaats.

NHVeilig Academie: trainingen, e-learnings en bijeenkomsten van gemeenten, politie en OM in Noord-Holland.
http://localhost:3000
`);
  });

  test("shows hostile words as words", async () => {
    const words = `<img src=x onerror=alert(1)> & "${"</p><script>alert(1)</script>"}`;
    const facts = { ...editionFacts, offeringTitle: words, trainers: [words], contactName: words };
    const { html, text } = await written({ kind: "registration-confirmed", facts }, words);
    expect(html).not.toMatch(/<img|<script/);
    expect(text).toContain(words);
  });

  test.each([
    ["registration-confirmed", {}, "REQUEST"],
    ["registration-cancelled", { hadPlace: true }, "CANCEL"],
    ["registration-cancelled", { hadPlace: false }, null],
    ["registration-promoted", { wasRequest: false }, "REQUEST"],
    ["edition-changed", { before: editionFacts, hasPlace: true, reason: "" }, "REQUEST"],
    ["edition-changed", { before: editionFacts, hasPlace: false, reason: "" }, null],
    ["cancelled-for-you", { hadPlace: true, reason: "", movedTo: null }, "CANCEL"],
    ["cancelled-for-you", { hadPlace: false, reason: "", movedTo: null }, null],
    ["edition-cancelled", { hadPlace: true, reason: "" }, "CANCEL"],
    ["edition-cancelled", { hadPlace: false, reason: "" }, null],
    ["registration-approved", {}, null],
    ["registration-waiting", {}, null],
    ["registration-requested", {}, null],
    ["place-offered", { until: "2026-03-09T16:00:00Z" }, null],
  ])("%s %j has the calendar method %s", async (kind, more, method) => {
    const mail = await written({ kind, facts: { ...editionFacts, ...more } } as LetterContent);
    expect(mail.invitation?.method ?? null).toBe(method);
  });

  test("has no invitation when there is no date yet", async () => {
    const mail = await written({ kind: "registration-confirmed", facts: { ...editionFacts, meetings: [] } });
    expect(mail.invitation).toBeNull();
  });

  test("that offers a place is not sent any more once the place has gone on", async () => {
    const letter = { kind: "place-offered", facts: { ...editionFacts, until: "2026-03-09T16:00:00Z" } } as const;
    expect((await written(letter)).text).toContain("maandag 9 maart 2026, 17.00 uur");
    clock.set(new Date("2026-03-09T16:00:01Z"));
    expect(await compose(letter)).toBeNull();
  });
});

describe("a letter that tells of a change", () => {
  const moved = {
    ...editionFacts,
    before: { ...editionFacts, meetings: editionFacts.meetings.slice(0, 1), venue: null, online: true },
    hasPlace: true,
    reason: "",
  };

  test("puts the old and the new beside each other, before all else", async () => {
    const { text } = await written({ kind: "edition-changed", facts: moved });
    expect(text).not.toContain("U kunt antwoorden tot");
    const [when, where, now] = ["Wanneer\nWas: donderdag 12 maart", "Waar\nWas: Online", "Zo is het nu"].map((words) =>
      text.indexOf(words),
    );
    expect(when).toBeGreaterThan(0);
    expect(where).toBeGreaterThan(Number(when));
    expect(now).toBeGreaterThan(Number(where));
    expect(text).toContain("Wordt: Stadskantoor, Mallegatsplein 10, 1815 AG Alkmaar");
    expect(text).not.toContain("Trainer\nWas");
  });

  test("says so when nothing a reader sees is different", async () => {
    const { text } = await written({ kind: "edition-changed", facts: { ...moved, before: editionFacts } });
    expect(text).not.toContain("Was:");
    expect(text).toContain("bijgewerkt");
  });
});

describe("a letter to who may have no account", () => {
  test.each([
    { kind: "manager-asked", facts: { token: "abc.def", personName: "Jan Smit", until: "2026-03-11T16:00:00.000Z" } },
    {
      kind: "manager-asked-sooner",
      facts: { token: "abc.def", personName: "Jan Smit", until: "2026-03-11T16:00:00.000Z" },
    },
    { kind: "invitation", facts: { text: "Komt u ook?", stopToken: "abc.def" } },
  ])("tells the town, not the address or the trainer: $kind", async ({ kind, facts }) => {
    const { text, html } = await written({ kind, facts: { ...editionFacts, ...facts } } as LetterContent, "");
    const who = kind === "invitation" ? "het adres ziet u als u bent ingelogd" : "uw medewerker ziet het adres";
    expect(text).toContain(`Alkmaar; ${who}`);
    expect(text + html).not.toMatch(/Mallegatsplein|Stadskantoor|Jeroen/);
    expect(text).toContain("Goedendag,");
  });

  test("the manager reads who asks, how long it takes, until when, and that silence is no yes", async () => {
    const facts = { ...editionFacts, token: "abc.def", personName: "Jan Smit", until: "2026-03-11T16:00:00.000Z" };
    const { text, subject } = await written({ kind: "manager-asked", facts });
    expect(text).toContain("Jan Smit wil hieraan meedoen");
    expect(text).toContain("Tijd die het kost\n7 uur");
    expect(text).toContain("woensdag 11 maart 2026, 17.00 uur");
    expect(text).toContain("Antwoordt u niet, dan gebeurt er niets");
    expect(text.match(/\/goedkeuring\/abc\.def/g)).toHaveLength(1);
    expect(subject).not.toContain("Jan");
  });

  test("a manager who must answer sooner reads why and until when, and that the first button still works", async () => {
    const facts = { ...editionFacts, token: "abc.def", personName: "Jan Smit", until: "2026-03-11T16:00:00.000Z" };
    const { text, subject } = await written({ kind: "manager-asked-sooner", facts });
    expect(subject).toBe(`Uw antwoord is eerder nodig: ${editionFacts.offeringTitle}`);
    expect(text).toContain("De bijeenkomst begint nu eerder.");
    expect(text).toContain("tot woensdag 11 maart 2026, 17.00 uur");
    expect(text).toContain("De knop in onze eerdere mail werkt ook nog.");
    expect(text.match(/\/goedkeuring\/abc\.def/g)).toHaveLength(1);
  });
});

test("words of people keep their lines and are no markup", async () => {
  const text = "Eerste regel\ntweede <b>regel</b>\n\n\nNieuwe alinea &amp; meer\n\n";
  const facts = { ...editionFacts, subject: "Onderwerp", text, senderName: "Fatima" };
  const mail = await written({ kind: "edition-message", facts });
  expect(mail.text).toContain("Eerste regel\ntweede <b>regel</b>\n\nNieuwe alinea &amp; meer\n");
  expect(mail.html).not.toContain("<b>regel");
});

test.each(["registration-confirmed", "registration-waiting", "offer-lapsed", "approval-expired"] as const)(
  "%s is of no use once the edition is over",
  async (kind) => {
    clock.set(new Date("2026-07-02T15:00:00.001Z"));
    expect(await compose({ kind, facts: editionFacts })).toBeNull();
  },
);

describe("a letter that says how much shorter one may wait with an answer", () => {
  const base = { ...editionFacts, before: editionFacts, hasPlace: false, reason: "" };
  test.each([
    ["offer", "Er is een plaats voor u."],
    ["manager", "Uw leidinggevende moet nog ja zeggen."],
  ] as const)("of an %s", async (what, words) => {
    const deadline = { what, until: "2026-03-09T16:00:00Z" };
    const { text } = await written({ kind: "edition-changed", facts: { ...base, deadline } });
    expect(text).toContain(words);
    expect(text).toContain("maandag 9 maart 2026, 17.00 uur");
  });
});
