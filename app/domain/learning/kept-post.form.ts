import type { KeptPost } from "~/domain/learning/last-attempt";
import { isId } from "~/platform/id";
import { z } from "~/platform/zod";

const DAY_SECONDS = 86_400;
const LONGEST_KEPT_DAYS = 60;

const id = z.string().refine(isId).toLowerCase();

/** What a browser says of a post it kept: its own id for it, how long ago it was made, in whose progress and at which block. */
export const keptPostForm = z
  .object({
    bericht: id,
    geleden: z.coerce.number().min(0).nullable().catch(null),
    voortgang: id,
    onderdeel: z.string(),
  })
  .transform(({ bericht, geleden, voortgang, onderdeel }) => {
    const secondsAgo = geleden === null ? null : Math.min(geleden, LONGEST_KEPT_DAYS * DAY_SECONDS);
    const kept: KeptPost = { id: bericht, secondsAgo };
    return { kept, progressId: voortgang, blockKey: onderdeel };
  });
