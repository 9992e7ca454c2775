import { expect, it } from "vitest";
import { fittingEditions } from "~/domain/catalogue/coming-editions.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { makeEdition, makeVisitor, unique } from "../../support/factories";

it("names what comes for one's own audiences, not what one is in already, nor what one may not see", async () => {
  const audience = await db.audience.create({ data: { slug: `doelgroep-${unique()}`, title: "Jurist", position: 1 } });
  const anna = await makeVisitor({ audienceIds: [audience.id] });
  const [fits, mine, hidden] = [
    await makeEdition({ title: "Past" }),
    await makeEdition({ title: "Heb ik" }),
    await makeEdition({ title: "Verborgen", visibility: "INVITED" }),
  ];
  await makeEdition({ title: "Voor anderen" });
  const forJurists = [fits, mine, hidden].map(({ offeringId }) => ({ offeringId, audienceId: audience.id }));
  await db.offeringAudience.createMany({ data: forJurists });
  await db.registration.create({
    data: {
      editionId: mine.id,
      personId: anna.personId,
      state: "WAITING",
      source: "test",
      requestedAt: clock.now(),
    },
  });
  const titlesFor = async (actor: typeof anna) => (await fittingEditions(actor, 9)).lines.map(({ title }) => title);
  expect(await titlesFor(anna)).toEqual(["Past"]);
  expect(await titlesFor(await makeVisitor())).toEqual([]);
});
