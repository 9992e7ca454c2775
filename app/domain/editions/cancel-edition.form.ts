import { reasonField } from "~/domain/registration/reason-field";
import { z } from "~/platform/zod";

/** `reden`: what people read; `bevestigd`: the word for the effect that was seen. */
export const cancelEditionForm = z.object({ reden: reasonField, bevestigd: z.string().default("") });
