import { expect, test } from "vitest";
import { guest, system } from "~/domain/access/actor";
import { NotAllowed } from "~/domain/access/refusals";
import { newSession, sessions } from "~/domain/signing-in/sessions.server";
import { signOut } from "~/domain/signing-in/sign-out.server";
import { makeVisitor } from "../../support/factories";

test("signing out ends this session and no other of the account", async () => {
  const visitor = await makeVisitor();
  const [here, elsewhere] = [
    await sessions.create(visitor.accountId, newSession()),
    await sessions.create(visitor.accountId, newSession()),
  ];
  await signOut(visitor, { token: here });
  expect(await sessions.read(here)).toBeNull();
  expect(await sessions.read(elsewhere)).not.toBeNull();
});

test("who is signed out already can sign out again", async () => {
  await signOut(guest, { token: null });
  await signOut(guest, { token: "long over" });
});

test("the system has no session to end", async () => {
  await expect(signOut(system("timetable"), { token: null })).rejects.toThrow(NotAllowed);
});
