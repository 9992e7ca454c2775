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
];
