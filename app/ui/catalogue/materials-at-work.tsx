import { paths } from "~/paths";
import { type MaterialLine, MaterialList } from "~/ui/catalogue/material-list";
import { Button } from "~/ui/kit/button";
import { counted } from "~/ui/kit/dutch-number";
import { EmptyState } from "~/ui/kit/empty-state";
import { Section } from "~/ui/kit/section";

interface Props {
  slug: string;
  materials: readonly MaterialLine[];
}

export function KeptMaterials({ slug, materials }: Props) {
  return (
    <Section title="Bij dit aanbod" aside={materials.length > 0 && counted(materials.length, "stuk", "stuks")}>
      {materials.length === 0 ? (
        <EmptyState title="Hier komt het materiaal">
          <p>Een reader, de presentatie, een link naar een handreiking: voeg het hieronder toe.</p>
        </EmptyState>
      ) : (
        <MaterialList
          materials={materials}
          aside={({ id, title }) => (
            <div className="flex flex-wrap gap-2">
              {id !== materials[0]?.id && <Move slug={slug} id={id} title={title} way="Omhoog" />}
              {id !== materials.at(-1)?.id && <Move slug={slug} id={id} title={title} way="Omlaag" />}
              <form method="post" action={paths.removeMaterial(slug, id)}>
                <Button tone="quiet" compact aria-label={`Haal weg: ${title}`}>
                  Haal weg
                </Button>
              </form>
            </div>
          )}
        />
      )}
    </Section>
  );
}

interface MoveProps {
  slug: string;
  id: string;
  title: string;
  way: "Omhoog" | "Omlaag";
}

function Move({ slug, id, title, way }: MoveProps) {
  return (
    <form method="post" action={paths.moveMaterial(slug, id)}>
      {way === "Omlaag" && <input type="hidden" name="omlaag" value="ja" />}
      <Button tone="quiet" compact aria-label={`${way}: ${title}`}>
        {way}
      </Button>
    </form>
  );
}

/** What was taken away, to put back. */
export function RemovedMaterials({ slug, materials }: Props) {
  return (
    <Section title="Weggehaald">
      <ul className="border-b border-line">
        {materials.map(({ id, title }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3"
          >
            <span className="min-w-0 text-ink-muted [overflow-wrap:anywhere]">{title}</span>
            <form method="post" action={paths.removeMaterial(slug, id)}>
              <input type="hidden" name="terug" value="ja" />
              <Button tone="quiet" compact aria-label={`Zet terug: ${title}`}>
                Zet terug
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
