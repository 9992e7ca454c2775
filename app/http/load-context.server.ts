import type { Visitor } from "~/domain/access/actor";

/** What the server hands to every loader and action of one request. */
export interface RequestContext {
  nonce: string;
  /** The visitor's network address, for limits; never stored beside a person. */
  network: string;
  /** Set-Cookie headers that the request's loaders ask for. */
  cookies: string[];
  /** Resolves when the answer under way has room for more; absent where nobody listens slowly. */
  drained?: () => Promise<void>;
  /** The number of a fault that happened while the page was drawn. */
  faultReference?: string;
  /** Who asks, looked up once a request. */
  visitor?: Promise<Visitor | null>;
}

declare module "@remix-run/node" {
  interface AppLoadContext extends RequestContext {}
}
