import type { MaterialVisibility } from "@db/enums";
import type { Tx } from "~/platform/db.server";
import { factsOf, type OfferingFacts } from "./offering-facts";
import { chance, seedFor } from "./random";

const WORKSHOP = "workshop-buit-voor-professionals";

interface DemoMaterial {
  title: string;
  visibility: MaterialVisibility;
  file: string;
  text: string;
}

const materials: DemoMaterial[] = [
  {
    title: "Zo bereidt u zich voor",
    visibility: "PUBLIC",
    file: "voorbereiding-workshop.txt",
    text: `Zo bereidt u zich voor op de workshop

1. Doe eerst de e-learning BUIT voor professionals. Dat kost ongeveer een uur.
2. Denk aan een gesprek dat u het afgelopen jaar lastig vond.
3. Vertel daarover zonder namen en zonder gegevens waaraan iemand te herkennen is.
4. Kijk wie in uw organisatie het aanspreekpunt is.
`,
  },
  {
    title: "Werkblad: wat doe ik maandag?",
    visibility: "PARTICIPANTS",
    file: "werkblad-wat-doe-ik-maandag.txt",
    text: `Wat doe ik maandag?

Met wie bespreek ik wat ik zag?
..............................................................

Waar staat bij ons wie het aanspreekpunt is?
..............................................................

Wat wil ik over een maand anders doen?
..............................................................
`,
  },
];

/** Writes what there is to read with the workshop: one file for everyone, one for those who take part. */
export async function tellMaterials(tx: Tx, facts: OfferingFacts, now: Date): Promise<void> {
  const { offeringId } = factsOf(facts, WORKSHOP);
  const luck = chance(seedFor("materials"));
  const rows = materials.map((material) => ({ ...material, id: luck.uuid(), data: Buffer.from(material.text) }));
  await tx.file.createMany({
    data: rows.map(({ id, file, data }) => ({
      id,
      name: file,
      contentType: "text/plain",
      bytes: data.length,
      createdAt: now,
    })),
  });
  await tx.fileChunk.createMany({ data: rows.map(({ id, data }) => ({ fileId: id, position: 0, data })) });
  await tx.material.createMany({
    data: rows.map(({ id, title, visibility }, position) => ({
      offeringId,
      fileId: id,
      title,
      visibility,
      position,
      addedAt: now,
    })),
  });
}
