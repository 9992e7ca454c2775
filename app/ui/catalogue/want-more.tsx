import BellOff from "lucide-react/icons/bell-off";
import BellRing from "lucide-react/icons/bell-ring";
import { paths } from "~/paths";
import { Button, ButtonLink } from "~/ui/kit/button";
import { Form } from "~/ui/kit/form";
import { Section } from "~/ui/kit/section";

interface Props {
  slug: string;
  /** Dates can be told of; an e-learning has none. */
  dated: boolean;
  keptInformed: boolean;
  signedIn: boolean;
}

/** No date that suits, or wanted for a whole team: what one can ask of the academy. */
export function WantMore({ slug, dated, keptInformed, signedIn }: Props) {
  return (
    <Section title={dated ? "Geen datum die past?" : "Voor uw hele team?"}>
      <div id="meer" className="grid gap-6 md:grid-cols-2">
        {dated && (
          <div className="grid content-start justify-items-start gap-3">
            <p>
              {keptInformed
                ? "U krijgt een e-mail als er een nieuwe datum is."
                : "Krijg een e-mail als er een nieuwe datum is."}
            </p>
            <KeepInformed slug={slug} on={keptInformed} signedIn={signedIn} />
          </div>
        )}
        <div className="grid content-start justify-items-start gap-3">
          <p>Wilt u dit voor een groep collega's, op een eigen moment of een eigen plek?</p>
          <ButtonLink href={paths.requestOffering(slug)} tone="quiet">
            Vraag aan voor uw organisatie
          </ButtonLink>
          {!signedIn && <SignInFirst />}
        </div>
      </div>
    </Section>
  );
}

function KeepInformed({ slug, on, signedIn }: { slug: string; on: boolean; signedIn: boolean }) {
  if (!signedIn) {
    return (
      <>
        <ButtonLink href={paths.signIn(paths.offering(slug))} tone="quiet" icon={BellRing}>
          Houd mij op de hoogte
        </ButtonLink>
        <SignInFirst />
      </>
    );
  }
  return (
    <Form action={paths.keepInformed(slug)}>
      <Button name="wens" value={on ? "nee" : "ja"} tone="quiet" icon={on ? BellOff : BellRing}>
        {on ? "Stop met berichten" : "Houd mij op de hoogte"}
      </Button>
    </Form>
  );
}

function SignInFirst() {
  return <p className="text-small text-ink-muted">U logt eerst in met uw e-mailadres.</p>;
}
