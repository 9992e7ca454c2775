import { jobTitleField } from "~/domain/organisations/job-title";
import { z } from "~/platform/zod";
import { personName } from "./person-name";

/** What people may change about themselves; `audience` holds slugs of the managed list. */
export const changeDetailsForm = z.object({
  name: personName,
  jobTitle: jobTitleField.optional(),
  audience: z.array(z.string()).default([]),
  invitable: z.literal("on").optional(),
  nudged: z.literal("on").optional(),
});
