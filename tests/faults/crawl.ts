import type { RouteConfigEntry } from "@remix-run/route-config";
import type { Actor } from "~/domain/access/actor";
import routes from "~/routes";
import { visit } from "../support/as";
import { cookieOf } from "../support/at-the-door";

type Args = Awaited<ReturnType<typeof visit>>;
interface RouteModule {
  loader?: (args: Args) => Promise<unknown>;
  meta?: (args: Record<string, unknown>) => unknown;
}

/** What stands behind the words of an address: for each parameter of a kind of page, every value worth trying. */
export type Fill = Record<string, string[]>;

/** What one address answered: everything a page, its head or a file could show. */
export interface Answer {
  path: string;
  route: string;
  status: number;
  text: string;
}

const modules = import.meta.glob<RouteModule>(["../../app/routes/**/*.{ts,tsx}", "../../app/root.tsx"]);
// Letters that would have been sent stand open in the demo alone, for everyone to read.
const LEFT_OUT = ["postvak", "postvak.json"];

/** Asks every address of the floor plan that answers a GET, filled and with each query, as this actor, in process. */
export async function crawl(as: Actor, fill: Fill, queries: readonly string[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  const cookie = as.kind === "visitor" ? await cookieOf(as) : "";
  for (const { path = "", file } of routes as RouteConfigEntry[]) {
    if (LEFT_OUT.includes(path)) continue;
    const module = await modules[`../../app/${file}`]?.();
    if (!module?.loader) continue;
    for (const params of filled(path, fill)) {
      const address = `/${path.replace(/:(\w+)|\*/g, (_, name: string) => params[name ?? "*"] ?? "x")}`;
      for (const query of queries) answers.push(await ask(module, cookie, path, `${address}${query}`, params));
    }
  }
  const root = await modules["../../app/root.tsx"]?.();
  if (root) answers.push(await ask(root, cookie, "root", "/", {}));
  return answers;
}

async function ask(module: RouteModule, cookie: string, route: string, path: string, params: Record<string, string>) {
  const args = await visit(path, { params });
  if (cookie) args.request.headers.set("Cookie", cookie);
  const answer = await module.loader?.(args).catch((thrown: unknown) => thrown);
  if (answer instanceof Response) {
    const text = JSON.stringify([...answer.headers]) + (await answer.text());
    return { route, path, status: answer.status, text };
  }
  if (answer instanceof Error) throw new Error(`${path} failed`, { cause: answer });
  const data = JSON.parse(JSON.stringify(answer));
  const head = module.meta?.({ data, params, location: {}, matches: [] }) ?? [];
  return { route, path, status: 200, text: JSON.stringify([data, head]) };
}

/** Every way to fill the parameters of a path; a slug means another thing below every other word. */
function filled(path: string, fill: Fill): Record<string, string>[] {
  const words = path.split("/");
  return words.reduce<Record<string, string>[]>(
    (some, word, index) => {
      if (!word.startsWith(":")) return some;
      const name = word.slice(1);
      const values = fill[`${words[index - 1]}/${name}`] ?? fill[name];
      if (!values) throw new Error(`nobody says what :${name} is in ${path}`);
      return some.flatMap((params) => values.map((value) => ({ ...params, [name]: value })));
    },
    [{}],
  );
}
