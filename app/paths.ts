/** Links by name: pages, letters and exports use the same ones. Relative to the academy's own address. */
export const paths = {
  home: () => "/",
  catalogue: () => "/aanbod",
  offering: (slug: string) => `/aanbod/${slug}`,
  edition: (slug: string, editionId: string) => `/aanbod/${slug}/${editionId}`,
  register: (slug: string, editionId: string) => `/aanbod/${slug}/${editionId}/inschrijving`,
  cancelRegistration: (slug: string, editionId: string) => `/aanbod/${slug}/${editionId}/annulering`,
  answerOffer: (slug: string, editionId: string) => `/aanbod/${slug}/${editionId}/plaats`,
  signIn: (back?: string) => withWayBack("/inloggen", back),
  enterCode: () => "/inloggen/code",
  signOut: () => "/uitloggen",
  requestAccount: (back?: string) => withWayBack("/account-aanvragen", back),
  myLearning: () => "/mijn",
  myRegistrations: () => "/mijn/inschrijvingen",
  course: (slug: string) => `/e-learning/${slug}`,
  startCourse: (slug: string) => `/e-learning/${slug}/start`,
  courseBlock: (slug: string, moduleSlug: string, blockKey: string) => `/e-learning/${slug}/${moduleSlug}/${blockKey}`,
  work: () => "/werk",
  attendance: (editionId: string, meetingId?: string) =>
    `/uitvoeringen/${editionId}/aanwezigheid${meetingId ? `?dagdeel=${meetingId}` : ""}`,
  figures: () => "/cijfers",
  target: (slug: string) => `/cijfers/doelen/${slug}`,
  postbox: () => "/postvak",
  accessibility: () => "/toegankelijkheid",
  privacy: () => "/privacy",
};

function withWayBack(path: string, back?: string): string {
  return back ? `${path}?terug=${encodeURIComponent(back)}` : path;
}
