import type { KioskList } from "~/domain/attendance/kiosk-list.server";
import { paths } from "~/paths";
import copyScript from "~/ui/attendance/keep-kiosk-copy.js?url&no-inline";
import script from "~/ui/attendance/keep-kiosk-going.js?url&no-inline";
import { NameSearch } from "~/ui/attendance/list-tools";
import searchScript from "~/ui/attendance/name-search.js?url&no-inline";
import { Button } from "~/ui/kit/button";
import { When } from "~/ui/kit/when";
import kit from "~/ui/kit/without-connection.js?url&no-inline";

/** From this number of names on, one looks for a name instead of running down the list. */
const MANY = 10;

/** A list for a tablet at the door: one tap on one's name. There is no way from here to anywhere else but out. */
export function Kiosk({ list }: { list: KioskList }) {
  const { edition, meeting, people, standing, now } = list;
  return (
    <main
      className="kiosk"
      data-kiosk={meeting?.id}
      data-send={paths.sendTaps(edition.id)}
      data-kit={kit}
      data-worker={paths.kioskWorker(edition.id)}
      data-scope={paths.kiosk(edition.id)}
      data-now={now}
      data-closes={meeting?.endsAt}
    >
      <header>
        <div>
          <h1>{edition.title}</h1>
          {meeting && <When start={meeting.startsAt} end={meeting.endsAt} now={now} />}
        </div>
        {list.door === "open" && (
          <p className="kiosk-count" data-names="">
            <b data-present="">{standing.present.length}</b> van {standing.people}
          </p>
        )}
      </header>
      {meeting && list.door === "open" ? (
        <Names list={list} meeting={meeting} />
      ) : (
        <p data-said="">{closedWords(list)}</p>
      )}
      <footer>
        <p role="status" data-sending="" />
        <form method="post" action={paths.signOut()} data-close="">
          <Button tone="quiet">Sluit de kiosk en log uit</Button>
        </form>
      </footer>
      {people.length >= MANY && <script type="module" src={searchScript} />}
      {meeting && <script type="module" src={script} />}
      {meeting && <script type="module" src={copyScript} />}
    </main>
  );
}

function Names({ list, meeting }: { list: KioskList; meeting: { id: string } }) {
  const { edition, people, standing } = list;
  const present = new Set(standing.present);
  const otherwise = new Set(standing.otherwise);
  return (
    <>
      <p className="kiosk-lead" data-said="">
        Welkom. Tik op uw naam.
      </p>
      {people.length >= MANY && (
        <div data-names="">
          <NameSearch />
        </div>
      )}
      <form method="post" action={paths.kiosk(edition.id, meeting.id)} data-names="">
        <input type="hidden" name="dagdeel" value={meeting.id} />
        <ul>
          {people.map(({ registrationId, name, organisation }) => (
            <li key={registrationId} data-person="">
              <button
                type="submit"
                name="registratie"
                value={registrationId}
                data-state={present.has(registrationId) ? "present" : otherwise.has(registrationId) ? "otherwise" : ""}
              >
                <b>{name}</b>
                <i>{organisation}</i>
                <span data-state-words="" />
              </button>
            </li>
          ))}
        </ul>
      </form>
    </>
  );
}

function closedWords({ door }: KioskList): string {
  if (door === "not-yet") return "De kiosk gaat een half uur voor het begin open.";
  return door === "cancelled" ? "Dit gaat niet door." : "Dit dagdeel is voorbij. Hier staan geen namen meer.";
}
