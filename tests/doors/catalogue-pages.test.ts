import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { guest } from "~/domain/access/actor";
import { db } from "~/platform/db.server";
import { loader as cataloguePage } from "~/routes/offerings/catalogue-page";
import { meta as editionMeta, loader as editionPage } from "~/routes/offerings/edition-page";
import { meta as offeringMeta, loader as offeringPage } from "~/routes/offerings/offering-page";
import { loader as homePage } from "~/routes/public/home-page";
import { Markdown } from "~/ui/catalogue/markdown";
import { courseData } from "~/ui/catalogue/structured-data";
import { answerOf, visit } from "../support/as";
import { makeEdition, makeOffering, makeTheme, makeVisitor, unique } from "../support/factories";

const asSent = <T>(data: T) => JSON.parse(JSON.stringify(data));
const HOSTILE = `</script><script>alert("kanarie")</script>`;

async function editionInHall() {
  const edition = await makeEdition();
  const slug = `zaal-${unique()}`;
  const venue = { slug, name: "Zaal Kanarie", address: "Kanarielaan 1", postcode: "1800 ZZ", town: "Alkmaar" };
  await db.edition.update({ where: { id: edition.id }, data: { venue: { create: venue } } });
  return { slug: edition.offering.slug, editionId: edition.id };
}

describe("/aanbod", () => {
  it("takes any query for an answer", async () => {
    await makeOffering();
    for (const query of [
      "",
      "?pagina=99",
      "?thema=%00&maand=x&soort[]=1",
      "?zoek=%25%5C%27%22&plek=online",
      "?zoek=%F0%9F",
      "?zoek=a%00b&plek=%00",
    ]) {
      expect((await cataloguePage(await visit(`/aanbod${query}`))).filter.page).toBe(1);
    }
  });

  it("still reads with sixty results", async () => {
    const { id: themeId, slug } = await makeTheme();
    for (let count = 0; count < 60; count += 1) await makeOffering({ themeIds: [themeId] });
    const pages = [1, 2, 3, 4].map(async (page) => cataloguePage(await visit(`/aanbod?thema=${slug}&pagina=${page}`)));
    const found = await Promise.all(pages);
    expect(found.map(({ rows, total }) => [rows.length, total])).toEqual([20, 20, 20, 20].map((rows) => [rows, 60]));
    expect(new Set(found.flatMap(({ rows }) => rows.map((row) => row.slug))).size).toBe(60);
    expect(found[3]?.filter.page).toBe(3);
  });
});

describe("/aanbod/:slug and /aanbod/:slug/:editionId", () => {
  it.each(["weg", "", "../x", "%00", "\u0000", "'", "a".repeat(5000)])("answer 404 for %s", async (word) => {
    const offering = await answerOf(offeringPage(await visit("/aanbod/x", { params: { slug: word } })));
    expect(offering.status).toBe(404);
    const { offering: real } = await makeEdition();
    const params = { slug: real.slug, editionId: word };
    expect((await answerOf(editionPage(await visit("/aanbod/x/y", { params })))).status).toBe(404);
  });

  it("answer 404 for what is not for this visitor", async () => {
    const { id: editionId, offering } = await makeEdition({ visibility: "SIGNED_IN" });
    const params = { slug: offering.slug, editionId };
    expect((await answerOf(editionPage(await visit("/x", { params })))).status).toBe(404);
    const someone = await makeVisitor();
    expect((await editionPage(await visit("/x", { params, as: someone }))).id).toBe(editionId);
  });

  it("share no more than everyone may know, also when someone signed in asks", async () => {
    const params = await editionInHall();
    const data = asSent(await editionPage(await visit("/x", { params, as: await makeVisitor() })));
    expect(data.venue.name).toBe("Zaal Kanarie");
    const shared = JSON.stringify(editionMeta({ data } as Parameters<typeof editionMeta>[0]));
    expect(shared).toContain("Alkmaar");
    expect(shared).not.toMatch(/kanarie/i);
    expect(JSON.stringify(await editionPage(await visit("/x", { params })))).not.toMatch(/kanarie/i);
  });

  it("say where one is, and describe a training as a Course with its instances", async () => {
    const { offering, id } = await makeEdition();
    const data = asSent(await offeringPage(await visit("/x", { params: { slug: offering.slug } })));
    expect(offeringMeta({ data } as Parameters<typeof offeringMeta>[0])).toEqual(
      expect.arrayContaining([
        { title: `${offering.title} · NHVeilig Academie` },
        { property: "og:title", content: offering.title },
        { tagName: "link", rel: "canonical", href: `${data.origin}/aanbod/${offering.slug}` },
      ]),
    );
    expect(courseData(data, data.origin)).toMatchObject({
      "@type": "Course",
      hasCourseInstance: [{ "@type": "CourseInstance", url: `${data.origin}/aanbod/${offering.slug}/${id}` }],
    });
  });
});

describe("/", () => {
  it("shows a guest five dates at most, and nothing of anyone", async () => {
    for (let count = 0; count < 7; count += 1) await makeEdition();
    const page = await homePage(await visit("/", { as: guest }));
    expect(page.coming).toHaveLength(5);
    expect(page.mine).toBeNull();
  });

  it("shows who is signed in what is next for them", async () => {
    const person = await makeVisitor({ name: "Iemand" });
    const { id: editionId } = await makeEdition();
    const { personId } = person;
    await db.registration.create({
      data: {
        editionId,
        personId,
        state: "CONFIRMED",
        source: "test",
        requestedAt: new Date(),
        confirmedAt: new Date(),
      },
    });
    const { mine } = await homePage(await visit("/", { as: person }));
    expect(mine).toMatchObject({ name: "Iemand", offers: [], next: [{ editionId }] });
  });
});

describe("a description", () => {
  const drawn = (source: string) => renderToStaticMarkup(createElement(Markdown, { source }));

  it.each([
    ["Een **vet** en *schuin* woord", "<p>Een <strong>vet</strong> en <em>schuin</em> woord</p>"],
    ["- een\n- twee", "<ul><li>een</li><li>twee</li></ul>"],
    ["1. een", "<ol><li>een</li></ol>"],
    ["# Kop\n\nTekst", "<h3>Kop</h3><p>Tekst</p>"],
    ["[hier](https://x.example)", '<p><a href="https://x.example" rel="noreferrer">hier</a></p>'],
    ["[mail](mailto:a@x.example)", '<p><a href="mailto:a@x.example" rel="noreferrer">mail</a></p>'],
    ["[kwaad](javascript:alert(1))", "<p>[kwaad](javascript:alert(1))</p>"],
    ["[kwaad](//x.example)", "<p>kwaad</p>"],
    ["![plaatje](https://x.example/a.png)", "<p></p>"],
  ])("draws %s", (source, html) => {
    expect(drawn(source)).toBe(html);
  });

  it.each([
    HOSTILE,
    "<img src=x onerror=alert(1)>",
    "{% script %}x{% /script %}",
    "{% $var %}",
    "{% unclosed",
    "[x](data:text/html,x)",
  ])("lets nothing through of %s", (source) => {
    expect(drawn(source)).not.toMatch(/<(script|img|iframe|a)/i);
  });
});
