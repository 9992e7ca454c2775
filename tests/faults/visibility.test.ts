import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, guest, type Visitor } from "~/domain/access/actor";
import { editionOverlaps } from "~/domain/catalogue/edition-overlaps.server";
import { dayOf, timeOf } from "~/platform/amsterdam";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeEdition, makeOffering, makeOrganisation, makeTheme, makeVisitor, unique } from "../support/factories";
import { type Answer, crawl, type Fill } from "./crawl";

/** Words that stand in one hidden thing and nowhere else, by what they are a word of. */
const CANARY = {
  title: "KANARIE-TITEL",
  offering: "KANARIE-AANBOD",
  venue: "KANARIE-ZAAL",
  address: "KANARIE-LAAN",
  town: "KANARIE-DORP",
  trainer: "KANARIE-TRAINER",
  link: "https://kanarie-link.example/zaal",
  practical: "KANARIE-PRAKTISCH",
  material: "KANARIE-MATERIAAL",
  question: "KANARIE-VRAAG",
} as const;
type Canary = keyof typeof CANARY;

// No canary itself: a page may repeat what was searched for.
const QUERIES = (id: string) => [
  "",
  "?zoek=kanarie%20titel",
  `?kopie=${id}&dagdeel=${id}&uitvoering=${id}&jaar=2026&weergave=maand`,
];

/** Every address three times takes longer than most tests. */
const CRAWL_MS = 60_000;

interface World {
  fill: Fill;
  hidden: string[];
  outsiders: Record<string, Actor>;
  insiders: Record<string, Visitor>;
}

let world: World;

beforeAll(async () => {
  const theme = await makeTheme();
  const organisation = await makeOrganisation();
  const audience = await db.audience.create({
    data: { slug: `doelgroep-${unique()}`, title: "Genodigden", position: 1 },
  });
  const { id: organisationId } = organisation;
  const lead = { role: "THEME_LEAD", themeId: theme.id } as const;
  const insiders = {
    "someone of the invited organisation": await makeVisitor({ organisationId }),
    "someone of the invited audience": await makeVisitor({ audienceIds: [audience.id] }),
    "someone invited by name": await makeVisitor({ employerProven: false }),
    "a participant": await makeVisitor(),
    "its trainer": await makeVisitor({ roles: [{ role: "TRAINER" }] }),
    "its theme lead": await makeVisitor({ roles: [lead] }),
  };
  const elsewhere = await makeTheme();
  const outsiders = {
    "a guest": guest,
    "a professional": await makeVisitor(),
    "who claims to work for the invited organisation": await makeVisitor({ organisationId, employerProven: false }),
    "who claims to be of the invited audience": await makeVisitor({
      audienceIds: [audience.id],
      employerProven: false,
    }),
    management: await makeVisitor({ roles: [{ role: "MANAGEMENT" }] }),
    "a coordinator": await makeVisitor({
      roles: [{ role: "COORDINATOR", organisationId: (await makeOrganisation()).id }],
    }),
    "another theme lead": await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: elsewhere.id }] }),
    "the trainer of another edition": await makeVisitor({ roles: [{ role: "TRAINER" }] }),
  };
  const open = await makeOffering({ themeIds: [theme.id] });
  const shut = await makeOffering({ themeIds: [theme.id], visibility: "INVITED", title: CANARY.offering });
  const venue = await db.venue.create({
    data: { slug: "zaal", name: CANARY.venue, address: CANARY.address, postcode: "1234 AB", town: CANARY.town },
  });
  const hidden = [];
  for (const offering of [open, shut]) {
    for (const startsInHours of [12, -100]) {
      const edition = await makeEdition({
        offeringId: offering.id,
        visibility: "INVITED",
        title: CANARY.title,
        onlineUrl: CANARY.link,
        startsInHours,
      });
      await db.edition.update({
        where: { id: edition.id },
        data: {
          venueId: venue.id,
          practical: CANARY.practical,
          trainers: { create: { name: CANARY.trainer, personId: insiders["its trainer"].personId } },
          questions: { create: { position: 1, kind: "TEXT", label: CANARY.question } },
          invitations: {
            create: [
              { organisationId },
              { audienceId: audience.id },
              { personId: insiders["someone invited by name"].personId },
            ],
          },
          registrations: {
            create: {
              personId: insiders["a participant"].personId,
              state: "CONFIRMED",
              source: "test",
              requestedAt: clock.now(),
              confirmedAt: clock.now(),
            },
          },
        },
      });
      hidden.push(edition.id);
    }
  }
  const material = await db.material.create({
    data: { offeringId: shut.id, title: CANARY.material, url: "https://x.example", position: 1, addedAt: clock.now() },
  });
  const taught = await makeEdition();
  await db.trainer.create({
    data: {
      editionId: taught.id,
      name: "Iemand",
      personId: (outsiders["the trainer of another edition"] as Visitor).personId,
    },
  });
  const registrations = await db.registration.findMany({ where: { editionId: { in: hidden } } });
  const [past = "", personId] = [hidden[1], insiders["a participant"].personId];
  const about = { personId, offeringId: open.id, editionId: past };
  const certificate = await db.certificate.create({
    data: {
      ...about,
      code: "ABCDEFGHJKMNPQRSTUVW",
      kind: "TOOK_PART",
      name: "Deelnemer",
      title: CANARY.title,
      days: [clock.now()],
      studyLoadMinutes: 60,
      issuedOn: clock.now(),
    },
  });
  const closesAt = new Date(clock.now().getTime() + 86_400_000);
  const ask = await db.evaluationAsk.create({ data: { ...about, askedAt: clock.now(), closesAt } });
  const row = await db.participation.create({
    data: {
      kind: "EDITION_HELD",
      offeringId: open.id,
      editionId: past,
      themes: [theme.slug],
      audiences: [],
      day: clock.now(),
      recordedAt: clock.now(),
      source: "test",
      sourceKey: "EDITION_HELD:hidden",
    },
  });
  const fill: Fill = {
    slug: [open.slug, shut.slug],
    "themas/slug": [theme.slug],
    "locaties/slug": ["zaal"],
    "organisaties/slug": [organisation.slug],
    editionId: hidden,
    registrationId: registrations.slice(0, 1).map(({ id }) => id),
    materialId: [material.id],
    fileId: [material.id],
    letterId: [material.id],
    moduleSlug: ["start"],
    blockKey: ["1"],
    token: ["x"],
    certificateId: [certificate.id],
    askId: [ask.id],
    code: [certificate.code],
    rowId: [row.id],
    countId: [row.id],
    name: ["figuur.svg"],
    position: ["1"],
    year: ["2026"],
  };
  world = { fill, hidden, outsiders, insiders };
});

const seenIn = (answers: Answer[], canaries: readonly Canary[]) =>
  answers.flatMap(({ path, text }) =>
    canaries.filter((name) => text.includes(CANARY[name])).map((name) => `${name} at ${path}`),
  );

const everything = Object.keys(CANARY) as Canary[];
const asked = (actor: Actor) => crawl(actor, world.fill, QUERIES(world.hidden[0] ?? ""));

describe("an edition for invited people alone", () => {
  it.each([
    "a guest",
    "a professional",
    "who claims to work for the invited organisation",
    "who claims to be of the invited audience",
    "management",
    "a coordinator",
    "another theme lead",
    "the trainer of another edition",
  ])(
    "appears nowhere for %s",
    async (who) => {
      const answers = await asked(world.outsiders[who] ?? guest);
      expect(answers.length).toBeGreaterThan(50);
      // The list of venues is one for all who plan; what goes on there is not in it.
      const shared = ({ route }: Answer) => /^werk\/(locaties|aanbod)/.test(route);
      expect(
        seenIn(
          answers.filter((answer) => !shared(answer)),
          everything,
        ),
      ).toEqual([]);
      const notOfVenues = everything.filter((name) => !["venue", "address", "town"].includes(name));
      expect(seenIn(answers.filter(shared), notOfVenues)).toEqual([]);
      // The kiosk's worker is one file at whatever address.
      const pages = answers.filter(({ route }) => route.includes(":editionId") && !route.endsWith("/werker.js"));
      expect(pages.filter(({ status }) => status < 300).map(({ path }) => path)).toEqual([]);
    },
    CRAWL_MS,
  );

  it.each([
    ["someone of the invited organisation", ["title", "venue", "trainer", "offering", "material", "question"]],
    ["someone of the invited audience", ["title", "venue", "trainer", "offering", "material", "question"]],
    ["someone invited by name", ["title", "venue", "trainer", "offering", "material", "question"]],
    ["a participant", ["title", "venue", "trainer", "link", "practical"]],
    ["its trainer", ["title", "venue", "trainer"]],
    ["its theme lead", ["title", "venue", "trainer", "offering", "material"]],
  ] as [string, Canary[]][])(
    "is there for %s",
    async (who, canaries) => {
      const answers = await asked(world.insiders[who] ?? guest);
      const text = answers.map((answer) => answer.text).join("\n");
      expect(canaries.filter((name) => !text.includes(CANARY[name]))).toEqual([]);
      const inAgenda = answers.filter(({ route, text: shown }) => route === "agenda" && shown.includes(CANARY.title));
      expect(inAgenda.length).toBeGreaterThan(0);
      // A subscription carries no session, so the public feed is for nobody more than for guests.
      expect(
        seenIn(
          answers.filter(({ route }) => route === "agenda.ics"),
          everything,
        ),
      ).toEqual([]);
    },
    CRAWL_MS,
  );

  it("tells its link and what to bring to who has a place alone", async () => {
    for (const who of ["someone of the invited organisation", "someone invited by name"]) {
      const answers = await asked(world.insiders[who] ?? guest);
      expect(seenIn(answers, ["link", "practical"])).toEqual([]);
    }
  });

  it("shows another lead who wants its room only that the room is taken", async () => {
    const other = world.outsiders["another theme lead"] as Visitor;
    const [edition] = await db.edition.findMany({ where: { id: world.hidden[0] }, include: { meetings: true } });
    const { startsAt, endsAt } = edition?.meetings[0] ?? { startsAt: clock.now(), endsAt: clock.now() };
    const meetings = [{ day: dayOf(startsAt), from: timeOf(startsAt), until: timeOf(endsAt) }];
    const plan = { meetings, venueId: edition?.venueId ?? null, trainers: [] };
    const overlaps = await editionOverlaps(db, other, [plan as never]);
    expect(overlaps.map(({ title, venue }) => [title, venue])).toContainEqual([null, true]);
    expect(JSON.stringify(overlaps)).not.toContain(CANARY.title);
  });
});

describe("an edition for everyone", () => {
  it("tells guests neither venue nor trainer, and nobody the link who has no place", async () => {
    const edition = await makeEdition({ onlineUrl: CANARY.link, startsInHours: 12 });
    const venue = {
      slug: `zaal-${unique()}`,
      name: CANARY.venue,
      address: CANARY.address,
      postcode: "1",
      town: "Hoorn",
    };
    await db.edition.update({
      where: { id: edition.id },
      data: { practical: CANARY.practical, venue: { create: venue }, trainers: { create: { name: CANARY.trainer } } },
    });
    const fill = { ...world.fill, slug: [edition.offering.slug], editionId: [edition.id] };
    const open = await crawl(guest, fill, [""]);
    expect(open.some(({ path, status }) => path.endsWith(edition.id) && status === 200)).toBe(true);
    expect(seenIn(open, ["venue", "address", "trainer", "link", "practical"])).toEqual([]);
    const signedIn = await crawl(await makeVisitor(), fill, [""]);
    expect(seenIn(signedIn, ["venue"])).not.toEqual([]);
    expect(seenIn(signedIn, ["link", "practical"])).toEqual([]);
  });
});
