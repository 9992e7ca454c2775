/** Why no letter goes now, and from when one may. */
export interface NoLetterNow {
  outcome: "too-many-letters" | "too-many-failures";
  againAt: Date;
}

export type RequestCodeOutcome = { outcome: "letter-sent" } | NoLetterNow;

/** `employment-unclear`: an answer was not in the list of that moment. */
export type RequestAccountOutcome = RequestCodeOutcome | { outcome: "employment-unclear" };

/** Why a code signs nobody in: none was asked for in this browser; it is past its time; it was used; it is another; there was too much guessing. */
export type Missed =
  | { outcome: "not-asked-here" | "old" | "used" | "too-many-tries" }
  | { outcome: "wrong"; triesLeft: number };

/** `token` goes into the cookie; `opened` says that the account is new. */
export type EnterCodeOutcome =
  | { outcome: "signed-in"; token: string; opened: boolean }
  | { outcome: "too-many-failures"; againAt: Date }
  | Missed;
