import { Notice } from "~/ui/kit/notice";

/** Above the list of an edition that is over and of which nobody was marked. */
export function UnmarkedNotice() {
  return (
    <div data-screen-only="" className="mb-4">
      <Notice tone="warn" title="Aanwezigheid is nog niet aangegeven">
        <p>Deze uitvoering is voorbij. Wie u niet als aanwezig aangeeft, heeft niet deelgenomen.</p>
      </Notice>
    </div>
  );
}
