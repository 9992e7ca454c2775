interface Posted {
  text: string;
}

const PATIENCE_TRIES = 100;

const sessions = new Map<string, Promise<string>>();

/** The Cookie header of a demo person, signed in once for all pages that are measured: a code opens one door only. */
export function sessionOf(origin: string, email: string): Promise<string> {
  const key = `${origin} ${email}`;
  const session = sessions.get(key) ?? signIn(origin, email);
  sessions.set(key, session);
  return session;
}

/** Signs in over plain HTTP, as a browser's forms do. */
async function signIn(origin: string, email: string): Promise<string> {
  const jar = new Map<string, string>();
  await post(origin, "/inloggen", { email }, jar);
  const code = await codeIn(origin, email);
  await post(origin, "/inloggen/code", { code }, jar);
  return cookieHeader(jar);
}

async function post(
  origin: string,
  path: string,
  form: Record<string, string>,
  jar: Map<string, string>,
): Promise<void> {
  const answer = await fetch(origin + path, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: origin, "Sec-Fetch-Site": "same-origin", Cookie: cookieHeader(jar) },
    body: new URLSearchParams(form),
  });
  if (answer.status >= 400) throw new Error(`${path}: ${answer.status}`);
  for (const cookie of answer.headers.getSetCookie()) {
    const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
    jar.set(name, value);
  }
}

async function codeIn(origin: string, email: string): Promise<string> {
  for (let attempt = 0; attempt < PATIENCE_TRIES; attempt += 1) {
    const letters = (await (await fetch(`${origin}/postvak.json?to=${email}`)).json()) as Posted[];
    const code = /^[A-Z0-9]{4}-[A-Z0-9]{4}$/m.exec(letters[0]?.text ?? "")?.[0];
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no code came for ${email}`);
}

function cookieHeader(jar: Map<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
}
