import type { OfferingKind } from "@db/enums";

type SeedFormat = { slug: string; title: string; kind: OfferingKind; position: number };

const inOrder: Omit<SeedFormat, "position">[] = [
  { slug: "training", title: "Training", kind: "TRAINING" },
  { slug: "workshop", title: "Workshop", kind: "TRAINING" },
  { slug: "masterclass", title: "Masterclass", kind: "TRAINING" },
  { slug: "leergang", title: "Leergang", kind: "TRAINING" },
  { slug: "oefening", title: "Oefening", kind: "TRAINING" },
  { slug: "e-learning", title: "E-learning", kind: "E_LEARNING" },
  { slug: "kennisbijeenkomst", title: "Kennisbijeenkomst", kind: "EVENT" },
  { slug: "kennissessie", title: "Kennissessie", kind: "EVENT" },
  { slug: "informatiesessie", title: "Informatiesessie", kind: "EVENT" },
  { slug: "leersessie", title: "Leersessie", kind: "EVENT" },
  { slug: "bewustwordingsbijeenkomst", title: "Bewustwordingsbijeenkomst", kind: "EVENT" },
  { slug: "voorlichting", title: "Voorlichting", kind: "EVENT" },
  { slug: "vragenuur", title: "Vragenuur", kind: "EVENT" },
  { slug: "themadag", title: "Themadag", kind: "EVENT" },
  { slug: "themabijeenkomst", title: "Themabijeenkomst", kind: "EVENT" },
  { slug: "netwerkdag", title: "Netwerkdag", kind: "EVENT" },
  { slug: "netwerkbijeenkomst", title: "Netwerkbijeenkomst", kind: "EVENT" },
  { slug: "living-lab", title: "Living Lab", kind: "EVENT" },
  { slug: "webinar", title: "Webinar", kind: "EVENT" },
  { slug: "bijeenkomst", title: "Bijeenkomst", kind: "EVENT" },
];

/** The managed list of formats; each narrows one kind of offering. */
export const formats: readonly SeedFormat[] = inOrder.map((format, index) => ({ ...format, position: index + 1 }));
