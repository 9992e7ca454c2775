import { closePastMeetings } from "./domain/attendance/close-past-meetings.server";
import { forgetCheckIns } from "./domain/attendance/forget-check-ins.server";
import { sendReminders } from "./domain/editions/send-reminders.server";
import { openEvaluations } from "./domain/evaluation/open-evaluations.server";
import { remindEvaluations } from "./domain/evaluation/remind-evaluations.server";
import { eraseAnswers } from "./domain/learning/erase-answers.server";
import { nudgeLearners } from "./domain/learning/nudge-learners.server";
import { deliverLetter } from "./domain/outbox/deliver-letter.server";
import { giveUpLetter } from "./domain/outbox/give-up-letter.server";
import { LETTER_QUEUE, UNDELIVERED_QUEUE } from "./domain/outbox/letter-queue";
import { eraseSensitiveAnswers } from "./domain/registration/erase-sensitive-answers.server";
import { lapseApprovals } from "./domain/registration/lapse-approvals.server";
import { lapseOffers } from "./domain/registration/lapse-offers.server";
import { releaseReserves } from "./domain/registration/release-reserves.server";
import { removeExpiredSignIns } from "./domain/signing-in/remove-expired.server";
import type { Task } from "./platform/jobs.server";

/** The clockwork: what runs when (Amsterdam time), each line one verb. */
export const timetable: Task[] = [
  { queue: UNDELIVERED_QUEUE, run: async ({ id }) => giveUpLetter(id ?? "") },
  { queue: LETTER_QUEUE, afterLastTry: UNDELIVERED_QUEUE, together: 5, run: async ({ id }) => deliverLetter(id ?? "") },
  { queue: "lapse-approvals", cron: "*/5 * * * *", run: async () => lapseApprovals() },
  { queue: "lapse-offers", cron: "* * * * *", run: async () => lapseOffers() },
  { queue: "release-reserves", cron: "* * * * *", run: async () => releaseReserves() },
  { queue: "erase-sensitive-answers", cron: "30 3 * * *", run: async () => eraseSensitiveAnswers() },
  { queue: "close-past-meetings", cron: "*/10 * * * *", run: async () => closePastMeetings() },
  { queue: "open-evaluations", cron: "5-59/10 * * * *", run: async () => openEvaluations() },
  { queue: "nudge-learners", cron: "40 9 * * *", run: async () => nudgeLearners() },
  { queue: "erase-answers", cron: "50 3 * * *", run: async () => eraseAnswers() },
  { queue: "remind-evaluations", cron: "20 9 * * *", run: async () => remindEvaluations() },
  { queue: "forget-check-ins", cron: "45 3 * * *", run: async () => forgetCheckIns() },
  { queue: "send-reminders", cron: "*/10 * * * *", run: async () => sendReminders() },
  { queue: "remove-expired-sign-ins", cron: "15 3 * * *", run: async () => removeExpiredSignIns() },
];
