import font from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";
import type { LinksFunction, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { isSignedIn } from "~/domain/access/actor";
import { door } from "~/http/door.server";
import { takeFlash } from "~/http/flash.server";
import { FaultContext, NonceContext } from "~/http/nonce";
import { surroundings } from "~/http/surroundings.server";
import { ErrorPage } from "~/ui/frame/error-page";
import { errorWords } from "~/ui/frame/error-words";
import { Frame } from "~/ui/frame/frame";
import { frameVisitor } from "~/ui/frame/frame-visitor";
import { pageTitle } from "~/ui/frame/page-meta";
import stylesheet from "./tailwind.css?url";
import enhance from "./ui/enhance.js?url&no-inline";

/** What a route may ask of the document through its `handle`. */
interface RouteHandle {
  /** The page needs the framework's scripts: only where interaction earns them. */
  scripts?: boolean;
  /** The page stands alone, without the frame: on a beamer, or on a tablet at the door. */
  bare?: boolean;
}

export const links: LinksFunction = () => [
  { rel: "preload", href: font, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = ({ error }) => {
  if (!error) return [{ title: pageTitle() }];
  return [{ title: pageTitle(errorWords(statusOf(error)).title) }, { name: "robots", content: "noindex" }];
};

export const loader = door.open(({ actor, request, setCookie }) => {
  const taken = takeFlash(request);
  if (taken) setCookie(taken.forget);
  const { postboxIsOpen, origin } = surroundings();
  return {
    visitor: isSignedIn(actor) ? frameVisitor(actor) : null,
    flash: taken?.flash ?? null,
    demo: postboxIsOpen,
    origin,
  };
});

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root");
  const nonce = useContext(NonceContext);
  const { pathname, search } = useLocation();
  const handles = useMatches().map(({ handle }) => handle as RouteHandle | undefined);
  const scripts = handles.some((handle) => handle?.scripts);
  const bare = handles.some((handle) => handle?.bare);
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#faf6ee" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#10161f" media="(prefers-color-scheme: dark)" />
        <meta property="og:site_name" content="NHVeilig Academie" />
        <meta property="og:locale" content="nl_NL" />
        <meta property="og:image" content={`${data?.origin ?? ""}/share.png`} />
        <Meta />
        <Links />
      </head>
      <body>
        {bare ? (
          children
        ) : (
          <Frame
            visitor={data?.visitor}
            path={pathname + search}
            flash={data?.flash ?? null}
            demo={data?.demo ?? false}
          >
            {children}
          </Frame>
        )}
        <script type="module" src={enhance} />
        {scripts && <ScrollRestoration nonce={nonce} />}
        {scripts && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const fault = useContext(FaultContext);
  const given = isRouteErrorResponse(error) ? (error.data as { reference?: string | null } | null) : null;
  return <ErrorPage status={statusOf(error)} reference={given?.reference ?? fault} />;
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}
