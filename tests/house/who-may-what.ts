import type { Threshold } from "~/http/door.server";

const open: Threshold = { kind: "open", roles: [] };
const guest: Threshold = { kind: "guest", roles: [] };
const signedIn: Threshold = { kind: "signedIn", roles: [] };
const only = (...roles: Threshold["roles"]): Threshold => ({ kind: "only", roles });

/** The matrix: every door and whom it lets in. A new route without a line here fails the tests. */
export const matrix: Record<string, Threshold> = {
  "GET /": open,
  "GET /toegankelijkheid": open,
  "GET /privacy": open,
  "GET /aanbod": open,
  "GET /aanbod/:slug": open,
  "GET /aanbod/:slug/:editionId": open,
  "POST /aanbod/:slug/op-de-hoogte": signedIn,
  "GET /aanbod/:slug/aanvraag": signedIn,
  "POST /aanbod/:slug/aanvraag": signedIn,
  "POST /aanbod/:slug/:editionId/inschrijving": signedIn,
  "POST /aanbod/:slug/:editionId/annulering": signedIn,
  "POST /aanbod/:slug/:editionId/plaats": signedIn,
  "GET /inloggen": guest,
  "POST /inloggen": guest,
  "GET /inloggen/code": guest,
  "POST /inloggen/code": guest,
  "GET /uitloggen": open,
  "POST /uitloggen": open,
  "GET /account-aanvragen": guest,
  "POST /account-aanvragen": guest,
  "GET /mijn": signedIn,
  "GET /mijn/inschrijvingen": signedIn,
  "GET /mijn/gegevens": signedIn,
  "POST /mijn/gegevens": signedIn,
  "GET /e-learning/:slug": signedIn,
  "POST /e-learning/:slug/start": signedIn,
  "GET /e-learning/:slug/:moduleSlug/:blockKey": signedIn,
  "POST /e-learning/:slug/:moduleSlug/:blockKey": signedIn,
  "GET /werk": only("THEME_LEAD", "TRAINER"),
  "GET /werk/aanbod/:slug/aanvragen": only("THEME_LEAD", "ADMINISTRATOR"),
  "POST /werk/aanbod/:slug/aanvragen": only("THEME_LEAD", "ADMINISTRATOR"),
  "GET /uitvoeringen/:editionId/aanwezigheid": only("THEME_LEAD", "TRAINER"),
  "POST /uitvoeringen/:editionId/aanwezigheid": only("THEME_LEAD", "TRAINER"),
  "GET /uitvoeringen/:editionId/deelnemers": only("THEME_LEAD", "TRAINER", "ADMINISTRATOR"),
  "GET /uitvoeringen/:editionId/deelnemers.csv": only("THEME_LEAD", "ADMINISTRATOR"),
  "GET /uitvoeringen/:editionId/deelnemers.xlsx": only("THEME_LEAD", "ADMINISTRATOR"),
  "GET /cijfers": only("MANAGEMENT", "THEME_LEAD"),
  "GET /cijfers/doelen/:slug": only("MANAGEMENT", "THEME_LEAD"),
  "GET /*": open,
  "GET /postvak": open,
  "GET /postvak.json": open,
};
