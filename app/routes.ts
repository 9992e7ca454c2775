import { index, type RouteConfig, route } from "@remix-run/route-config";

// The floor plan: every address and the file behind it.
export default [
  index("routes/public/home-page.tsx"),
  route("toegankelijkheid", "routes/public/accessibility-page.tsx"),
  route("privacy", "routes/public/privacy-page.tsx"),
  route("goedkeuring/:token", "routes/public/manager-decision-page.tsx"),

  route("aanbod", "routes/offerings/catalogue-page.tsx"),
  route("aanbod/:slug", "routes/offerings/offering-page.tsx"),
  route("aanbod/:slug/op-de-hoogte", "routes/offerings/keep-informed.ts"),
  route("aanbod/:slug/aanvraag", "routes/offerings/request-offering-page.tsx"),
  route("aanbod/:slug/:editionId", "routes/offerings/edition-page.tsx"),
  route("aanbod/:slug/:editionId/inschrijving", "routes/offerings/register-page.tsx"),
  route("aanbod/:slug/:editionId/annulering", "routes/offerings/cancel-registration.ts"),
  route("aanbod/:slug/:editionId/plaats", "routes/offerings/answer-offer.ts"),

  route("inloggen", "routes/account/sign-in-page.tsx"),
  route("inloggen/code", "routes/account/code-page.tsx"),
  route("uitloggen", "routes/account/sign-out.ts"),
  route("account-aanvragen", "routes/account/request-account-page.tsx"),
  route("mijn", "routes/account/my-learning-page.tsx"),
  route("mijn/inschrijvingen", "routes/account/my-registrations-page.tsx"),
  route("mijn/gegevens", "routes/account/my-details-page.tsx"),

  route("e-learning/:slug", "routes/learning/course-page.tsx"),
  route("e-learning/:slug/start", "routes/learning/start-course.ts"),
  route("e-learning/:slug/:moduleSlug/:blockKey", "routes/learning/block-page.tsx"),

  route("werk", "routes/editions/work-page.tsx"),
  route("werk/aanbod/:slug/plannen", "routes/editions/plan-page.tsx"),
  route("werk/aanbod/:slug/reeks", "routes/editions/series-page.tsx"),
  route("werk/aanbod/:slug/aanvragen", "routes/editions/offering-requests-page.tsx"),
  route("uitvoeringen/:editionId", "routes/editions/edition-at-work-page.tsx"),
  route("uitvoeringen/:editionId/voorbeeld", "routes/editions/edition-preview-page.tsx"),
  route("uitvoeringen/:editionId/publiceren", "routes/editions/publish-edition.ts"),
  route("uitvoeringen/:editionId/verwijderen", "routes/editions/remove-draft.ts"),
  route("uitvoeringen/:editionId/aanwezigheid", "routes/editions/attendance-page.tsx"),
  route("uitvoeringen/:editionId/deelnemers/:registrationId/besluit", "routes/editions/decide-on-request.ts"),
  route("uitvoeringen/:editionId/deelnemers/:registrationId/annulering", "routes/editions/cancel-for-person.ts"),
  route("uitvoeringen/:editionId/deelnemers/:registrationId/verplaatsing", "routes/editions/move-person.ts"),
  route("uitvoeringen/:editionId/deelnemers", "routes/editions/people-page.tsx"),
  route("uitvoeringen/:editionId/deelnemers/:registrationId", "routes/editions/registration-page.tsx"),
  route("uitvoeringen/:editionId/bericht", "routes/editions/message-page.tsx"),
  route("uitvoeringen/:editionId/deelnemers.csv", "routes/editions/people-csv.ts"),
  route("uitvoeringen/:editionId/deelnemers.xlsx", "routes/editions/people-xlsx.ts"),

  route("cijfers", "routes/management/figures-page.tsx"),
  route("cijfers/doelen/:slug", "routes/management/target-page.tsx"),

  route("postvak", "routes/system/postbox-page.tsx"),
  route("postvak.json", "routes/system/postbox-json.ts"),

  route("*", "routes/public/not-found-page.tsx"),
] satisfies RouteConfig;
