import { z } from "~/platform/zod";

/** The button beside an offering: on, or off again. */
export const keepInformedForm = z.object({ wens: z.enum(["ja", "nee"]).transform((word) => word === "ja") });
