import { whatChanged } from "./edition-changes";
import { guestWords, hoursWords, momentWords } from "./edition-words";
import type { FactsOf, LetterKind } from "./letter-kinds";
import { pages } from "./letter-pages";
import {
  aboutEdition,
  beginsAt,
  drawn,
  type LetterTemplate,
  reminderEnds,
  request,
  withdrawal,
} from "./letter-template";
import { lettersAfterwards } from "./letters-afterwards";
import { lettersOfCourses } from "./letters-of-courses";
import { lettersOfSigningIn } from "./letters-of-signing-in";

const nothing = () => ({});

/** Each kind of letter and how it is written; a kind without one does not compile. */
export const letters: { [K in LetterKind]: LetterTemplate<FactsOf<K>> } = {
  ...lettersOfSigningIn,
  ...lettersAfterwards,
  ...lettersOfCourses,
  "registration-confirmed": {
    ...aboutEdition("U bent ingeschreven", pages["registration-confirmed"], nothing),
    calendar: request,
  },
  "registration-promoted": {
    ...aboutEdition("U hebt nu een plaats", pages["registration-promoted"], ({ wasRequest }) => ({ wasRequest })),
    calendar: request,
  },
  "registration-waiting": aboutEdition("U staat op de wachtlijst", pages["registration-waiting"], nothing),
  "registration-requested": aboutEdition("Uw aanvraag is ontvangen", pages["registration-requested"], nothing),
  "registration-approved": aboutEdition("Uw aanvraag is goedgekeurd", pages["registration-approved"], nothing),
  "registration-declined": aboutEdition("Uw aanvraag is afgewezen", pages["registration-declined"], ({ reason }) => ({
    reason,
  })),
  "manager-asked": {
    ...aboutEdition("Mag uw medewerker meedoen", pages["manager-asked"], managerProps),
    uselessFrom: ({ until }) => new Date(until),
  },
  "manager-asked-sooner": {
    ...aboutEdition("Uw antwoord is eerder nodig", pages["manager-asked-sooner"], managerProps),
    uselessFrom: ({ until }) => new Date(until),
  },
  "approval-expired": aboutEdition("Uw aanvraag is verlopen", pages["approval-expired"], nothing),
  "place-offered": {
    ...aboutEdition("Er is een plaats voor u", pages["place-offered"], ({ until }) => ({ until: momentWords(until) })),
    uselessFrom: ({ until }) => new Date(until),
  },
  "offer-lapsed": aboutEdition("De aangeboden plaats is vervallen", pages["offer-lapsed"], nothing),
  "registration-cancelled": {
    ...aboutEdition("Uw inschrijving is geannuleerd", pages["registration-cancelled"], ({ hadPlace }) => ({
      hadPlace,
    })),
    calendar: withdrawal,
  },
  "cancelled-for-you": {
    ...aboutEdition("Uw inschrijving geldt niet meer", pages["cancelled-for-you"], ({ hadPlace, reason, movedTo }) => ({
      hadPlace,
      reason,
      movedTo,
    })),
    calendar: withdrawal,
  },
  "edition-changed": {
    ...aboutEdition("Er is iets veranderd", pages["edition-changed"], ({ hasPlace, reason, deadline, ...facts }) => ({
      hasPlace,
      reason,
      deadline: deadline ? { ...deadline, until: momentWords(deadline.until) } : null,
      changes: whatChanged(facts),
    })),
    calendar: (facts) => (facts.hasPlace ? request(facts) : null),
  },
  "meetings-dropped": {
    ...aboutEdition("Een dagdeel vervalt", pages["meetings-dropped"], nothing),
    calendar: (facts) => ({ method: "CANCEL", facts }),
  },
  "edition-cancelled": {
    ...aboutEdition("Gaat niet door", pages["edition-cancelled"], ({ hadPlace, reason }) => ({ hadPlace, reason })),
    calendar: withdrawal,
  },
  "edition-reminder": {
    ...aboutEdition("Herinnering", pages["edition-reminder"], ({ daysBefore, practical, online }) => ({
      daysBefore,
      practical,
      online,
    })),
    uselessFrom: reminderEnds,
  },
  "edition-message": {
    ...aboutEdition("Bericht", pages["edition-message"], ({ subject, text, senderName }) => ({
      subject,
      text,
      senderName,
    })),
    subject: ({ subject }) => subject,
    uselessFrom: () => null,
    replyTo: contact,
  },
  invitation: {
    ...aboutEdition("Uitnodiging", pages.invitation, ({ text, stopToken, ...facts }) => ({
      edition: guestWords(facts),
      text,
      stopToken,
    })),
    uselessFrom: beginsAt,
    replyTo: contact,
    stopToken: ({ stopToken }) => stopToken,
  },
  "request-answered": {
    subject: ({ offeringTitle }) => `Antwoord op uw aanvraag: ${offeringTitle}`,
    write: drawn(pages["request-answered"], ({ slug, offeringTitle, answer, ...facts }, { name, origin }) => {
      const { name: contactName, address } = contact(facts);
      return { name, origin, slug, title: offeringTitle, answer, contact: { name: contactName, email: address } };
    }),
    replyTo: contact,
  },
};

function contact({ contactName, contactEmail }: { contactName: string; contactEmail: string }) {
  return { name: contactName, address: contactEmail };
}

function managerProps({ personName, token, until, ...facts }: FactsOf<"manager-asked">) {
  return {
    edition: guestWords(facts, "uw medewerker ziet het adres na het inloggen"),
    personName,
    token,
    duration: hoursWords(facts.meetings),
    until: momentWords(until),
  };
}
