import { beforeAll, describe, expect, test } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import { db } from "~/platform/db.server";
import { loader as messagePage, action as sendMessage } from "~/routes/editions/message-page";
import { loader as asCsv } from "~/routes/editions/people-csv";
import { loader as peoplePage } from "~/routes/editions/people-page";
import { loader as asExcel } from "~/routes/editions/people-xlsx";
import { loader as registrationPage } from "~/routes/editions/registration-page";
import { aList, putOn } from "../domain/editions/a-list";
import { answerOf, visit } from "../support/as";
import { makeTheme, makeVisitor } from "../support/factories";

const CANARY = "Kanarie";
let list: Awaited<ReturnType<typeof aList>>;
let registrationId: string;
let strangers: Visitor[];

beforeAll(async () => {
  list = await aList();
  registrationId = (await putOn(list.edition.id, { name: `${CANARY} Naam`, employer: `${CANARY} Werk` })).id;
  const theme = await makeTheme();
  strangers = [
    await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }] }),
    await makeVisitor({ roles: [{ role: "TRAINER" }] }),
  ];
});

const to = (as: Visitor, query = "", form?: Record<string, string>) => {
  const params = { editionId: list.edition.id, registrationId };
  return visit(`/uitvoeringen/${list.edition.id}/deelnemers${query}`, { as, params, form });
};

const reading = { peoplePage, registrationPage, messagePage, asCsv, asExcel };
const message = { staat: "plaats", onderwerp: "Parkeren", tekst: "De garage is dicht." };
const nieuw = "01900000-0000-7000-8000-000000000001";

describe("the pages about the people of an edition", () => {
  test.each(Object.entries(reading))("%s opens for its lead and an administrator", async (_name, loader) => {
    const administrator = await makeVisitor({ roles: [{ role: "ADMINISTRATOR" }] });
    for (const as of [list.lead, administrator]) expect(await loader(await to(as))).toBeTruthy();
  });

  test.each(Object.entries(reading))("%s says nothing to the staff of other editions", async (name, loader) => {
    for (const as of strangers) {
      const refused = await answerOf(loader(await to(as)) as Promise<unknown>);
      const trainerOnly = as === strangers[1] && name !== "peoplePage";
      expect(refused.status).toBe(trainerOnly ? 403 : 404);
      expect(await refused.text()).not.toContain(CANARY);
    }
  });

  test("the trainer of the edition reads the list and takes none of it along", async () => {
    expect(JSON.stringify(await peoplePage(await to(list.trainer)))).toContain(CANARY);
    for (const loader of [registrationPage, messagePage, asCsv, asExcel])
      expect((await answerOf(loader(await to(list.trainer)) as Promise<unknown>)).status).toBe(403);
  });

  test("a file is downloaded under its own name, kept by nobody, with what the filter shows", async () => {
    const answer = await asCsv(await to(list.lead, "?zoek=kanarie"));
    expect(answer.headers.get("Content-Disposition")).toMatch(
      /^attachment; filename="deelnemers-workshop-buit-[\d-]+\.csv"$/,
    );
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(await answer.text()).toContain(`${CANARY} Naam`);
    expect(await (await asCsv(await to(list.lead, "?zoek=niemand"))).text()).not.toContain(CANARY);
  });
});

describe("posting a message", () => {
  test("shows the letter first, sends it when that is agreed, and leads back to the list", async () => {
    const shown = await answerOf(sendMessage(await to(list.lead, "", { ...message, nieuw })));
    expect(shown.status).toBe(200);
    const { form, seen } = await shown.json();
    expect(form.initialValue).toMatchObject({ nieuw, ...message });
    expect(seen.letter.text).toContain("De garage is dicht.");
    const sent = await answerOf(sendMessage(await to(list.lead, "", { ...message, nieuw, bevestigd: seen.agreed })));
    expect([sent.status, sent.headers.get("Location")]).toEqual([303, `/uitvoeringen/${list.edition.id}/deelnemers`]);
    expect(await db.letter.count({ where: { kind: "edition-message" } })).toBe(1);
  });

  test.each([
    ["without a subject", { onderwerp: "" }, "onderwerp"],
    ["with a line end in its subject", { onderwerp: "Parkeren\r\nBcc: iedereen@test.example" }, "onderwerp"],
    ["without words", { tekst: " \n " }, "tekst"],
    ["to nobody", { staat: "afgelopen" }, "staat"],
    ["without the id of the page", { nieuw: "onzin" }, "nieuw"],
  ])("%s comes back with what was typed", async (_words, change, field) => {
    const form = { ...message, nieuw: "01900000-0000-7000-8000-000000000002", ...change };
    const answer = await answerOf(sendMessage(await to(list.lead, "", form)));
    expect(answer.status).toBe(400);
    expect(Object.keys((await answer.json()).form.error)).toEqual([field]);
    expect(await db.letter.count({ where: { kind: "edition-message", key: { contains: form.nieuw } } })).toBe(0);
  });

  test("is refused to the staff of other editions, with nothing sent", async () => {
    const statuses = await Promise.all(
      strangers.map(async (as) => (await answerOf(sendMessage(await to(as, "", { ...message, nieuw })))).status),
    );
    expect(statuses).toEqual([404, 403]);
  });
});
