import { describe, expect, it } from "vitest";
import { peopleBehind, personByEmail } from "~/domain/accounts/person-by-email.server";
import { db, inTransaction } from "~/platform/db.server";
import { makeVisitor } from "../../support/factories";
import { address } from "../signing-in/browsers";

const find = (email: string, name?: string) => inTransaction((tx) => personByEmail(tx, address(email), name));
const said = (email: string, name: string) => ({ email: address(email), name, jobTitle: "Jurist" });

describe("the person behind an address", () => {
  it("is the one with that account, whatever name is typed", async () => {
    const { email, personId, name } = await makeVisitor();
    expect(await find(email)).toEqual({ personId, name, made: false });
    expect(await find(email, "Iemand anders")).toEqual({ personId, name, made: false });
  });

  it("is nobody when the academy knows none and no name is given, and nothing is made", async () => {
    expect(await find("niemand@elders.example")).toBeNull();
    expect(await db.person.count({ where: { email: "niemand@elders.example" } })).toBe(0);
  });

  it("is made once, without account, and found again", async () => {
    const made = await find("nieuw@elders.example", "Nina Nieuw");
    expect(made).toMatchObject({ name: "Nina Nieuw", made: true });
    expect(await find("nieuw@elders.example", "Anders")).toEqual({ ...made, made: false });
    expect(await db.account.count({ where: { email: "nieuw@elders.example" } })).toBe(0);
  });

  it("is one person to many who ask at once", async () => {
    const found = await Promise.all(Array.from({ length: 8 }, () => find("samen@elders.example", "Sam")));
    expect(new Set(found.map((person) => person?.personId)).size).toBe(1);
    expect(found.filter((person) => person?.made)).toHaveLength(1);
  });
});

describe("the people behind a list of addresses", () => {
  it("are found or made together; an address that stands there twice is one person", async () => {
    const { email, personId } = await makeVisitor();
    const people = await inTransaction((tx) =>
      peopleBehind(tx, [said(email, "X"), said("a@lijst.example", "Anna"), said("a@lijst.example", "Anna de Tweede")]),
    );
    expect(people.get(email)).toMatchObject({ personId, made: false });
    expect(people.get("a@lijst.example")).toMatchObject({ name: "Anna", made: true });
    expect(await db.person.findMany({ where: { email: "a@lijst.example" } })).toMatchObject([{ jobTitle: "Jurist" }]);
  });

  it("wait for each other in one order, however the lists are sorted", async () => {
    const emails = Array.from({ length: 30 }, (_, index) => `p${index}@kruis.example`);
    const make = (list: string[]) =>
      inTransaction((tx) =>
        peopleBehind(
          tx,
          list.map((email) => said(email, "P")),
        ),
      );
    await Promise.all([make(emails), make([...emails].reverse()), make(emails), make([...emails].reverse())]);
    expect(await db.person.count({ where: { email: { endsWith: "@kruis.example" } } })).toBe(30);
  });
});
