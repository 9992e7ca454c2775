import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { RoleName } from "~/domain/access/actor";
import { ErrorPage } from "~/ui/frame/error-page";
import { Frame, type FrameProps } from "~/ui/frame/frame";
import { navigationFor } from "~/ui/frame/navigation";
import { pageMeta } from "~/ui/frame/page-meta";

describe("the main menu", () => {
  test.each<[string, RoleName[] | null, string[]]>([
    ["someone signed out", null, ["Aanbod", "Agenda"]],
    ["a professional", [], ["Aanbod", "Agenda", "Mijn leren"]],
    ["a trainer", ["TRAINER"], ["Aanbod", "Agenda", "Mijn leren", "Werk"]],
    ["a theme lead", ["THEME_LEAD"], ["Aanbod", "Agenda", "Mijn leren", "Werk", "Cijfers"]],
    ["management", ["MANAGEMENT"], ["Aanbod", "Agenda", "Mijn leren", "Cijfers"]],
    ["an administrator", ["ADMINISTRATOR"], ["Aanbod", "Agenda", "Mijn leren", "Werk", "Beheer"]],
  ])("of %s holds what that role uses", (_who, roles, labels) => {
    const visitor = roles && { id: "7", name: "Sanne", roles };
    expect(navigationFor(visitor, "/").map(({ label }) => label)).toEqual(labels);
  });

  test.each([
    ["/aanbod/workshop/12", "Aanbod"],
    ["/aanbod?thema=drugs", "Aanbod"],
    ["/agenda?maand=2026-12", "Agenda"],
    ["/e-learning/bibob", "Mijn leren"],
    ["/uitvoeringen/12/aanwezigheid", "Werk"],
    ["/cijfers/doelen/x", "Cijfers"],
    ["/privacy", undefined],
  ])("marks where %s lies", (path, label) => {
    const items = navigationFor({ id: "7", name: "Sanne", roles: ["THEME_LEAD"] }, path);
    expect(items.find(({ current }) => current)?.label).toBe(label);
  });
});

describe("the frame", () => {
  test("offers signing in with the way back to who is signed out", () => {
    expect(framed({ visitor: null, path: "/aanbod?zoek=x" })).toContain('href="/inloggen?terug=%2Faanbod%3Fzoek%3Dx"');
    expect(framed({ visitor: null, path: "/inloggen/code" })).toContain('href="/inloggen"');
  });

  test("lets who is signed in leave by a post", () => {
    const page = framed({ visitor: { id: "7", name: "Sanne <b>", roles: [] } });
    expect(page).toMatch(/<form method="post" action="\/uitloggen"[^>]*>.*Uitloggen/);
    expect(page).toContain("Sanne &lt;b&gt;");
  });

  test("says neither where nobody looked who is there", () => {
    expect(framed({ visitor: undefined })).not.toMatch(/Inloggen|Uitloggen/);
  });

  test("says once what was done, and in a demo where the letters are", () => {
    const page = framed({ flash: { tone: "good", text: "U bent ingeschreven." }, demo: true });
    expect(page).toMatch(/role="status".*U bent ingeschreven\./);
    expect(page).toContain('href="/postvak"');
    expect(framed({})).not.toContain("postvak");
  });

  test("begins with a link to the content and ends with the pages everyone must find", () => {
    const page = framed({});
    expect(page.indexOf('href="#inhoud"')).toBeLessThan(page.indexOf("<header"));
    expect(page).toContain('href="/toegankelijkheid"');
    expect(page).toContain('href="/privacy"');
  });
});

describe("a page that could not be given", () => {
  test.each([
    [404, "Deze pagina bestaat niet"],
    [403, "U hebt geen toegang tot deze pagina"],
    [409, "Deze pagina was niet meer actueel"],
    [405, "Dit lukt zo niet"],
    [500, "Er ging iets mis bij ons"],
    [503, "Er ging iets mis bij ons"],
  ])("with status %i says '%s'", (status, title) => {
    expect(renderToStaticMarkup(<ErrorPage status={status} reference={null} />)).toContain(title);
  });

  test("gives the number to report a fault with", () => {
    expect(renderToStaticMarkup(<ErrorPage status={500} reference="A93F01BC" />)).toContain("A93F01BC");
  });
});

test("a page's meta names the page first and shares title and description", () => {
  expect(pageMeta({ title: "Aanbod", description: "Alles wat komt." })).toEqual([
    { title: "Aanbod · NHVeilig Academie" },
    { property: "og:title", content: "Aanbod" },
    { name: "description", content: "Alles wat komt." },
    { property: "og:description", content: "Alles wat komt." },
  ]);
});

function framed(props: Partial<FrameProps>): string {
  return renderToStaticMarkup(
    <Frame visitor={null} path="/" flash={null} demo={false} {...props}>
      Inhoud
    </Frame>,
  );
}
