import { json } from "@remix-run/node";
import { postboxMessages } from "~/domain/outbox/postbox.server";
import { door } from "~/http/door.server";

export const loader = door.open(async ({ url }) =>
  json(await postboxMessages(url.searchParams.get("to") ?? ""), { headers: { "Cache-Control": "no-store" } }),
);
