import type { OfferingKind } from "@db/enums";

/** An offering as the plan's seed knows it; `format`, `themes` and `audiences` are slugs of the managed lists. */
export type SeedOffering = {
  slug: string;
  title: string;
  kind: OfferingKind;
  format: string;
  formatTitle: string;
  themes: string[];
  audiences: string[];
  online: boolean;
  studyLoadMinutes: number;
  summary: string;
  /** Markdown, two to four sentences. */
  description: string;
  goals: [string, string, string];
};
