import type { RouteConfigEntry } from "@remix-run/route-config";
import { beforeAll, describe, expect, it } from "vitest";
import type { Visitor } from "~/domain/access/actor";
import type { Threshold } from "~/http/door.server";
import routes from "~/routes";
import { answerOf, visit } from "../support/as";
import { makeOrganisation, makeTheme, makeVisitor } from "../support/factories";
import { matrix } from "./who-may-what";

type Handler = ((args: Awaited<ReturnType<typeof visit>>) => Promise<unknown>) & { threshold?: Threshold };
interface RouteModule {
  loader?: Handler;
  action?: Handler;
}

const modules = import.meta.glob<RouteModule>("../../app/routes/**/*.{ts,tsx}");
const entries = (routes as RouteConfigEntry[]).map(({ path = "", file }) => ({ path: `/${path}`, file }));
const doors = entries.flatMap(({ path, file }) =>
  (["GET", "POST"] as const).map((method) => ({ key: `${method} ${path}`, file, method })),
);

describe("who may what", () => {
  it("has a line for every door of the floor plan, and no line without a door", async () => {
    const found = (await Promise.all(doors.map(async (door) => ((await handlerOf(door)) ? [door.key] : [])))).flat();
    expect(Object.keys(matrix).sort()).toEqual(found.sort());
  });

  it.each(doors)("$key stands behind the door that the matrix says", async (door) => {
    const handler = await handlerOf(door);
    if (handler) expect(handler.threshold).toEqual(matrix[door.key]);
  });
});

describe("a door refuses whom it should, before its work begins", () => {
  const visitors: Record<string, Visitor> = {};

  beforeAll(async () => {
    const theme = await makeTheme();
    const organisation = await makeOrganisation();
    visitors.professional = await makeVisitor();
    visitors.THEME_LEAD = await makeVisitor({ roles: [{ role: "THEME_LEAD", themeId: theme.id }] });
    visitors.COORDINATOR = await makeVisitor({ roles: [{ role: "COORDINATOR", organisationId: organisation.id }] });
    for (const role of ["TRAINER", "MANAGEMENT", "ADMINISTRATOR"] as const)
      visitors[role] = await makeVisitor({ roles: [{ role }] });
  });

  it.each(doors)("$key", async (door) => {
    const handler = await handlerOf(door);
    if (!handler) return;
    const { kind, roles } = matrix[door.key] ?? { kind: "open", roles: [] };
    const call = async (as?: Visitor) =>
      answerOf(
        handler(await visit(door.key.split(" ")[1] ?? "/", { as, form: door.method === "POST" ? {} : undefined })),
      );
    if (kind === "signedIn" || kind === "only") {
      const answer = await call();
      expect([answer.status, answer.headers.get("Location")?.split("?")[0]]).toEqual([302, "/inloggen"]);
    }
    if (kind !== "only") return;
    const refused = Object.entries(visitors).filter(([role]) => !roles.some((allowed) => allowed === role));
    const statuses = await Promise.all(refused.map(async ([role, actor]) => [role, (await call(actor)).status]));
    expect(statuses).toEqual(refused.map(([role]) => [role, 403]));
  });
});

async function handlerOf({ file, method }: { file: string; method: "GET" | "POST" }): Promise<Handler | undefined> {
  const load = modules[`../../app/${file}`];
  if (!load) throw new Error(`the floor plan names ${file}, which is not there`);
  const module = await load();
  return method === "GET" ? module.loader : module.action;
}
