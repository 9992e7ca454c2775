import { useForm } from "@conform-to/react";
import { json, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeOffering } from "~/domain/catalogue/change-offering.server";
import { offeringForChange } from "~/domain/catalogue/offering-for-change.server";
import { problemWords } from "~/domain/catalogue/offering-outcome";
import { changeCourseForm, changeOfferingForm } from "~/domain/catalogue/save-offering.form";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { CourseFacts } from "~/ui/catalogue/course-facts";
import { KeptFieldset, WrittenFieldset } from "~/ui/catalogue/offering-fields";
import { OfferingButtons, OfferingPreview } from "~/ui/catalogue/offering-preview";
import { OfferingStale } from "~/ui/catalogue/offering-stale";
import { pageMeta } from "~/ui/frame/page-meta";
import { textOf } from "~/ui/kit/field-source";
import { Form } from "~/ui/kit/form";
import { PageHeading } from "~/ui/kit/page-heading";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta({ title: data ? `${data.title} wijzigen` : "Aanbod wijzigen" });

export const loader = door.only(
  "themeLead",
  "administrator",
)(({ actor, params: { slug = "" } }) => offeringForChange(actor, slug));

export const action = door.only(
  "themeLead",
  "administrator",
)(async ({ actor, request, params: { slug = "" } }) => {
  const { hasCourse } = await offeringForChange(actor, slug);
  const form = await readForm(request, hasCourse ? changeCourseForm : changeOfferingForm);
  if (!form.ok) return form.answer;
  if (form.value.voorbeeld) return json({ form: form.typed });
  const end = await changeOffering(actor, slug, form.value);
  if (end.outcome === "refused") return form.refuse(problemWords(end.problem));
  if (end.outcome === "stale") return json({ form: form.typed, stale: end });
  return redirectWithFlash(paths.offeringAtWork(end.slug), { tone: "good", text: "Uw wijzigingen zijn bewaard." });
});

type Answers = ReturnType<typeof useLoaderData<typeof loader>>["answers"];

export default function ChangeOfferingPage() {
  const { slug, title, hasCourse, answers, choices, themes, audiences, version } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const stale = answer && "stale" in answer ? answer.stale : null;
  const [form, fields] = useForm<Answers & { voorbeeld: string; versie: string }>({
    id: "aanbod",
    lastResult: answer?.form,
    defaultValue: answers,
  });
  const trail = [
    { label: "Werk", href: paths.work() },
    { label: title, href: paths.offeringAtWork(slug) },
  ];
  return (
    <>
      <PageHeading trail={trail} kicker={title} title="Aanbod wijzigen" />
      <OfferingPreview fields={hasCourse ? { voorkennis: fields.voorkennis, voorbeeld: fields.voorbeeld } : fields} />
      {stale && (
        <div className="mb-8">
          <OfferingStale parts={stale.parts} answers={answers} lists={choices} />
        </div>
      )}
      {hasCourse && <CourseFacts answers={answers} themes={themes} audiences={audiences} />}
      <Form form={form}>
        {!hasCourse && <WrittenFieldset fields={fields} choices={choices} />}
        <KeptFieldset fields={fields} choices={choices} />
        <input type="hidden" name="versie" value={stale?.version ?? (textOf(fields.versie) || version)} />
        <OfferingButtons save="Bewaar" />
      </Form>
    </>
  );
}
