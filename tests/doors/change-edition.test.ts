import { describe, expect, test } from "vitest";
import { db } from "~/platform/db.server";
import { action as cancel, loader as cancelPage } from "~/routes/editions/cancel-edition-page";
import { action as change, loader as changePage } from "~/routes/editions/change-edition-page";
import { anEdition, enrol } from "../domain/editions/an-edition";
import { answerOf, visit } from "../support/as";

type Made = Awaited<ReturnType<typeof anEdition>>;
type Typed = Record<string, string>;

const doorTo = ({ lead, edition }: Made, page: "wijzigen" | "annuleren", form?: Typed) =>
  visit(`/uitvoeringen/${edition.id}/${page}`, { as: lead, params: { editionId: edition.id }, form });

/** The change form as it stands on the page, with what is typed over it. */
async function typed(made: Made, over: Typed): Promise<Typed> {
  const { values, version } = await changePage(await doorTo(made, "wijzigen"));
  const single = Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return { ...Object.fromEntries(single), versie: version, ...over };
}

async function posted(made: Made, form: Typed) {
  const answer = await answerOf(change(await doorTo(made, "wijzigen", form)));
  return answer.status === 303 ? { to: answer.headers.get("Location") } : await answer.json();
}

describe("/uitvoeringen/:editionId/wijzigen", () => {
  test("shows what a move does with what was typed, and does it when posted again with the word for it", async () => {
    const made = await anEdition({ meetings: 2 });
    await enrol(made.edition.id, ["CONFIRMED"]);
    const second = String(made.edition.meetings[1]?.id);
    const form = await typed(made, { "datum-1": "2026-03-10", vervalt: second, toelichting: "Zaal bezet" });
    const shown = await posted(made, form);
    expect(shown.seen).toMatchObject({ outcome: "agree", effect: { invited: 1 } });
    expect(shown.form.initialValue).toMatchObject({ "datum-1": "2026-03-10", toelichting: "Zaal bezet" });
    const done = await posted(made, { ...form, bevestigd: shown.seen.agreed });
    expect(done).toEqual({ to: `/uitvoeringen/${made.edition.id}` });
    const meetings = await db.meeting.findMany({ where: { editionId: made.edition.id }, orderBy: { startsAt: "asc" } });
    expect(meetings.map(({ cancelledAt }) => cancelledAt !== null)).toEqual([false, true]);
    expect(meetings[0]?.startsAt).toEqual(new Date("2026-03-10T12:30:00Z"));
  });

  test("says what someone else changed meanwhile, keeps what was typed, and takes it at the second look", async () => {
    const made = await anEdition();
    const form = await typed(made, { titel: "Anders" });
    expect(await posted(made, await typed(made, { plaatsen: "12" }))).toHaveProperty("to");
    const stale = await posted(made, form);
    expect(stale.seen).toMatchObject({ outcome: "stale", parts: ["capacity"] });
    expect(stale.form.initialValue).toMatchObject({ titel: "Anders" });
    const again = await posted(made, { ...form, plaatsen: "12", versie: stale.seen.version });
    expect(again).toHaveProperty("to");
    const { title, capacity } = await db.edition.findUniqueOrThrow({ where: { id: made.edition.id } });
    expect({ title, capacity }).toEqual({ title: "Anders", capacity: 12 });
  });

  test("refuses what cannot be beside its field, and every meeting dropped", async () => {
    const made = await anEdition();
    const only = String(made.edition.meetings[0]?.id);
    const wrong = await posted(made, await typed(made, { plaatsen: "veel", vervalt: only }));
    expect(Object.keys(wrong.form.error).sort()).toEqual(["plaatsen", "vervalt"]);
    const past = await posted(made, await typed(made, { "datum-1": "2026-01-10" }));
    expect(Object.keys(past.form.error)).toEqual(["datum-1"]);
  });
});

describe("/uitvoeringen/:editionId/annuleren", () => {
  test("shows the effect, wants a reason, and leads back to the edition", async () => {
    const made = await anEdition();
    await enrol(made.edition.id, ["CONFIRMED", "WAITING"]);
    const { effect, agreed } = await cancelPage(await doorTo(made, "annuleren"));
    expect(effect).toMatchObject({ withPlace: 1, others: 1 });
    const without = await answerOf(cancel(await doorTo(made, "annuleren", { bevestigd: agreed })));
    expect((await without.json()).form.error).toHaveProperty("reden");
    const form = { bevestigd: agreed, reden: "Te weinig aanmeldingen" };
    const done = await answerOf(cancel(await doorTo(made, "annuleren", form)));
    expect([done.status, done.headers.get("Location")]).toEqual([303, `/uitvoeringen/${made.edition.id}`]);
    const again = await answerOf(cancel(await doorTo(made, "annuleren", form)));
    expect(again.status).toBe(303);
  });
});
