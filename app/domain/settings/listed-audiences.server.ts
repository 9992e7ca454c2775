import type { Visitor } from "~/domain/access/actor";
import { insist } from "~/domain/access/insist";
import { may } from "~/domain/access/may";
import { db } from "~/platform/db.server";
import { audienceList } from "./audiences-queries.server";

/** The list of audiences for who keeps it, each with its place in it from 1. */
export async function listedAudiences(actor: Visitor) {
  insist(may.keepLists(actor));
  return (await audienceList(db)).map((audience, index) => ({ ...audience, place: index + 1 }));
}
