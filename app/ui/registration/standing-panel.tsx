import CalendarPlus from "lucide-react/icons/calendar-plus";
import { overlapWords } from "~/domain/registration/registration-words";
import type { Standing } from "~/domain/registration/standing";
import { paths } from "~/paths";
import { ActionPanel } from "~/ui/kit/action-panel";
import { Button, ButtonLink } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { MailLink } from "~/ui/kit/mail-link";
import { Notice } from "~/ui/kit/notice";
import { AnswerOffer } from "~/ui/registration/answer-offer";
import { CancelDialog } from "~/ui/registration/cancel-dialog";
import { QueueStory } from "~/ui/registration/queue-story";
import type { MyStandingView } from "~/ui/registration/standing-view";
import { registerButton, standingWords } from "~/ui/registration/standing-words";

interface Props {
  mine: MyStandingView;
  slug: string;
  editionId: string;
  now: string;
}

/** Where I stand with an edition, in one line, and the one thing I can do about it. */
export function StandingPanel({ mine, slug, editionId, now }: Props) {
  const { standing, can, overlaps, keptFor, onlineUrl, contactEmail, story } = mine;
  const { title, detail } = standingWords(standing, now, keptFor);
  const warning = can.register || can.cancel || can.answer ? overlapWords(overlaps) : null;
  return (
    <ActionPanel title={title} idle={isOver(standing)}>
      <p className="text-small">{detail}</p>
      {wantsContact(standing) && contactEmail && <MailLink to={contactEmail} />}
      {warning && <Notice tone="warn">{warning}</Notice>}
      {onlineUrl && <ButtonLink href={onlineUrl}>Neem online deel</ButtonLink>}
      {standing.at === "place" && (
        <a href={paths.editionCalendar(slug, editionId)} className="inline-flex items-center gap-2 justify-self-start">
          <CalendarPlus size="1.15em" className="shrink-0" aria-hidden="true" />
          Zet in uw agenda
        </a>
      )}
      {can.register && <RegisterButton mine={mine} slug={slug} editionId={editionId} />}
      {can.answer && <AnswerOffer slug={slug} editionId={editionId} />}
      {can.cancel && <CancelDialog slug={slug} editionId={editionId} standing={standing} />}
      <QueueStory story={story} now={now} />
    </ActionPanel>
  );
}

/** The page itself already says on top that this edition is no more. */
function isOver(standing: Standing): boolean {
  if (standing.at !== "shut") return ["was-there", "left-out", "not-invited"].includes(standing.at);
  return standing.why === "past" || standing.why === "started" || standing.why === "edition-cancelled";
}

function wantsContact(standing: Standing): boolean {
  return standing.at === "not-invited" || (standing.at === "place" && standing.stuck === "too-late");
}

/** Signed out, the same words lead through signing in and back to this page; where something is asked, to the questions. */
function RegisterButton({ mine, slug, editionId }: Pick<Props, "mine" | "slug" | "editionId">) {
  const words = registerButton(mine.standing);
  if (!mine.signedIn) {
    return (
      <>
        <ButtonLink href={paths.signIn(paths.edition(slug, editionId))}>{words}</ButtonLink>
        <p className="text-small text-ink-muted">U logt eerst in met uw e-mailadres.</p>
      </>
    );
  }
  if (mine.asks) return <ButtonLink href={paths.register(slug, editionId)}>{words}</ButtonLink>;
  return (
    <Form action={paths.register(slug, editionId)}>
      <Button>{words}</Button>
    </Form>
  );
}
