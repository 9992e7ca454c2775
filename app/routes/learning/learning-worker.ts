import { door } from "~/http/door.server";
import script from "~/ui/kit/kept-pages-worker.js?raw";

/** The service worker of the e-learnings: it knows nothing about anyone, and has a right to what stands below its own address alone. */
export const loader = door.open(() => {
  return new Response(script, {
    headers: { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "no-store" },
  });
});
