import type { EditionPhase } from "~/domain/catalogue/edition-phase";
import { paths } from "~/paths";

const ACADEMY = { "@type": "Organization", name: "NHVeilig Academie" };

interface OfferingFacts {
  slug: string;
  kind: "TRAINING" | "E_LEARNING" | "EVENT";
  title: string;
  summary: string;
  studyLoadMinutes: number;
  ahead: EditionFacts[];
}

interface EditionFacts {
  id: string;
  slug: string;
  title: string;
  startsAt: string | null;
  endsAt: string | null;
  /** Null when online. Nothing nearer than the town is shared. */
  town: string | null;
  phase: EditionPhase;
}

/** What schema.org calls a training or e-learning: a Course with its instances. An event that repeats is no thing of its own. */
export function courseData(offering: OfferingFacts, origin: string) {
  if (offering.kind === "EVENT") return offering.ahead.map((edition) => eventData(edition, offering.summary, origin));
  const { slug, title, summary, studyLoadMinutes, ahead, kind } = offering;
  const onDemand = { "@type": "CourseInstance", courseMode: "Online", courseWorkload: `PT${studyLoadMinutes}M` };
  return {
    "@context": "https://schema.org",
    "@type": "Course",
    name: title,
    description: summary,
    url: `${origin}${paths.offering(slug)}`,
    inLanguage: "nl",
    timeRequired: `PT${studyLoadMinutes}M`,
    provider: { ...ACADEMY, url: origin },
    hasCourseInstance: kind === "E_LEARNING" ? [onDemand] : ahead.map((edition) => instanceOf(edition, origin)),
  };
}

/** What schema.org calls an edition of an event. */
export function eventData(edition: EditionFacts, description: string, origin: string) {
  return {
    "@context": "https://schema.org",
    ...happening(edition, origin),
    "@type": "Event",
    description,
    organizer: { ...ACADEMY, url: origin },
    eventAttendanceMode: `https://schema.org/${edition.town ? "Offline" : "Online"}EventAttendanceMode`,
  };
}

function instanceOf(edition: EditionFacts, origin: string) {
  return {
    "@type": "CourseInstance",
    ...happening(edition, origin),
    courseMode: edition.town ? "Onsite" : "Online",
  };
}

function happening({ id, slug, title, startsAt, endsAt, town, phase }: EditionFacts, origin: string) {
  const url = `${origin}${paths.edition(slug, id)}`;
  const address = { "@type": "PostalAddress", addressLocality: town, addressCountry: "NL" };
  return {
    name: title,
    url,
    startDate: startsAt,
    endDate: endsAt,
    eventStatus: `https://schema.org/Event${phase === "cancelled" ? "Cancelled" : "Scheduled"}`,
    location: town ? { "@type": "Place", name: town, address } : { "@type": "VirtualLocation", url },
  };
}
