import type { Actor } from "~/domain/access/actor";
import { catalogueScope } from "~/domain/access/scope";
import { db } from "~/platform/db.server";
import { visibleOfferings } from "./visible.server";

/** The themes about which this actor can find something, in the order of the Jaarplan. */
export async function themesOnOffer(actor: Actor) {
  return db.theme.findMany({
    where: { offerings: { some: { offering: visibleOfferings(catalogueScope(actor)) } } },
    select: { slug: true, title: true },
    orderBy: { position: "asc" },
  });
}
