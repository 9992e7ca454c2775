import { recordedAs, type Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { workScope } from "~/domain/access/scope";
import { logLook } from "~/domain/audit/log-look.server";
import { editionStaff } from "~/domain/catalogue/editions-at-work.server";
import { readEdition } from "~/domain/catalogue/lock-edition.server";
import { clock } from "~/platform/clock";
import { db } from "~/platform/db.server";
import { newId } from "~/platform/id";
import { peopleByState } from "./edition-people-rows.server";
import { countsOf } from "./edition-people-words";
import { receiversOf } from "./message-people-receivers.server";
import { chosenGroups, type MessageTarget, usualTarget } from "./message-people-target";

/** The page where a lead writes to people of an edition: whom one chose, and how many stand where. NotFound outside the actor's themes. */
export async function messagePage(actor: Visitor, editionId: string, asked: MessageTarget) {
  insist(may.keepPeople(actor, await editionStaff(db, workScope(actor), editionId)));
  const edition = await readEdition(db, editionId);
  const target = usualTarget(asked);
  const chosen = target.ids.length > 0 ? await receiversOf(db, edition.id, target) : [];
  if (chosen.length > 0) await logLook(recordedAs(actor), { list: "people", id: edition.id });
  return {
    edition: { id: edition.id, title: edition.title, published: edition.state === "PUBLISHED" },
    newId: newId(clock.now()),
    chosen: chosen.map(({ id, name }) => ({ id, name })),
    groups: chosenGroups(target),
    search: target.filter.search,
    organisation: target.filter.organisation,
    counts: countsOf(await peopleByState(db, edition.id)),
  };
}
