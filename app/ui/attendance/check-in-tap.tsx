import CircleCheck from "lucide-react/icons/circle-check";
import type { CheckInPage } from "~/domain/attendance/check-in-page.server";
import { paths } from "~/paths";
import { Button, ButtonLink } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { MailLink } from "~/ui/kit/mail-link";
import { Notice } from "~/ui/kit/notice";
import { PageHeading } from "~/ui/kit/page-heading";
import { When } from "~/ui/kit/when";

/** For a phone in someone's hand: which meeting it is, and one tap to say that they are there. */
export function CheckInTap({ page }: { page: CheckInPage }) {
  const { edition, meeting, said, can, now, standing } = page;
  return (
    <>
      <PageHeading
        kicker="Inchecken"
        title={edition.title}
        meta={
          <>
            {meeting && <When start={meeting.startsAt} end={meeting.endsAt} now={now} />}
            <span className="text-ink-muted">{edition.place}</span>
          </>
        }
      />
      {can.checkIn && (
        <Form className="max-w-measure">
          {can.walkIn && (
            <Notice title="U hebt nog geen plaats">
              Dat geeft niet: met deze knop schrijft u zich ook in, als er plaats is.
            </Notice>
          )}
          <Button className="min-h-16 w-full text-large md:w-auto md:justify-self-start md:px-10">
            Ik ben aanwezig
          </Button>
        </Form>
      )}
      {said && standing === "present" && <Present {...said} />}
      {said && standing !== "present" && (
        <div className="grid justify-items-start gap-6">
          <Notice tone="warn" title={said.title}>
            {said.text}
          </Notice>
          <WayOn page={page} />
        </div>
      )}
    </>
  );
}

function Present({ title, text }: { title: string; text: string }) {
  return (
    <div className="grid justify-items-start gap-6">
      <p className="flex items-center gap-3 text-large font-bold text-good">
        <CircleCheck size="1.75em" className="shrink-0" aria-hidden="true" />
        {title}
      </p>
      <p className="max-w-measure">{text} U kunt deze pagina sluiten.</p>
      <p>
        <a href={paths.myLearning()}>Naar Mijn leren</a>
      </p>
    </div>
  );
}

function WayOn({ page: { standing, edition, contact } }: { page: CheckInPage }) {
  if (standing === "offered") {
    return <ButtonLink href={paths.edition(edition.slug, edition.id)}>Bekijk uw plaats</ButtonLink>;
  }
  if (standing === "scan-over") return <ButtonLink href={paths.typeCheckInCode()}>Vul de code in</ButtonLink>;
  return (
    <p className="max-w-measure text-ink-muted">
      Is er geen trainer bij? Vraag het aan {contact.name}, <MailLink to={contact.email} />.
    </p>
  );
}
