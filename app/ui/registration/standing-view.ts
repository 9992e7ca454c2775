import type { MyStanding } from "~/domain/registration/my-standing.server";

/** What `myStanding` answers, as it reaches a page. */
export interface MyStandingView extends Omit<MyStanding, "story"> {
  story: { at: string; text: string }[];
}
