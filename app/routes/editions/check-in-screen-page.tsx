import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkInScreen } from "~/domain/attendance/check-in-screen.server";
import { door } from "~/http/door.server";
import { surroundings } from "~/http/surroundings.server";
import { paths } from "~/paths";
import { CheckInScreen } from "~/ui/attendance/check-in-screen";
import script from "~/ui/attendance/keep-code-fresh.js?url&no-inline";
import { pageMeta } from "~/ui/frame/page-meta";

export const handle = { bare: true };

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `Inchecken: ${data.screen.edition.title}` : "Inchecken" });

export const loader = door.only(
  "themeLead",
  "trainer",
)(async ({ actor, params, url }) => {
  const wanted = { editionId: params.editionId ?? "", meetingId: url.searchParams.get("dagdeel") };
  return { screen: await checkInScreen(actor, wanted), origin: surroundings().origin };
});

export default function CheckInScreenPage() {
  const { screen, origin } = useLoaderData<typeof loader>();
  const back = paths.attendance(screen.edition.id, screen.meeting?.id);
  return (
    <main className="check-in-screen">
      <noscript>
        <meta httpEquiv="refresh" content="15" />
      </noscript>
      <CheckInScreen screen={screen} origin={origin} />
      <p className="check-in-screen-ways">
        <a href={back}>Naar de lijst</a>
        <button type="button" data-full-screen="" hidden>
          Volledig scherm
        </button>
      </p>
      <script type="module" src={script} />
    </main>
  );
}
