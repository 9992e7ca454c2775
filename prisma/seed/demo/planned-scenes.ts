import type { Approval, EditionState, QuestionKind, Visibility } from "@db/enums";

interface PlannedQuestion {
  kind: QuestionKind;
  label: string;
  choices?: string;
  required?: boolean;
  sensitive?: boolean;
}

/** An edition of the BUIT workshop that asks something special of who plans or registers. */
interface PlannedScene {
  title: string;
  /** From today on. */
  days: number;
  state: EditionState;
  capacity: number;
  minimumToRun: number;
  confirmed: number;
  requested: number;
  visibility?: Visibility;
  approval?: Approval;
  quotaPerOrganisation?: number;
  decideInDays?: number;
  practical?: string;
  /** The slugs of audiences. */
  invited?: string;
  reserved?: string;
  questions: PlannedQuestion[];
}

const lunch: PlannedQuestion = { kind: "TEXT", label: "Hebt u een dieetwens?", sensitive: true };

export const plannedScenes: PlannedScene[] = [
  {
    title: "BUIT voor leidinggevenden",
    days: 30,
    state: "PUBLISHED",
    capacity: 12,
    minimumToRun: 6,
    confirmed: 4,
    requested: 3,
    approval: "THEME_LEAD",
    practical: "Neem een voorbeeld uit uw eigen team mee. Namen zijn niet nodig.",
    questions: [{ kind: "TEXT", label: "Wat wilt u na deze middag kunnen?", required: true }],
  },
  {
    title: "BUIT op school",
    days: 40,
    state: "PUBLISHED",
    capacity: 16,
    minimumToRun: 8,
    confirmed: 3,
    requested: 2,
    approval: "MANAGER",
    questions: [],
  },
  {
    title: "BUIT: besloten casusmiddag",
    days: 27,
    state: "PUBLISHED",
    capacity: 10,
    minimumToRun: 4,
    confirmed: 5,
    requested: 0,
    visibility: "INVITED",
    invited: "aandachtsfunctionaris-mensenhandel",
    questions: [],
  },
  {
    title: "BUIT voor teams",
    days: 45,
    state: "PUBLISHED",
    capacity: 20,
    minimumToRun: 10,
    confirmed: 6,
    requested: 0,
    quotaPerOrganisation: 3,
    reserved: "onderwijsprofessional",
    decideInDays: 12,
    practical: "De lunch staat om 12.45 uur klaar.",
    questions: [
      {
        kind: "CHOICE",
        label: "Waar werkt u het meest?",
        choices: "Op kantoor\nOp school\nOp straat\nBij mensen thuis",
        required: true,
      },
      { kind: "YES_NO", label: "Hebt u de e-learning al gedaan?", required: true },
      lunch,
    ],
  },
  {
    title: "BUIT voor nieuwe collega's",
    days: 20,
    state: "DRAFT",
    capacity: 18,
    minimumToRun: 6,
    confirmed: 0,
    requested: 0,
    questions: [],
  },
];
