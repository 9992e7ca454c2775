import { emailField, hiddenIdField, lineField, linesField, optionalLinesField } from "~/platform/form-fields";
import { z } from "~/platform/zod";

const MOST_GOALS = 20;
const LONGEST_GOAL = 250;
const WEEK_MINUTES = 7 * 24 * 60;

const minutes = z
  .string({ error: "Vul in hoeveel minuten het duurt." })
  .trim()
  .regex(/^\d{1,5}$/, "Vul een heel aantal minuten in, zoals 90.")
  .transform(Number)
  .pipe(
    z.number().min(5, "Dit is te kort: vul minstens 5 minuten in.").max(WEEK_MINUTES, "Dit is langer dan een week."),
  );

const goals = optionalLinesField({ longest: MOST_GOALS * LONGEST_GOAL })
  .transform((text) =>
    text
      .split("\n")
      .map((goal) => goal.replace(/^[-*•]\s+/, "").trim())
      .filter(Boolean),
  )
  .pipe(
    z
      .array(z.string().max(LONGEST_GOAL, `Een leerdoel kan ${LONGEST_GOAL} tekens lang zijn.`))
      .max(MOST_GOALS, `Noem hoogstens ${MOST_GOALS} leerdoelen.`),
  )
  .transform((lines) => lines.join("\n"));

/** Checkboxes with one name: none, one or many values, each once. */
const choices = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .default([])
  .transform((values) => [...new Set(values)]);

const kept = {
  /** The slug of a format, which has a kind. */
  vorm: z.string({ error: "Kies wat het is." }).min(1, "Kies wat het is."),
  voorkennis: optionalLinesField({ longest: 2_000 }),
  zichtbaar: z.enum(["PUBLIC", "SIGNED_IN", "INVITED"], { error: "Kies wie dit aanbod mag zien." }),
};

const written = {
  titel: lineField({ missing: "Vul een titel in.", longest: 120 }),
  samenvatting: lineField({ missing: "Vul een samenvatting in.", longest: 300 }),
  beschrijving: linesField({ missing: "Schrijf waar het over gaat.", longest: 10_000 }),
  leerdoelen: goals,
  minuten: minutes,
  /** Ticked or not: who takes part gets a certificate. */
  certificaat: z
    .literal("ja")
    .optional()
    .transform((ticked) => ticked === "ja"),
  /** Slugs of the managed lists. */
  doelgroepen: choices,
  themas: choices,
  contactnaam: lineField({ missing: "Vul in wie vragen beantwoordt.", longest: 100 }),
  contactadres: emailField,
};

/** The button that shows what was typed and keeps nothing. */
const buttons = { voorbeeld: z.string().optional() };

/** What the form was loaded with. */
const loaded = { versie: z.string().default("") };

/** An offering that is new, with the hidden id of the page. */
export const newOfferingForm = z.object({ nieuw: hiddenIdField, ...kept, ...written, ...buttons });
export const changeOfferingForm = z.object({ ...kept, ...written, ...buttons, ...loaded });
/** Of an e-learning its own files say the rest. */
export const changeCourseForm = z.object({ ...kept, ...buttons, ...loaded });

export type OfferingAnswers = Omit<z.output<typeof newOfferingForm>, "nieuw">;
export type ChangedAnswers = z.output<typeof changeOfferingForm>;
export type CourseAnswers = z.output<typeof changeCourseForm>;
