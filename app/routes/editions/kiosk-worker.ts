import { door } from "~/http/door.server";
import { paths } from "~/paths";
import script from "~/ui/kit/kept-pages-worker.js?raw";

/** The service worker of one kiosk: the same script for all, but with the right to one page alone. It knows nothing about anyone. */
export const loader = door.open(({ params }) => {
  return new Response(script, {
    headers: {
      "Content-Type": "text/javascript; charset=utf-8",
      "Service-Worker-Allowed": encodeURI(paths.kiosk(params.editionId ?? "")),
      "Cache-Control": "no-store",
    },
  });
});
