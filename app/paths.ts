/** Links by name: pages, letters and exports use the same ones. Relative to the academy's own address. */
export const paths = {
  home: () => "/",
  catalogue: () => "/aanbod",
  offering: (slug: string) => `/aanbod/${slug}`,
  edition: (slug: string, editionId: string) => `/aanbod/${slug}/${editionId}`,
  register: (slug: string, editionId: string) => `/aanbod/${slug}/${editionId}/inschrijving`,
  cancelRegistration: (slug: string, editionId: string) => `/aanbod/${slug}/${editionId}/annulering`,
  /** One's own place as a file for a calendar. */
  editionCalendar: (slug: string, editionId: string) => `/aanbod/${slug}/${editionId}/agenda.ics`,
  agenda: () => "/agenda",
  agendaFeed: () => "/agenda.ics",
  /** The secret address of someone's own places. */
  ownCalendar: (token: string) => `/agenda/${token}.ics`,
  theme: (slug: string) => `/themas/${slug}`,
  keepInformed: (slug: string) => `/aanbod/${slug}/op-de-hoogte`,
  requestOffering: (slug: string) => `/aanbod/${slug}/aanvraag`,
  decideAsManager: (token: string) => `/goedkeuring/${token}`,
  stopInvitations: (token: string) => `/afmelden/${token}`,
  file: (fileId: string) => `/bestanden/${fileId}`,
  answerOffer: (slug: string, editionId: string) => `/aanbod/${slug}/${editionId}/plaats`,
  signIn: (back?: string) => withWayBack("/inloggen", back),
  enterCode: () => "/inloggen/code",
  signOut: () => "/uitloggen",
  requestAccount: (back?: string) => withWayBack("/account-aanvragen", back),
  myLearning: () => "/mijn",
  myRegistrations: () => "/mijn/inschrijvingen",
  myCalendar: () => "/mijn/agenda",
  revokeCalendar: () => "/mijn/agenda/intrekken",
  myDetails: () => "/mijn/gegevens",
  answerEvaluation: (askId: string) => `/evaluatie/${askId}`,
  myCertificates: () => "/mijn/certificaten",
  certificatePaper: (certificateId: string) => `/mijn/certificaten/${certificateId}/certificaat.pdf`,
  typeCertificate: () => "/verifieer",
  checkCertificate: (code: string) => `/verifieer/${code}`,
  course: (slug: string) => `/e-learning/${slug}`,
  startCourse: (slug: string) => `/e-learning/${slug}/start`,
  /** The final test, and one question of it. */
  courseTest: (slug: string) => `/e-learning/${slug}/toets`,
  testQuestion: (slug: string, position: number | string) => `/e-learning/${slug}/toets/${position}`,
  startTest: (slug: string) => `/e-learning/${slug}/toets/start`,
  handInTest: (slug: string) => `/e-learning/${slug}/toets/inleveren`,
  courseBlock: (slug: string, moduleSlug: string, blockKey: string) => `/e-learning/${slug}/${moduleSlug}/${blockKey}`,
  /** Where a browser sends what it kept. */
  sendKept: (slug: string) => `/e-learning/${slug}/versturen`,
  sendKeptTest: (slug: string) => `/e-learning/${slug}/toets/versturen`,
  learningWorker: () => "/e-learning/werker.js",
  learningScope: () => "/e-learning/",
  withoutConnection: () => "/e-learning/zonder-verbinding",
  courseSources: (slug: string) => `/e-learning/${slug}/bronnen`,
  courseGlossary: (slug: string) => `/e-learning/${slug}/begrippen`,
  /** The page "En nu?". */
  courseAfter: (slug: string) => `/e-learning/${slug}/en-nu`,
  courseMedia: (slug: string, name: string, version: string) => `/e-learning/${slug}/media/${name}?v=${version}`,
  work: () => "/werk",
  venues: () => "/werk/locaties",
  venue: (slug: string) => `/werk/locaties/${slug}`,
  audiences: () => "/werk/doelgroepen",
  newOffering: () => "/werk/aanbod/nieuw",
  /** An offering as its theme lead works on it. */
  offeringAtWork: (slug: string) => `/werk/aanbod/${slug}`,
  changeOffering: (slug: string) => `/werk/aanbod/${slug}/wijzigen`,
  publishOffering: (slug: string) => `/werk/aanbod/${slug}/publiceren`,
  archiveOffering: (slug: string) => `/werk/aanbod/${slug}/archiveren`,
  materials: (slug: string) => `/werk/aanbod/${slug}/materiaal`,
  removeMaterial: (slug: string, materialId: string) => `/werk/aanbod/${slug}/materiaal/${materialId}/verwijderen`,
  moveMaterial: (slug: string, materialId: string) => `/werk/aanbod/${slug}/materiaal/${materialId}/verplaatsen`,
  offeringPicture: (slug: string) => `/werk/aanbod/${slug}/afbeelding`,
  removePicture: (slug: string) => `/werk/aanbod/${slug}/afbeelding/verwijderen`,
  offeringRequests: (slug: string) => `/werk/aanbod/${slug}/aanvragen`,
  courseStatistics: (slug: string) => `/werk/aanbod/${slug}/voortgang`,
  offeringEvaluation: (slug: string) => `/werk/aanbod/${slug}/evaluatie`,
  themeEvaluation: (slug: string) => `/werk/themas/${slug}/evaluatie`,
  planEdition: (slug: string, copyOf?: string) => `/werk/aanbod/${slug}/plannen${copyOf ? `?kopie=${copyOf}` : ""}`,
  planSeries: (slug: string, copyOf?: string) => `/werk/aanbod/${slug}/reeks${copyOf ? `?kopie=${copyOf}` : ""}`,
  /** An edition as its theme lead works on it. */
  editionAtWork: (editionId: string) => `/uitvoeringen/${editionId}`,
  editionEvaluation: (editionId: string) => `/uitvoeringen/${editionId}/evaluatie`,
  changeEdition: (editionId: string) => `/uitvoeringen/${editionId}/wijzigen`,
  cancelEdition: (editionId: string) => `/uitvoeringen/${editionId}/annuleren`,
  publishEdition: (editionId: string) => `/uitvoeringen/${editionId}/publiceren`,
  removeDraft: (editionId: string) => `/uitvoeringen/${editionId}/verwijderen`,
  previewEdition: (editionId: string) => `/uitvoeringen/${editionId}/voorbeeld`,
  people: (editionId: string) => `/uitvoeringen/${editionId}/deelnemers`,
  addPerson: (editionId: string) => `/uitvoeringen/${editionId}/deelnemers/toevoegen`,
  addList: (editionId: string) => `/uitvoeringen/${editionId}/deelnemers/lijst`,
  peopleAsCsv: (editionId: string) => `/uitvoeringen/${editionId}/deelnemers.csv`,
  peopleAsExcel: (editionId: string) => `/uitvoeringen/${editionId}/deelnemers.xlsx`,
  registration: (editionId: string, registrationId: string) =>
    `/uitvoeringen/${editionId}/deelnemers/${registrationId}`,
  decideOnRequest: (editionId: string, registrationId: string) =>
    `/uitvoeringen/${editionId}/deelnemers/${registrationId}/besluit`,
  cancelForPerson: (editionId: string, registrationId: string) =>
    `/uitvoeringen/${editionId}/deelnemers/${registrationId}/annulering`,
  movePerson: (editionId: string, registrationId: string) =>
    `/uitvoeringen/${editionId}/deelnemers/${registrationId}/verplaatsing`,
  personCounts: (editionId: string, registrationId: string) =>
    `/uitvoeringen/${editionId}/deelnemers/${registrationId}/telt-mee`,
  writeMessage: (editionId: string) => `/uitvoeringen/${editionId}/bericht`,
  invite: (editionId: string) => `/uitvoeringen/${editionId}/uitnodigen`,
  organisations: () => "/beheer/organisaties",
  organisation: (slug: string) => `/beheer/organisaties/${slug}`,
  addDomain: (slug: string) => `/beheer/organisaties/${slug}/domeinen`,
  removeDomain: (slug: string, domain: string) => `/beheer/organisaties/${slug}/domeinen/${domain}/verwijderen`,
  removeContact: (slug: string, contactId: string) => `/beheer/organisaties/${slug}/contacten/${contactId}/verwijderen`,
  helpLines: (key?: string) => `/beheer/hulplijnen${key ? `?lijn=${key}` : ""}`,
  ownHelpLines: (slug: string, key?: string) => `/beheer/organisaties/${slug}/hulplijnen${key ? `?lijn=${key}` : ""}`,
  letters: () => "/beheer/brieven",
  resendLetter: (letterId: string) => `/beheer/brieven/${letterId}/opnieuw`,
  attendance: (editionId: string, meetingId?: string) =>
    `/uitvoeringen/${editionId}/aanwezigheid${meetingId ? `?dagdeel=${meetingId}` : ""}`,
  /** Where the list's script saves single taps. */
  markPeople: (editionId: string) => `/uitvoeringen/${editionId}/aanwezigheid/opslaan`,
  /** All meetings side by side. */
  attendanceTable: (editionId: string) => `/uitvoeringen/${editionId}/aanwezigheid/dagdelen`,
  attendanceListPdf: (editionId: string, meetingId: string) =>
    `/uitvoeringen/${editionId}/presentielijst.pdf?dagdeel=${meetingId}`,
  nameBadgesPdf: (editionId: string) => `/uitvoeringen/${editionId}/naambordjes.pdf`,
  /** Someone at the door who is not on the list. */
  walkIn: (editionId: string, meetingId: string) =>
    `/uitvoeringen/${editionId}/aanwezigheid/binnenlopen?dagdeel=${meetingId}`,
  /** The code on the beamer. */
  checkInScreen: (editionId: string, meetingId?: string) =>
    `/uitvoeringen/${editionId}/inchecken${meetingId ? `?dagdeel=${meetingId}` : ""}`,
  /** The list on a tablet at the door. */
  kiosk: (editionId: string, meetingId?: string) =>
    `/uitvoeringen/${editionId}/kiosk${meetingId ? `?dagdeel=${meetingId}` : ""}`,
  sendTaps: (editionId: string) => `/uitvoeringen/${editionId}/kiosk/tikken`,
  kioskWorker: (editionId: string) => `/uitvoeringen/${editionId}/kiosk/werker.js`,
  typeCheckInCode: () => "/inchecken",
  /** What the code on the beamer leads to; the dash in a code is for people. */
  checkIn: (code: string) => `/inchecken/${code.replace("-", "")}`,
  figures: () => "/cijfers",
  figuresAsCsv: () => "/cijfers/overzicht.csv",
  figuresAsExcel: () => "/cijfers/overzicht.xlsx",
  coverage: () => "/cijfers/dekking",
  coverageAsCsv: () => "/cijfers/dekking.csv",
  coverageAsExcel: () => "/cijfers/dekking.xlsx",
  organisationRows: (organisation: string) => `/cijfers/dekking/${organisation}/deelnames`,
  organisationRowsAsCsv: (organisation: string) => `/cijfers/dekking/${organisation}/deelnames.csv`,
  organisationRowsAsExcel: (organisation: string) => `/cijfers/dekking/${organisation}/deelnames.xlsx`,
  whomToInvite: (organisation: string) => `/cijfers/dekking/${organisation}`,
  targetRowsAsCsv: (slug: string) => `/cijfers/doelen/${slug}/regels.csv`,
  targetRowsAsExcel: (slug: string) => `/cijfers/doelen/${slug}/regels.xlsx`,
  target: (slug: string) => `/cijfers/doelen/${slug}`,
  /** For which promises a row of the ledger, or an edition, counts, and why not for the others. */
  rowCounts: (rowId: string) => `/cijfers/regels/${rowId}`,
  editionCounts: (editionId: string) => `/cijfers/uitvoeringen/${editionId}`,
  organisationCounts: (slug: string) => `/cijfers/organisaties/${slug}`,
  countByHand: (slug: string, year: number | string) => `/cijfers/doelen/${slug}/tellen?jaar=${year}`,
  takeBackCount: (slug: string, countId: string, year: number | string) =>
    `/cijfers/doelen/${slug}/tellen/${countId}/terugdraaien?jaar=${year}`,
  proposePromise: (year: number | string, partOf?: string) =>
    `/cijfers/doelen/nieuw?jaar=${year}${partOf ? `&deelvan=${partOf}` : ""}`,
  waitingPromise: (slug: string, year: number | string) => `/cijfers/doelen/${slug}/voorstel?jaar=${year}`,
  rewordPromise: (slug: string, year: number | string) => `/cijfers/doelen/${slug}/voorstel/wijzigen?jaar=${year}`,
  dropPromise: (slug: string, year: number | string) => `/cijfers/doelen/${slug}/voorstel/weggooien?jaar=${year}`,
  draftPlan: (year: number | string) => `/cijfers/plan/${year}`,
  rollPlan: (year: number | string) => `/cijfers/plan/${year}/overzetten`,
  dropPlan: (year: number | string) => `/cijfers/plan/${year}/weggooien`,
  changeDefinition: (slug: string, year: number | string) => `/cijfers/doelen/${slug}/wijzigen?jaar=${year}`,
  definitionDraft: (slug: string, year: number | string) => `/cijfers/doelen/${slug}/concept?jaar=${year}`,
  dropDraft: (slug: string, year: number | string) => `/cijfers/doelen/${slug}/concept/weggooien?jaar=${year}`,
  sayStatus: (slug: string, year: number | string) => `/cijfers/doelen/${slug}/stand?jaar=${year}`,
  writeRemark: (slug: string, year: number | string, quarter?: number | string) =>
    `/cijfers/doelen/${slug}/opmerking?jaar=${year}${quarter ? `&kwartaal=${quarter}` : ""}`,
  countEvidence: (slug: string, countId: string, year: number | string) =>
    `/cijfers/doelen/${slug}/tellen/${countId}/bewijs?jaar=${year}`,
  eraseEvidence: (slug: string, countId: string, year: number | string) =>
    `/cijfers/doelen/${slug}/tellen/${countId}/bewijs/wissen?jaar=${year}`,
  postbox: () => "/postvak",
  accessibility: () => "/toegankelijkheid",
  privacy: () => "/privacy",
};

function withWayBack(path: string, back?: string): string {
  return back ? `${path}?terug=${encodeURIComponent(back)}` : path;
}
