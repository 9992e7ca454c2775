import type { Can, Standing } from "~/domain/registration/standing";

/** What `myStanding` answers. */
export interface MyStandingView {
  standing: Standing;
  can: Can;
  signedIn: boolean;
  /** Registering takes more than a press. */
  asks: boolean;
  overlaps: string[];
  keptFor: string[];
  onlineUrl: string | null;
  practical: string;
  contactEmail: string | null;
  story: { at: string; text: string }[];
}
