import { z } from "~/platform/zod";
import { lineField } from "./text-fields";

/** The words that say what is in the picture, for who cannot see it. */
export const savePictureForm = z.object({ alt: lineField("Beschrijf in een zin wat er op de afbeelding staat.", 200) });
