import { z } from "~/platform/zod";
import { reasonField } from "./reason-field";

export const cancelForPersonForm = z.object({ reden: reasonField });
