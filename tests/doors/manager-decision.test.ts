import { describe, expect, it } from "vitest";
import { takeFlash } from "~/http/flash.server";
import { db } from "~/platform/db.server";
import { action, headers, loader } from "~/routes/public/manager-decision-page";
import { requestWithManager } from "../domain/registration/asking-managers";
import { statesOf } from "../domain/registration/registering";
import { answerOf, visit } from "../support/as";
import { makeEdition, makeVisitor } from "../support/factories";

async function asked() {
  const [edition, anna] = [await makeEdition({ approval: "MANAGER" }), await makeVisitor()];
  const token = await requestWithManager(edition.id, anna);
  const at = async (form?: Record<string, string>, as?: typeof anna) =>
    visit(`/goedkeuring/${token}`, { as, params: { token }, form });
  return { edition, anna, token, at };
}

const forms: (Record<string, string> | undefined)[] = [undefined, {}, { besluit: "goedkeuren" }];

describe("/goedkeuring/:token", () => {
  it("shows the question to whoever has the link, and a look decides nothing", async () => {
    const { edition, anna, at } = await asked();
    for (let look = 0; look < 3; look += 1)
      expect(await loader(await at())).toMatchObject({ standing: "open", personName: anna.name });
    expect(await statesOf(edition.id, [anna])).toEqual(["REQUESTED"]);
  });

  it("shows no venue, trainer or link", async () => {
    const { edition, at } = await asked();
    await db.edition.update({ where: { id: edition.id }, data: { onlineUrl: "https://geheim.example/kamer" } });
    expect(JSON.stringify(await loader(await at()))).not.toContain("geheim");
  });

  it("decides on a post, and says afterwards what was decided", async () => {
    const { edition, anna, token, at } = await asked();
    const answer = await answerOf(action(await at({ besluit: "goedkeuren", reden: "" })));
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, `/goedkeuring/${token}`]);
    expect(await statesOf(edition.id, [anna])).toEqual(["CONFIRMED"]);
    const page = await loader(await at());
    expect(page).toMatchObject({ standing: "approved", personName: null });
    const again = await answerOf(action(await at({ besluit: "afwijzen" })));
    const cookie = (again.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
    const flash = takeFlash(new Request("http://localhost:3000/", { headers: { Cookie: cookie } }))?.flash;
    expect(flash).toEqual({ tone: "warn", text: "Uw antwoord is niet meer nodig. Er is niets veranderd." });
    expect(await statesOf(edition.id, [anna])).toEqual(["CONFIRMED"]);
  });

  it.each<Record<string, string>>([{}, { besluit: "misschien" }, { besluit: "afwijzen", reden: "x".repeat(1001) }])(
    "gives the page back for a form that says %j",
    async (form) => {
      const { edition, anna, at } = await asked();
      expect((await answerOf(action(await at(form)))).status).toBe(400);
      expect(await statesOf(edition.id, [anna])).toEqual(["REQUESTED"]);
    },
  );

  it("refuses the one who asked", async () => {
    const { anna, at } = await asked();
    expect((await answerOf(action(await at({ besluit: "goedkeuren" }, anna)))).status).toBe(403);
  });

  it.each(["x", "a".repeat(43), "%00"])("knows no link with the token %j", async (token) => {
    for (const form of forms) {
      const door = form ? action : loader;
      const call = door(await visit(`/goedkeuring/${encodeURIComponent(token)}`, { params: { token }, form }));
      expect((await answerOf(call as Promise<unknown>)).status).toBe(404);
    }
  });

  it("is kept by no cache", () => {
    expect(headers({} as Parameters<typeof headers>[0])).toEqual({ "Cache-Control": "no-store" });
  });
});
