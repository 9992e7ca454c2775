import { beforeAll, describe, expect, test } from "vitest";
import { deliverLetter } from "~/domain/outbox/deliver-letter.server";
import { postboxMessages, postboxPage } from "~/domain/outbox/postbox.server";
import { clock } from "~/platform/clock";
import { loader as json } from "~/routes/system/postbox-json";
import { loader as page } from "~/routes/system/postbox-page";
import { visit } from "../../support/as";
import { editionFacts } from "./some-letters";
import { waitingLetter } from "./waiting-letter";

const addresses = ["jan@test.example", "jan@elders.example", "jantje@test.example"];

beforeAll(async () => {
  clock.set(new Date("2026-03-02T08:00:00Z"));
  for (const address of addresses) {
    const { id } = await waitingLetter({ kind: "registration-confirmed", facts: editionFacts }, address);
    await deliverLetter(id);
  }
});

const askedFor = async (to: string) => (await postboxMessages(to)).map((message) => message.to);

describe("the postvak", () => {
  test("shows the newest letter first", async () => {
    expect(await askedFor("")).toEqual([...addresses].reverse());
  });

  test.each([
    ["jan@test.example", ["jan@test.example"]],
    [" JAN@Test.example ", ["jan@test.example"]],
    ["jan", ["jan@elders.example", "jan@test.example"]],
    ["j", []],
    ["%", []],
    ["ja_", []],
    ["jan@%", []],
  ])("for %j holds %j", async (to, expected) => {
    expect(await askedFor(to)).toEqual(expected);
  });

  test("shows what an attachment says", async () => {
    const { letters } = await postboxPage("jantje", 1);
    expect(letters[0]?.attachments).toMatchObject([{ filename: "uitnodiging.ics" }]);
    expect(letters[0]?.attachments[0]?.text).toContain("METHOD:REQUEST");
  });

  test("has pages of 25", async () => {
    const { letters, count, pages } = await postboxPage("", 2);
    expect({ shown: letters.length, count, pages }).toEqual({ shown: 0, count: 3, pages: 1 });
  });
});

describe("the doors of the postvak", () => {
  test("/postvak.json gives each letter as it was kept", async () => {
    const answer = await json(await visit("/postvak.json?to=jantje@test.example"));
    const [letter] = await answer.json();
    expect(Object.keys(letter ?? {}).sort()).toEqual(["attachments", "html", "sentAt", "subject", "text", "to"]);
    expect(letter?.attachments[0]).toMatchObject({ filename: "uitnodiging.ics", content: expect.any(String) });
  });

  test.each(["", "nonsense", "0", "-1", "1e9"])("/postvak?pagina=%s falls back to the first page", async (pagina) => {
    expect(await page(await visit(`/postvak?pagina=${pagina}`))).toMatchObject({ page: 1, count: 3 });
  });
});
