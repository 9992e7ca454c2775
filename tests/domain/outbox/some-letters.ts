import type { EditionLetterFacts, LetterContent } from "~/domain/outbox/letter-kinds";

export const editionFacts: EditionLetterFacts = {
  editionId: "0190a1b2-0000-7000-8000-000000000001",
  slug: "workshop-buit-voor-professionals",
  offeringTitle: "Workshop BUIT voor professionals",
  editionTitle: "Alkmaar, voorjaar",
  meetings: [
    {
      id: "0190a1b2-0000-7000-8000-0000000000a1",
      startsAt: "2026-03-12T12:30:00.000Z",
      endsAt: "2026-03-12T16:00:00.000Z",
    },
    {
      id: "0190a1b2-0000-7000-8000-0000000000a2",
      startsAt: "2026-07-02T11:30:00.000Z",
      endsAt: "2026-07-02T15:00:00.000Z",
    },
  ],
  venue: { name: "Stadskantoor", address: "Mallegatsplein 10", postcode: "1815 AG", town: "Alkmaar" },
  online: false,
  trainers: ["Jeroen Bakker"],
  contactName: "Team mensenhandel",
  contactEmail: "mensenhandel@nhveilig.example",
  sequence: 3,
};

/** One letter of each kind. */
export const oneOfEach: LetterContent[] = [
  { kind: "sign-in-code", facts: { code: "AB3D-7KQ2", minutes: 15 } },
  { kind: "account-code", facts: { code: "ZX9C-VB2N", minutes: 30 } },
  { kind: "no-account", facts: {} },
  { kind: "registration-confirmed", facts: editionFacts },
  { kind: "registration-waiting", facts: editionFacts },
  { kind: "registration-requested", facts: editionFacts },
  { kind: "registration-cancelled", facts: { ...editionFacts, hadPlace: true } },
  { kind: "place-offered", facts: { ...editionFacts, until: "2026-03-09T16:00:00.000Z" } },
  { kind: "offer-lapsed", facts: editionFacts },
  { kind: "registration-promoted", facts: { ...editionFacts, wasRequest: false } },
  { kind: "registration-approved", facts: editionFacts },
  { kind: "approval-expired", facts: editionFacts },
  { kind: "registration-declined", facts: { ...editionFacts, reason: "Deze workshop is voor toezichthouders." } },
  {
    kind: "manager-asked",
    facts: { ...editionFacts, token: "abc.def", personName: "Jan Smit", until: "2026-03-11T16:00:00.000Z" },
  },
  {
    kind: "manager-asked-sooner",
    facts: { ...editionFacts, token: "abc.def", personName: "Jan Smit", until: "2026-03-11T16:00:00.000Z" },
  },
  {
    kind: "cancelled-for-you",
    facts: { ...editionFacts, hadPlace: true, reason: "De zaal is te klein.", movedTo: "Workshop, 4 juni 2026" },
  },
  {
    kind: "edition-changed",
    facts: {
      ...editionFacts,
      before: { ...editionFacts, venue: null, online: true, trainers: [] },
      hasPlace: true,
      reason: "De trainer was verhinderd.",
    },
  },
  { kind: "edition-cancelled", facts: { ...editionFacts, hadPlace: true, reason: "Te weinig aanmeldingen." } },
  { kind: "meetings-dropped", facts: editionFacts },
  { kind: "edition-reminder", facts: { ...editionFacts, daysBefore: 1, practical: "Neem uw pas mee." } },
  {
    kind: "edition-message",
    facts: { ...editionFacts, subject: "Parkeren op 12 maart", text: "De garage is dicht.", senderName: "Fatima" },
  },
  { kind: "invitation", facts: { ...editionFacts, text: "Wij nodigen u graag uit.", stopToken: "abc.def" } },
  {
    kind: "request-answered",
    facts: {
      slug: "workshop-buit-voor-professionals",
      offeringTitle: "Workshop BUIT voor professionals",
      answer: "Dat kan in mei.",
      contactName: "Team mensenhandel",
      contactEmail: "mensenhandel@nhveilig.example",
    },
  },
  {
    kind: "evaluation-asked",
    facts: {
      askId: "0190a1b2-0000-7000-8000-0000000000e1",
      title: "Workshop BUIT voor professionals",
      until: "2026-04-11",
      reminder: true,
    },
  },
  {
    kind: "course-begun",
    facts: { slug: "bibob", title: "Wet Bibob", minutes: 50, modules: 7, withTest: true },
  },
  {
    kind: "course-silent",
    facts: { slug: "bibob", title: "Wet Bibob", done: 12, blocks: 40, left: "blocks", stopToken: "abc.def" },
  },
  { kind: "certificate-ready", facts: { title: "Workshop BUIT voor professionals", completed: false } },
  {
    kind: "certificate-withdrawn",
    facts: {
      title: "Workshop BUIT voor professionals",
      because: "de aanwezigheid is gecorrigeerd",
      contactName: "Team mensenhandel",
      contactEmail: "mensenhandel@nhveilig.example",
    },
  },
];
