import type { ActionFunctionArgs } from "@remix-run/node";

const ORIGIN = "http://localhost:3000";

type Handler = (args: ActionFunctionArgs) => Promise<unknown>;

/** A browser that keeps its cookies from one door to the next. */
export function aVisitingBrowser() {
  const jar = new Map<string, string>();

  async function visits(handler: Handler, path: string, form?: Record<string, string>) {
    const headers = new Headers({ Origin: ORIGIN, Cookie: [...jar].map((pair) => pair.join("=")).join("; ") });
    const body = form && new URLSearchParams(form);
    const request = new Request(`${ORIGIN}${path}`, { method: form ? "POST" : "GET", headers, body });
    const context = { nonce: "nonce", network: "192.0.2.1", cookies: [] as string[] };
    const answer = await handler({ request, params: {}, context }).catch((thrown: unknown) => thrown);
    const set = [...context.cookies, ...(answer instanceof Response ? answer.headers.getSetCookie() : [])];
    for (const header of set) keep(header);
    return { answer, set };
  }

  function keep(header: string) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
    if (header.includes("Max-Age=0")) jar.delete(name);
    else jar.set(name, value);
  }

  return {
    cookie: (name: string) => jar.get(name) ?? "",
    holds: (name: string, value: string) => void jar.set(name, value),
    /** What a loader gives the page, or the redirect it answers with. */
    async gets(loader: Handler, path: string): Promise<unknown> {
      const { answer } = await visits(loader, path);
      if (!(answer instanceof Response)) return answer;
      return { status: answer.status, location: answer.headers.get("Location") };
    },
    /** The redirect of an action, or the errors beside its fields with what was typed. */
    async posts(action: Handler, path: string, form: Record<string, string>) {
      const { answer, set } = await visits(action, path, form);
      if (!(answer instanceof Response)) throw answer;
      const { status, headers } = answer;
      const given = status === 400 ? ((await answer.json()) as Refused) : null;
      const { error: errors, initialValue: typed } = given?.form ?? {};
      return { status, location: headers.get("Location"), headers, cookies: set, errors, typed };
    },
  };
}

interface Refused {
  form: { error: Record<string, string[]>; initialValue: Record<string, string> };
}
