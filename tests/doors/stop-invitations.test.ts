import { expect, test } from "vitest";
import { stopToken } from "~/domain/editions/invite-stop.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { action, loader } from "~/routes/public/stop-invitations-page";
import { answerOf, visit } from "../support/as";
import { makeVisitor } from "../support/factories";

async function agreedPerson() {
  const { personId } = await makeVisitor();
  await db.person.update({ where: { id: personId }, data: { invitableFrom: clock.now() } });
  const token = stopToken([{ kind: "person", id: personId }]);
  const agrees = async () => (await db.person.findUniqueOrThrow({ where: { id: personId } })).invitableFrom !== null;
  return { token, agrees };
}

test("looking at the page stops nothing, pressing its button does, without being signed in", async () => {
  const { token, agrees } = await agreedPerson();
  await loader(await visit(`/afmelden/${token}`, { params: { token } }));
  expect(await agrees()).toBe(true);
  const form = { "List-Unsubscribe": "One-Click" };
  expect(await action(await visit(`/afmelden/${token}`, { params: { token }, form }))).toEqual({ stopped: true });
  expect(await agrees()).toBe(false);
});

test.each<Record<string, string>>([
  {},
  { "List-Unsubscribe": "anders" },
  { "list-unsubscribe": "One-Click" },
  { "List-Unsubscribe": "One-Click", meer: "1" },
])("a body that says %j stops nothing", async (form) => {
  const { token, agrees } = await agreedPerson();
  const answer = await answerOf(action(await visit(`/afmelden/${token}`, { params: { token }, form })));
  expect(answer.status).toBe(400);
  expect(await agrees()).toBe(true);
});

test("a token that was changed opens nothing", async () => {
  const { token } = await agreedPerson();
  const params = { token: token.replace(/.$/, (last) => (last === "A" ? "B" : "A")) };
  expect((await answerOf(Promise.resolve(loader(await visit("/afmelden/x", { params }))))).status).toBe(404);
});

test("the link in a reminder of an e-learning stops reminders, and leaves invitations alone", async () => {
  const { personId } = await makeVisitor();
  await db.person.update({ where: { id: personId }, data: { invitableFrom: clock.now() } });
  const token = stopToken([{ kind: "nudge", id: personId }]);
  expect(await loader(await visit(`/afmelden/${token}`, { params: { token } }))).toEqual({ stops: "nudges" });
  const form = { "List-Unsubscribe": "One-Click" };
  await action(await visit(`/afmelden/${token}`, { params: { token }, form }));
  expect(await db.person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({
    nudgesStoppedAt: expect.any(Date),
    invitableFrom: expect.any(Date),
  });
});
