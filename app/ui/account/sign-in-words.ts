import type { EnterCodeOutcome, NoLetterNow } from "~/domain/signing-in/outcomes";
import { TRIES } from "~/domain/signing-in/sign-in-code";
import { clockTime } from "~/ui/kit/dutch-date";

/** What a form says when no letter goes now. */
export function noLetterWords({ outcome, againAt }: NoLetterNow): string {
  const from = `Probeer het na ${clockTime(againAt.toISOString())} uur nog eens`;
  return outcome === "too-many-letters"
    ? `Naar dit adres zijn het afgelopen uur te veel codes gestuurd. ${from}, of gebruik de code uit de laatste e-mail.`
    : `Vanaf uw netwerk ging het inloggen te vaak mis. ${from}.`;
}

/** What the form says beside a code that signs nobody in. */
export function missedCodeWords(missed: Exclude<EnterCodeOutcome, { outcome: "signed-in" }>): string {
  switch (missed.outcome) {
    case "wrong":
      return `Deze code klopt niet. Kijk in de laatste e-mail. U kunt het nog ${times(missed.triesLeft)} proberen.`;
    case "old":
      return "Deze code is te oud. Vraag hieronder een nieuwe code aan.";
    case "used":
      return "Deze code is al gebruikt. Vraag hieronder een nieuwe code aan.";
    case "too-many-tries":
      return `U hebt ${TRIES} keer een verkeerde code ingevuld. Vraag hieronder een nieuwe code aan.`;
    case "not-asked-here":
      return "In deze browser is geen code aangevraagd. Vraag hieronder een code aan.";
    case "too-many-failures":
      return noLetterWords(missed);
  }
}

function times(count: number): string {
  return count === 1 ? "één keer" : `${count} keer`;
}
