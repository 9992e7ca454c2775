import { beforeAll, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { offeringForChange } from "~/domain/catalogue/offering-for-change.server";
import { paths } from "~/paths";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { action as archiveDoor } from "~/routes/editions/archive-offering";
import { action as changeDoor, loader as changePage } from "~/routes/editions/change-offering-page";
import { action as addDoor, loader as materialsPage } from "~/routes/editions/materials-page";
import { action as moveDoor } from "~/routes/editions/move-material";
import { action as makeDoor, loader as newPage } from "~/routes/editions/new-offering-page";
import { loader as workPage } from "~/routes/editions/offering-at-work-page";
import { action as pictureDoor } from "~/routes/editions/offering-picture-page";
import { action as publishDoor } from "~/routes/editions/publish-offering";
import { action as removeDoor } from "~/routes/editions/remove-material";
import { loader as publicPage } from "~/routes/offerings/offering-page";
import { loader as download } from "~/routes/system/file-download";
import { makeLead } from "../domain/catalogue/an-offering";
import { answerOf, visit } from "../support/as";
import { makeOffering, makeVisitor } from "../support/factories";
import { pdfBytes, pngBytes, text } from "../support/uploads";

let lead: Visitor;
let theme: string;
let slug: string;

beforeAll(async () => {
  const made = await makeLead();
  [lead, theme] = [made.lead, made.theme.slug];
  slug = (await makeOffering({ themeIds: [made.theme.id] })).slug;
});

function fields(overrides: Record<string, string> = {}) {
  return new URLSearchParams({
    nieuw: newId(clock.now()),
    titel: "Nieuwe training",
    samenvatting: "Een samenvatting.",
    vorm: "workshop",
    beschrijving: "Een **beschrijving**.",
    leerdoelen: "Een doel",
    minuten: "90",
    themas: theme,
    contactnaam: "Anna",
    contactadres: "anna@test.example",
    zichtbaar: "PUBLIC",
    ...overrides,
  });
}

function upload(file: File | null, overrides: Record<string, string> = {}) {
  const form = new FormData();
  const words = {
    nieuw: newId(clock.now()),
    titel: "Reader",
    link: "",
    zichtbaar: "PUBLIC",
    alt: "Een zaal",
    ...overrides,
  };
  for (const [name, value] of Object.entries(words)) form.set(name, value);
  if (file) form.set("bestand", file);
  return form;
}

type Door = (args: Awaited<ReturnType<typeof visit>>) => Promise<unknown>;
const call = async (
  door: Door,
  form?: URLSearchParams | FormData,
  params: Record<string, string> = { slug },
  as = lead,
) => answerOf(door(await visit("/werk/aanbod", { as, params, form })));

/** The status, and the fields that something is said about; in Dutch, which has no "Invalid". */
async function errorsOf(answer: Response) {
  const { form } = await answer.json();
  expect(JSON.stringify(form.error)).not.toContain("Invalid");
  return [answer.status, Object.keys(form.error ?? {})];
}

describe("making and changing an offering", () => {
  it("shows what was typed as others will read it, keeps nothing, and then keeps it", async () => {
    expect(await newPage(await visit("/werk/aanbod/nieuw", { as: lead }))).toMatchObject({ themes: [theme] });
    const form = fields({ voorbeeld: "ja" });
    const shown = await call(makeDoor, form, {});
    expect(shown.status).toBe(200);
    expect((await shown.json()).form.initialValue).toMatchObject({
      beschrijving: "Een **beschrijving**.",
      voorbeeld: "ja",
    });
    expect(await db.offering.count({ where: { title: "Nieuwe training" } })).toBe(0);
    form.delete("voorbeeld");
    const kept = await call(makeDoor, form, {});
    expect([kept.status, kept.headers.get("Location")]).toEqual([303, paths.offeringAtWork("nieuwe-training")]);
    expect(await changePage(await visit("/", { as: lead, params: { slug: "nieuwe-training" } }))).toMatchObject({
      answers: { titel: "Nieuwe training", minuten: "90", themas: [theme] },
    });
  });

  it.each<[string, Record<string, string>, string]>([
    ["no title", { titel: "" }, "titel"],
    ["a title of spaces", { titel: "  " }, "titel"],
    ["a title of two lines", { titel: "a\r\nb" }, "titel"],
    ["a title with a direction mark", { titel: "a\u202eb" }, "titel"],
    ["no length", { minuten: "anderhalf uur" }, "minuten"],
    ["a length that no day has", { minuten: "99999" }, "minuten"],
    ["no theme of one's own", { themas: "bestaat-niet" }, "themas"],
    ["an address that is none", { contactadres: "anna" }, "contactadres"],
    ["a text with a zero byte", { beschrijving: "a\u0000b" }, "beschrijving"],
    ["a text longer than a book", { beschrijving: "a".repeat(10_001) }, "beschrijving"],
    ["nobody who may see it", { zichtbaar: "NOBODY" }, "zichtbaar"],
  ])("with %s comes back with a sentence beside it", async (_, overrides, field) => {
    expect(await errorsOf(await call(makeDoor, fields(overrides), {}))).toEqual([400, [field]]);
    const { version: versie } = await offeringForChange(lead, slug);
    expect(await errorsOf(await call(changeDoor, fields({ ...overrides, versie })))).toEqual([400, [field]]);
  });

  it("is seen by its leads before anyone else, and by everyone once it is published", async () => {
    await call(makeDoor, fields({ titel: "Nog geheim" }), {});
    const params = { slug: "nog-geheim" };
    const seen = async (as?: Visitor) =>
      publicPage(await visit("/aanbod/nog-geheim", { as, params })).then(
        ({ state }) => state,
        (answer: Response) => answer.status,
      );
    expect([await seen(lead), await seen(), await seen((await makeLead()).lead)]).toEqual(["DRAFT", 404, 404]);
    await call(publishDoor, fields(), params);
    expect([await seen(lead), await seen()]).toEqual(["PUBLISHED", "PUBLISHED"]);
    await call(archiveDoor, fields(), params);
    expect([await seen(lead), await seen()]).toEqual(["ARCHIVED", 404]);
    expect(await workPage(await visit("/", { as: lead, params }))).toMatchObject({
      state: "ARCHIVED",
      wasPublished: true,
    });
  });

  it("of another theme does not exist, whatever is asked of it", async () => {
    const { lead: other } = await makeLead();
    const ways: [Door, FormData | URLSearchParams | undefined][] = [
      [workPage, undefined],
      [changePage, undefined],
      [materialsPage, undefined],
      [changeDoor, fields()],
      [publishDoor, fields()],
      [archiveDoor, fields()],
      [addDoor, upload(new File([pdfBytes()], "a.pdf"))],
      [pictureDoor, upload(new File([pngBytes()], "a.png"))],
    ];
    for (const [door, form] of ways) expect((await call(door, form, { slug }, other)).status).toBe(404);
  });
});

describe("an uploaded file", () => {
  async function sent(form: FormData, as?: Visitor, headers: Record<string, string> = {}) {
    expect((await call(addDoor, form)).status).toBe(303);
    const { fileId } = await db.material.findUniqueOrThrow({ where: { id: String(form.get("nieuw")) } });
    const args = await visit(paths.file(String(fileId)), { as, params: { fileId: String(fileId) } });
    for (const [name, value] of Object.entries(headers)) args.request.headers.set(name, value);
    return answerOf(download(args));
  }

  it.each<[string, File, string, string]>([
    ["a pdf", new File([pdfBytes()], "Reader é.pdf"), "application/pdf", "attachment"],
    [
      "a page that calls itself words",
      new File([text("<script>alert(1)</script>")], "a.txt"),
      "text/plain; charset=utf-8",
      "attachment",
    ],
    ["a picture", new File([pngBytes()], "a.png"), "image/png", "inline"],
    [
      "a picture with a page behind it",
      new File([pngBytes("<script>alert(1)</script>")], "a.html"),
      "image/png",
      "inline",
    ],
    [
      "one with a path and a line end for a name",
      new File([pdfBytes()], "../..\\x\r\nSet-Cookie: a=b"),
      "application/pdf",
      "attachment",
    ],
  ])("%s is sent as what it is and never run", async (_, file, type, how) => {
    const answer = await sent(upload(file));
    expect(answer.headers.get("Content-Type")).toBe(type);
    expect(answer.headers.get("Content-Disposition")).toMatch(
      new RegExp(`^${how}; filename="[^"/\\\\]+\\.(pdf|txt|png)"; filename`),
    );
    expect(answer.headers.get("Content-Security-Policy")).toBe("default-src 'none'; sandbox");
    expect(answer.headers.get("Set-Cookie")).toBeNull();
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
    expect(answer.headers.get("Content-Length")).toBe(String(file.size));
  });

  it("may be kept by anyone when it is for everyone, and is asked for each time when it is not", async () => {
    const file = new File([pdfBytes()], "a.pdf");
    expect((await sent(upload(file))).headers.get("Cache-Control")).toBe("public, max-age=300, no-transform");
    const form = upload(file, { zichtbaar: "SIGNED_IN" });
    const own = await sent(form, await makeVisitor());
    expect(own.headers.get("Cache-Control")).toBe("private, no-cache, no-transform");
    const etag = String(own.headers.get("ETag"));
    const again = upload(file, { zichtbaar: "SIGNED_IN", nieuw: String(form.get("nieuw")) });
    expect((await sent(again, await makeVisitor(), { "If-None-Match": etag })).status).toBe(304);
    expect((await sent(again, undefined, { "If-None-Match": etag })).status).toBe(404);
  });

  it.each<[string, FormData, string]>([
    ["a page called a picture", upload(new File([text("<html><script>")], "a.png")), "bestand"],
    ["a drawing", upload(new File([text("<svg onload=alert(1)>")], "a.svg")), "bestand"],
    ["an empty file", upload(new File([], "a.pdf")), "bestand"],
    ["more than 20 MB", upload(new File([new Uint8Array(20_000_001)], "a.pdf")), "bestand"],
    ["neither file nor link", upload(null), "bestand"],
    ["a link that runs", upload(null, { link: "javascript:alert(1)" }), "link"],
    ["a link that is read aloud", upload(null, { link: "http://a.example/" }), "link"],
    ["a link with a password", upload(null, { link: "https://a:b@a.example/" }), "link"],
    ["a link to a machine of ours", upload(null, { link: "https://localhost/" }), "link"],
    ["a title of two lines", upload(new File([pdfBytes()], "a.pdf"), { titel: "a\r\nb" }), "titel"],
  ])("of %s comes back with a sentence beside it, and nothing is kept", async (_, form, field) => {
    const before = await db.file.count();
    expect(await errorsOf(await call(addDoor, form))).toEqual([400, [field]]);
    expect(await db.file.count()).toBe(before);
  });

  it("is taken away and put back by its lead", async () => {
    const form = upload(new File([pdfBytes()], "a.pdf"));
    await sent(form);
    const params = { slug, materialId: String(form.get("nieuw")) };
    const archived = async () =>
      (await db.material.findUniqueOrThrow({ where: { id: params.materialId } })).archivedAt !== null;
    expect((await call(removeDoor, new URLSearchParams(), params)).status).toBe(303);
    expect(await archived()).toBe(true);
    await call(removeDoor, new URLSearchParams({ terug: "ja" }), params);
    expect(await archived()).toBe(false);
  });

  it("changes places with the one above and below it", async () => {
    const [one, two] = [upload(new File([pdfBytes()], "a.pdf")), upload(new File([pdfBytes()], "b.pdf"))];
    await sent(one);
    await sent(two);
    const order = async () => {
      const ids = [String(one.get("nieuw")), String(two.get("nieuw"))];
      const rows = await db.material.findMany({ where: { id: { in: ids } }, orderBy: { position: "asc" } });
      return rows.map(({ id }) => ids.indexOf(id));
    };
    const params = { slug, materialId: String(two.get("nieuw")) };
    expect((await call(moveDoor, new URLSearchParams(), params)).status).toBe(303);
    expect(await order()).toEqual([1, 0]);
    await call(moveDoor, new URLSearchParams({ omlaag: "ja" }), params);
    expect(await order()).toEqual([0, 1]);
  });

  it.each(["geen-id", "0197f3a0-0000-7000-8000-000000000000", "../../etc/passwd", "\u0000"])(
    "under the address %j is not found",
    async (fileId) => {
      expect((await answerOf(download(await visit("/bestanden/x", { params: { fileId } })))).status).toBe(404);
    },
  );

  it("that is a picture needs words, and a pdf is none", async () => {
    const picture = new File([pngBytes()], "a.png");
    expect(await errorsOf(await call(pictureDoor, upload(picture, { alt: "" })))).toEqual([400, ["alt"]]);
    expect(await errorsOf(await call(pictureDoor, upload(new File([pdfBytes()], "a.png"))))).toEqual([
      400,
      ["bestand"],
    ]);
    expect((await call(pictureDoor, upload(picture))).status).toBe(303);
  });
});
