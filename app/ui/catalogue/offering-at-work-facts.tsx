import { offeringVisibilityWords } from "~/domain/catalogue/visibility-words";
import { paths } from "~/paths";
import { DefinitionList } from "~/ui/kit/definition-list";
import { counted } from "~/ui/kit/dutch-number";
import { lengthWords } from "~/ui/kit/dutch-relative";
import { MailLink } from "~/ui/kit/mail-link";
import { Section } from "~/ui/kit/section";

interface Props {
  offering: {
    slug: string;
    kind: "TRAINING" | "E_LEARNING" | "EVENT";
    visibility: "PUBLIC" | "SIGNED_IN" | "INVITED";
    audiences: readonly string[];
    studyLoadMinutes: number;
    certificate: boolean;
    contact: { name: string; email: string };
    materials: number;
    interested: number;
    openRequests: number;
    pictureId: string | null;
  };
}

/** What is known of an offering and what people ask for, each with the way to it. */
export function OfferingAtWorkFacts({ offering }: Props) {
  const { slug, visibility, audiences, studyLoadMinutes, certificate, contact } = offering;
  return (
    <Section title="Over dit aanbod" aside={<a href={paths.changeOffering(slug)}>Wijzig</a>}>
      <DefinitionList
        items={[
          ...keptApart(offering),
          { term: "Te zien voor", detail: offeringVisibilityWords[visibility] },
          { term: "Voor wie", detail: audiences.join(", ") || "Iedereen" },
          { term: "Studielast", detail: lengthWords(studyLoadMinutes) },
          { term: "Certificaat", detail: certificate ? "voor wie meedoet" : "geen" },
          {
            term: "Vragen",
            detail: (
              <>
                {contact.name}, <MailLink to={contact.email} />
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

/** What has a page of its own. */
function keptApart({ slug, kind, materials, interested, openRequests, pictureId }: Props["offering"]) {
  const requests =
    openRequests === 0 ? "geen open aanvragen" : counted(openRequests, "open aanvraag", "open aanvragen");
  const pieces = materials === 0 ? "voeg materiaal toe" : counted(materials, "stuk", "stuks");
  const picture = pictureId ? "wijzig de afbeelding" : "voeg een afbeelding toe";
  const wanting = `${counted(interested, "persoon wil", "mensen willen")} horen van een nieuwe datum`;
  return [
    { term: "Aanvragen", detail: <a href={paths.offeringRequests(slug)}>{requests}</a> },
    { term: "Belangstelling", detail: interested === 0 ? "nog niemand" : wanting },
    { term: "Voortgang", detail: kind === "E_LEARNING" && <a href={paths.courseStatistics(slug)}>hoe het gaat</a> },
    { term: "Evaluatie", detail: <a href={paths.offeringEvaluation(slug)}>wat mensen ervan vonden</a> },
    { term: "Materiaal", detail: <a href={paths.materials(slug)}>{pieces}</a> },
    { term: "Afbeelding", detail: <a href={paths.offeringPicture(slug)}>{picture}</a> },
  ];
}
