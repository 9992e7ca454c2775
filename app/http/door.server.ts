import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type Guest, guest, hasRole, type RoleName, type Visitor } from "~/domain/access/actor";
import { NotAllowed } from "~/domain/access/refusals";
import { signedInVisitor } from "~/domain/signing-in/signed-in-visitor.server";
import { paths } from "~/paths";
import { readCookie } from "./cookies.server";
import { refusalResponse } from "./refusals.server";
import { SESSION_COOKIE } from "./session-cookie.server";

/** What a door hands to the work behind it. */
interface Visit<A extends Visitor | Guest> {
  actor: A;
  request: Request;
  url: URL;
  params: Record<string, string | undefined>;
  network: string;
  setCookie: (header: string) => void;
  /** Resolves when the answer under way has room for more. */
  drained: () => Promise<void>;
}

/** Which kind of visitor a door lets in; the tests read it off every loader and action. */
export interface Threshold {
  kind: "open" | "guest" | "signedIn" | "only";
  roles: RoleName[];
}

const ROLES = {
  themeLead: "THEME_LEAD",
  trainer: "TRAINER",
  management: "MANAGEMENT",
  coordinator: "COORDINATOR",
  administrator: "ADMINISTRATOR",
} as const satisfies Record<string, RoleName>;

type DoorArgs = LoaderFunctionArgs | ActionFunctionArgs;
type Work<A extends Visitor | Guest, T> = (visit: Visit<A>) => Promise<T> | T;

/**
 * Every loader and action stands behind one of these doors. Signed out where one must be signed in: to /inloggen with the
 * way back. Wrong role: 403. What the work throws becomes 404, 403, 409 or a 500 with a reference number.
 */
export const door = {
  open: <T>(work: Work<Visitor | Guest, T>) => hang({ kind: "open", roles: [] }, (actor) => actor ?? guest, work),
  guest: <T>(work: Work<Guest, T>) => hang({ kind: "guest", roles: [] }, onlyGuests, work),
  signedIn: <T>(work: Work<Visitor, T>) => hang({ kind: "signedIn", roles: [] }, onlySignedIn, work),
  only:
    (...names: (keyof typeof ROLES)[]) =>
    <T>(work: Work<Visitor, T>) => {
      const roles = names.map((name) => ROLES[name]);
      return hang({ kind: "only", roles }, (actor, request) => onlyRoles(actor, request, roles), work);
    },
};

function hang<A extends Visitor | Guest, T>(
  threshold: Threshold,
  admit: (actor: Visitor | null, request: Request) => A,
  work: Work<A, T>,
) {
  const handler = async ({ request, params, context }: DoorArgs): Promise<T> => {
    try {
      const actor = admit(await visitorOf(request, context), request);
      const setCookie = (header: string) => void context.cookies.push(header);
      const { network, drained = atOnce } = context;
      return await work({ actor, request, params, url: new URL(request.url), network, setCookie, drained });
    } catch (error) {
      throw refusalResponse(error);
    }
  };
  return Object.assign(handler, { threshold });
}

const atOnce = () => Promise.resolve();

async function visitorOf(request: Request, context: DoorArgs["context"]): Promise<Visitor | null> {
  const token = readCookie(request, SESSION_COOKIE);
  if (!token) return null;
  context.visitor ??= signedInVisitor(token);
  return context.visitor;
}

function onlyGuests(actor: Visitor | null): Guest {
  if (actor) throw redirect(paths.myLearning());
  return guest;
}

function onlySignedIn(actor: Visitor | null, request: Request): Visitor {
  if (actor) return actor;
  const { pathname, search } = new URL(request.url);
  // A form that was sent while signed out cannot be sent again by a redirect: back to the page it stood on.
  const back = request.method === "GET" ? `${pathname}${search}` : refererPath(request);
  throw redirect(paths.signIn(back));
}

function onlyRoles(actor: Visitor | null, request: Request, roles: RoleName[]): Visitor {
  const visitor = onlySignedIn(actor, request);
  if (!hasRole(visitor, ...roles)) throw new NotAllowed("role");
  return visitor;
}

function refererPath(request: Request): string | undefined {
  const referer = request.headers.get("Referer");
  if (!referer || !URL.canParse(referer)) return undefined;
  const { origin, pathname, search } = new URL(referer);
  return origin === request.headers.get("Origin") ? `${pathname}${search}` : undefined;
}
