import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, guest, type Visitor } from "~/domain/access/actor";
import { NotFound, Stale } from "~/domain/access/refusals";
import { addMaterial } from "~/domain/catalogue/add-material.server";
import { fileToSend } from "~/domain/catalogue/file-to-send.server";
import { materialsAtWork, materialsOf } from "~/domain/catalogue/materials-queries.server";
import { removeMaterial } from "~/domain/catalogue/remove-material.server";
import { removePicture } from "~/domain/catalogue/remove-picture.server";
import { savePicture } from "~/domain/catalogue/save-picture.server";
import { themePage } from "~/domain/catalogue/theme-page.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { makeEdition, makeOffering, makeTheme, makeVisitor } from "../../support/factories";
import { pdfBytes, pngBytes, text } from "../../support/uploads";
import { makeLead } from "./an-offering";

type Asked = Parameters<typeof addMaterial>[2];
type Visibility = Asked["zichtbaar"];

const pdf = { name: "reader.pdf", bytes: pdfBytes() };

function asked(overrides: Partial<Asked> = {}): Asked {
  return { nieuw: newId(clock.now()), titel: "Reader", zichtbaar: "PUBLIC", link: null, file: pdf, ...overrides };
}

/** An offering with its lead. */
async function offeringWithLead(visibility: "PUBLIC" | "SIGNED_IN" | "INVITED" = "PUBLIC") {
  const { lead, theme } = await makeLead();
  const offering = await makeOffering({ themeIds: [theme.id], visibility });
  return { lead, theme, offering, slug: offering.slug };
}

async function fileIdOf(materialId: string): Promise<string> {
  return String((await db.material.findUniqueOrThrow({ where: { id: materialId } })).fileId);
}

async function register(
  offeringId: string,
  person: Visitor,
  overrides: object,
  state: "CONFIRMED" | "WAITING" | "CANCELLED",
) {
  const edition = await makeEdition({ offeringId, ...overrides });
  const now = clock.now();
  const endedAt = state === "CANCELLED" ? now : null;
  const registration = {
    editionId: edition.id,
    personId: person.personId,
    state,
    source: "test",
    requestedAt: now,
    endedAt,
  };
  await db.registration.create({ data: registration });
}

describe("adding a material", () => {
  it("keeps a file or a link at the end of the list, once for one page, also at once", async () => {
    const { lead, slug } = await offeringWithLead();
    const first = asked();
    expect(await Promise.all([1, 2, 3].map(() => addMaterial(lead, slug, first)))).toEqual(["added", "added", "added"]);
    const link = { titel: "Handreiking", link: "https://hetccv.example/a?b=c", file: null };
    expect(await addMaterial(lead, slug, asked(link))).toBe("added");
    const { kept } = await materialsAtWork(lead, slug);
    expect(kept.map(({ title, url, facts }) => [title, url, facts])).toEqual([
      ["Reader", null, "pdf, 1 kB"],
      ["Handreiking", "https://hetccv.example/a?b=c", null],
    ]);
    expect(await db.file.count({ where: { material: { offering: { slug } } } })).toBe(1);
  });

  it.each<[string, Partial<Asked>, string]>([
    ["nothing", { file: null }, "nothing-given"],
    ["both", { link: "https://a.example/" }, "both-given"],
    ["an empty file", { file: { name: "a.pdf", bytes: new Uint8Array() } }, "empty"],
    ["a file of more than 20 MB", { file: { name: "a.pdf", bytes: new Uint8Array(20_000_001) } }, "too-large"],
    ["a page called a picture", { file: { name: "a.png", bytes: text("<script>alert(1)</script>") } }, "other-kind"],
    ["a drawing", { file: { name: "a.svg", bytes: text("<svg onload=alert(1)>") } }, "other-kind"],
  ])("of %s is refused, and nothing is kept", async (_, overrides, why) => {
    const { lead, slug } = await offeringWithLead();
    const files = await db.file.count();
    expect(await addMaterial(lead, slug, asked(overrides))).toBe(why);
    expect([(await materialsOf(lead, slug)).length, await db.file.count()]).toEqual([0, files]);
  });

  it("to an offering of another theme, or under the id of another's material, is refused", async () => {
    const [mine, other] = [await offeringWithLead(), await offeringWithLead()];
    await expect(addMaterial(mine.lead, other.slug, asked())).rejects.toThrow(NotFound);
    const taken = asked();
    await addMaterial(other.lead, other.slug, taken);
    await expect(addMaterial(mine.lead, mine.slug, taken)).rejects.toThrow(Stale);
    await expect(removeMaterial(mine.lead, { slug: mine.slug, materialId: taken.nieuw, back: false })).rejects.toThrow(
      NotFound,
    );
  });
});

describe("a removed material", () => {
  it("is nowhere any more, and comes back where it was", async () => {
    const { lead, slug } = await offeringWithLead();
    const one = asked();
    await addMaterial(lead, slug, one);
    await removeMaterial(lead, { slug, materialId: one.nieuw, back: false });
    expect(await materialsOf(guest, slug)).toEqual([]);
    await expect(fileToSend(lead, await fileIdOf(one.nieuw))).rejects.toThrow(NotFound);
    expect((await materialsAtWork(lead, slug)).removed).toHaveLength(1);
    expect(await removeMaterial(lead, { slug, materialId: one.nieuw, back: true })).toBe("Reader");
    expect(await materialsOf(guest, slug)).toHaveLength(1);
  });
});

describe("who sees which material", () => {
  const people: Record<string, Actor> = { guest };
  const files = new Map<Visibility, string>();
  let slug = "";
  let theme = "";

  beforeAll(async () => {
    const made = await offeringWithLead();
    [slug, theme] = [made.slug, made.theme.slug];
    const names = ["stranger", "participant", "past participant", "waiting", "left", "trainer", "learner"];
    for (const name of names) people[name] = await makeVisitor();
    people.lead = made.lead;
    people.administrator = await makeVisitor({ roles: [{ role: "ADMINISTRATOR" }] });
    people["another lead"] = (await makeLead()).lead;
    const as = (name: string) => people[name] as Visitor;
    const offeringId = made.offering.id;
    await register(offeringId, as("participant"), {}, "CONFIRMED");
    await register(offeringId, as("past participant"), { startsInHours: -500 }, "CONFIRMED");
    await register(offeringId, as("waiting"), {}, "WAITING");
    await register(offeringId, as("left"), {}, "CANCELLED");
    const edition = await makeEdition({ offeringId });
    await db.trainer.create({ data: { editionId: edition.id, personId: as("trainer").personId, name: "T" } });
    const version = await db.courseVersion.create({
      data: { offeringId, number: 1, hash: "x", content: {}, publishedAt: clock.now() },
    });
    const now = clock.now();
    const { personId } = as("learner");
    await db.progress.create({
      data: { offeringId, personId, courseVersionId: version.id, startedAt: now, lastSeenAt: now },
    });
    for (const zichtbaar of ["PUBLIC", "SIGNED_IN", "PARTICIPANTS"] as const) {
      const one = asked({ zichtbaar, titel: `KANARIE-${zichtbaar}` });
      await addMaterial(made.lead, slug, one);
      files.set(zichtbaar, await fileIdOf(one.nieuw));
    }
  });

  const all = ["PUBLIC", "SIGNED_IN", "PARTICIPANTS"];
  const sees: Record<string, string[]> = {
    guest: ["PUBLIC"],
    stranger: ["PUBLIC", "SIGNED_IN"],
    waiting: ["PUBLIC", "SIGNED_IN"],
    left: ["PUBLIC", "SIGNED_IN"],
    "another lead": ["PUBLIC", "SIGNED_IN"],
    participant: all,
    "past participant": all,
    trainer: all,
    learner: all,
    lead: all,
    administrator: all,
  };

  it.each(Object.entries(sees))(
    "%s: %j, on the offering, the theme and at the file's own address",
    async (who, expected) => {
      const actor = people[who] ?? guest;
      const titles = expected.map((visibility) => `KANARIE-${visibility}`);
      expect((await materialsOf(actor, slug)).map(({ title }) => title)).toEqual(titles);
      const found = await themePage(actor, theme, { search: "", visibility: null });
      expect(found.materials.map(({ title }) => title)).toEqual(titles);
      for (const [visibility, id] of files) {
        const sent = await fileToSend(actor, id).then(
          ({ open }) => open,
          () => "not found",
        );
        expect([visibility, sent]).toEqual([
          visibility,
          expected.includes(visibility) ? visibility === "PUBLIC" : "not found",
        ]);
      }
    },
  );

  it("is found on the theme by a word with an error in it, and by for whom it is", async () => {
    const page = async (search: string, visibility: Visibility | null) =>
      (await themePage(people.lead ?? guest, theme, { search, visibility })).materials.map(({ title }) => title);
    expect((await page("kanarei participents", null))[0]).toBe("KANARIE-PARTICIPANTS");
    expect(await page("", "SIGNED_IN")).toEqual(["KANARIE-SIGNED_IN"]);
    expect(await page("fietsenstalling", null)).toEqual([]);
  });

  it("is with the offering: hidden, it hides its open materials too; archived, its participants keep them", async () => {
    const hidden = await offeringWithLead("INVITED");
    const one = asked();
    await addMaterial(hidden.lead, hidden.slug, one);
    const id = await fileIdOf(one.nieuw);
    await expect(fileToSend(guest, id)).rejects.toThrow(NotFound);
    await expect(fileToSend(await makeVisitor(), id)).rejects.toThrow(NotFound);
    const participant = await makeVisitor();
    await register(hidden.offering.id, participant, {}, "CONFIRMED");
    await db.offering.update({ where: { id: hidden.offering.id }, data: { state: "ARCHIVED" } });
    expect((await fileToSend(participant, id)).open).toBe(false);
  });
});

describe("a picture", () => {
  it("comes with words, is seen where its offering is, and goes", async () => {
    const { lead, offering, slug } = await offeringWithLead("SIGNED_IN");
    expect(await savePicture(lead, slug, { alt: "Een zaal", file: null })).toBe("nothing-given");
    const picture = { name: "a.png", bytes: pngBytes() };
    expect(await savePicture(lead, slug, { alt: "Een zaal", file: picture })).toBe("saved");
    expect(await savePicture(lead, slug, { alt: "Een volle zaal", file: null })).toBe("saved");
    const { pictureId, pictureAlt } = await db.offering.findUniqueOrThrow({ where: { id: offering.id } });
    expect(pictureAlt).toBe("Een volle zaal");
    expect(await fileToSend(await makeVisitor(), String(pictureId))).toMatchObject({
      contentType: "image/png",
      open: false,
    });
    await expect(fileToSend(guest, String(pictureId))).rejects.toThrow(NotFound);
    await removePicture(lead, slug);
    await expect(fileToSend(lead, String(pictureId))).rejects.toThrow(NotFound);
  });

  it.each([
    ["a pdf", pdf, "other-kind"],
    ["a page called a picture", { name: "a.png", bytes: text("<script>alert(1)</script>") }, "other-kind"],
    ["one of more than 5 MB", { name: "a.png", bytes: new Uint8Array(5_000_001) }, "too-large"],
  ])("is not %s", async (_, file, why) => {
    const { lead, slug } = await offeringWithLead();
    expect(await savePicture(lead, slug, { alt: "x", file })).toBe(why);
  });
});

it("a theme's page names its leads, its offerings with joint ones among them, and nobody's address", async () => {
  const { lead, theme, offering } = await offeringWithLead();
  const joint = await makeOffering({ themeIds: [theme.id, (await makeTheme()).id] });
  const page = await themePage(guest, theme.slug, { search: "", visibility: null });
  expect(page.leads).toEqual([lead.name]);
  expect(JSON.stringify(page)).not.toContain(lead.email);
  expect(page.offerings.map(({ slug }) => slug).sort()).toEqual([joint.slug, offering.slug].sort());
  await expect(themePage(guest, "bestaat-niet", { search: "", visibility: null })).rejects.toThrow(NotFound);
});
