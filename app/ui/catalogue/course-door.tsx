import { paths } from "~/paths";
import { ActionPanel } from "~/ui/kit/action-panel";
import { ButtonLink } from "~/ui/kit/button";
import { lengthWords } from "~/ui/kit/dutch-relative";

interface Props {
  slug: string;
  /** Whether there is something to learn yet. */
  open: boolean;
  studyLoadMinutes: number;
  signedIn: boolean;
}

/** The way from the catalogue into an e-learning. */
export function CourseDoor({ slug, open, studyLoadMinutes, signedIn }: Props) {
  if (!open) {
    return (
      <ActionPanel title="Nog niet te volgen">
        <p>Aan deze e-learning wordt gewerkt.</p>
      </ActionPanel>
    );
  }
  return (
    <ActionPanel title="Begin wanneer u wilt">
      <p className="text-small">
        Ongeveer {lengthWords(studyLoadMinutes)}. U kunt op elk moment stoppen en later verdergaan.
      </p>
      <ButtonLink href={paths.course(slug)}>Naar de e-learning</ButtonLink>
      {!signedIn && <p className="text-small text-ink-muted">U logt eerst in met uw e-mailadres.</p>}
    </ActionPanel>
  );
}
