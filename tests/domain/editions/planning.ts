import type { EditionPlan } from "~/domain/catalogue/edition-plan";
import { freshPlan } from "~/domain/editions/plan-drafts";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { makeOffering, makeTheme, makeVisitor, unique } from "../../support/factories";

/** It is 2 February 2026, 10 o'clock; a lead has an offering of their theme and a venue for 30. */
export async function aPlanner() {
  clock.set(new Date("2026-02-02T09:00:00Z"));
  const theme = await makeTheme();
  const lead = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }] });
  const offering = await makeOffering({ themeIds: [theme.id], title: "Workshop BUIT" });
  const name = `Zaal ${unique()}`;
  const venue = await db.venue.create({
    data: {
      slug: name.replace(" ", "-"),
      name,
      address: "Plein 1",
      postcode: "1811 AA",
      town: "Alkmaar",
      capacity: 30,
    },
  });
  return { lead, theme, offering, venue };
}

/** A workshop on 12 March 2026 from 13.30 to 16.30 with 20 places at this venue. */
export function aPlan(venueId: string | null, special: Partial<EditionPlan> = {}): EditionPlan {
  const meetings = [{ id: null, day: "2026-03-12", from: "13:30", until: "16:30" }];
  return { ...freshPlan("Workshop BUIT"), meetings, venueId, capacity: 20, ...special };
}

/** What the page of a lead sends the first time. */
export function sent(slug: string, plan: EditionPlan, publish = false) {
  return { slug, id: newId(clock.now()), plan, publish, confirmed: "" };
}
