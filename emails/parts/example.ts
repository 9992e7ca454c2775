import type { EditionLetterProps } from "./edition-facts";

/** What the previewer fills the letters with. */
export const exampleEdition: EditionLetterProps = {
  origin: "http://localhost:3000",
  name: "Samira de Wit",
  edition: {
    slug: "workshop-buit-voor-professionals",
    editionId: "0190a1b2-0000-7000-8000-000000000001",
    title: "Workshop BUIT voor professionals",
    subtitle: "Alkmaar, voorjaar",
    when: ["donderdag 12 maart 2026, 13.30-17.00 uur", "donderdag 19 maart 2026, 13.30-17.00 uur"],
    where: ["Stadskantoor Alkmaar, Mallegatsplein 10, 1815 AG Alkmaar"],
    trainers: ["Jeroen Bakker"],
    contact: { name: "Team mensenhandel", email: "mensenhandel@nhveilig.example" },
  },
};
