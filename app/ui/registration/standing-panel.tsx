import { overlapWords } from "~/domain/registration/registration-words";
import type { Can, Standing } from "~/domain/registration/standing";
import { paths } from "~/paths";
import { ActionPanel } from "~/ui/kit/action-panel";
import { Button, ButtonLink } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { MailLink } from "~/ui/kit/mail-link";
import { Notice } from "~/ui/kit/notice";
import { AnswerOffer } from "~/ui/registration/answer-offer";
import { CancelDialog } from "~/ui/registration/cancel-dialog";
import { standingWords } from "~/ui/registration/standing-words";

interface Props {
  /** What `myStanding` answers. */
  mine: {
    standing: Standing;
    can: Can;
    signedIn: boolean;
    overlaps: string[];
    onlineUrl: string | null;
    contactEmail: string | null;
  };
  slug: string;
  editionId: string;
  now: string;
}

/** Where I stand with an edition, in one line, and the one thing I can do about it. */
export function StandingPanel({ mine, slug, editionId, now }: Props) {
  const { standing, can, overlaps, onlineUrl, contactEmail } = mine;
  const { title, detail } = standingWords(standing, now);
  const warning = can.register || can.cancel || can.answer ? overlapWords(overlaps) : null;
  return (
    <ActionPanel title={title} idle={isOver(standing)}>
      <p className="text-small">{detail}</p>
      {standing.at === "place" && standing.stuck === "too-late" && contactEmail && <MailLink to={contactEmail} />}
      {warning && <Notice tone="warn">{warning}</Notice>}
      {onlineUrl && <ButtonLink href={onlineUrl}>Neem online deel</ButtonLink>}
      {can.register && <RegisterButton mine={mine} slug={slug} editionId={editionId} />}
      {can.answer && <AnswerOffer slug={slug} editionId={editionId} />}
      {can.cancel && <CancelDialog slug={slug} editionId={editionId} standing={standing} />}
    </ActionPanel>
  );
}

/** The page itself already says on top that this edition is no more. */
function isOver(standing: Standing): boolean {
  if (standing.at !== "shut") return standing.at === "was-there" || standing.at === "left-out";
  return standing.why === "past" || standing.why === "started" || standing.why === "edition-cancelled";
}

/** Signed out, the same words lead through signing in and back to this page. */
function RegisterButton({ mine, slug, editionId }: Pick<Props, "mine" | "slug" | "editionId">) {
  const words = mine.standing.at === "full" ? "Zet mij op de wachtlijst" : "Inschrijven";
  if (!mine.signedIn) {
    return (
      <>
        <ButtonLink href={paths.signIn(paths.edition(slug, editionId))}>{words}</ButtonLink>
        <p className="text-small text-ink-muted">U logt eerst in met uw e-mailadres.</p>
      </>
    );
  }
  return (
    <Form action={paths.register(slug, editionId)}>
      <Button>{words}</Button>
    </Form>
  );
}
