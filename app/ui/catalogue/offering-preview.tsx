import { AboutOffering } from "~/ui/catalogue/about-offering";
import { Button } from "~/ui/kit/button";
import type { FieldSource } from "~/ui/kit/field-source";
import { textOf } from "~/ui/kit/field-source";
import { Notice } from "~/ui/kit/notice";

interface Props {
  fields: { voorbeeld: FieldSource; beschrijving?: FieldSource; leerdoelen?: FieldSource; voorkennis: FieldSource };
}

/** What was typed as others will read it, above the form that still holds it; nothing until one asks. */
export function OfferingPreview({ fields }: Props) {
  if (!textOf(fields.voorbeeld)) return null;
  const of = (field: FieldSource | undefined) => (field && textOf(field)) ?? "";
  return (
    <div id="voorbeeld" tabIndex={-1} data-takes-focus="" className="mb-10 grid gap-6 outline-none">
      <Notice title="Zo wordt het">Er is nog niets bewaard. Hieronder staat wat u typte.</Notice>
      <AboutOffering
        description={of(fields.beschrijving)}
        goals={of(fields.leerdoelen)
          .split("\n")
          .filter((goal) => goal.trim() !== "")}
        prerequisites={of(fields.voorkennis)}
      />
    </div>
  );
}

/** Keeping comes first, so that the Enter key keeps. */
export function OfferingButtons({ save }: { save: string }) {
  return (
    <div className="flex flex-wrap gap-3">
      <Button>{save}</Button>
      <Button tone="quiet" name="voorbeeld" value="ja">
        Bekijk voorbeeld
      </Button>
    </div>
  );
}
