import type { CheckInScreen as Screen } from "~/domain/attendance/check-in-screen.server";
import { paths } from "~/paths";
import { QrCode } from "~/ui/kit/qr-code";
import { When } from "~/ui/kit/when";

/** What people in the room see on the beamer: the code large, what it is for, and how many are in. Its script draws it anew; `data-next` says in how many milliseconds there is another code. */
export function CheckInScreen({ screen, origin }: { screen: Screen; origin: string }) {
  const { edition, meeting, code, scannedCode, nextInMs, present, people, now } = screen;
  return (
    <div data-live="" data-next={nextInMs} className="check-in-screen-live">
      <header>
        <p>Inchecken</p>
        <h1>{edition.title}</h1>
        {meeting && (
          <p>
            <When start={meeting.startsAt} end={meeting.endsAt} now={now} />
          </p>
        )}
      </header>
      {code && scannedCode ? (
        <Code code={code} scanned={scannedCode} origin={origin} />
      ) : (
        <p className="check-in-screen-closed">{closedWords(screen)}</p>
      )}
      <p className="check-in-screen-count">
        <b>
          {present} van {people}
        </b>{" "}
        aanwezig
      </p>
    </div>
  );
}

function Code({ code, scanned, origin }: { code: string; scanned: string; origin: string }) {
  const address = `${origin}${paths.checkIn(scanned)}`;
  return (
    <>
      <QrCode text={address} label="QR-code om in te checken" className="check-in-screen-qr" />
      <div className="check-in-screen-code">
        <p>Scan de code met uw telefoon</p>
        <p>
          of ga naar <b>{`${new URL(origin).host}${paths.typeCheckInCode()}`}</b> en vul in:
        </p>
        <p data-code="">{code}</p>
      </div>
    </>
  );
}

function closedWords({ edition, door }: Screen): string {
  if (edition.cancelled) return "Deze uitvoering is geannuleerd.";
  return door === "not-yet" ? "Inchecken kan vanaf een half uur voor het begin." : "Dit dagdeel is voorbij.";
}
