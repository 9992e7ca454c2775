import { lineField } from "~/platform/form-fields";
import { z } from "~/platform/zod";

/** The words that say what is in the picture, for who cannot see it. */
export const savePictureForm = z.object({
  alt: lineField({ missing: "Beschrijf in één zin wat er op de afbeelding staat.", longest: 200 }),
});
