-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('THEME_LEAD', 'TRAINER', 'MANAGEMENT', 'COORDINATOR', 'ADMINISTRATOR');

-- CreateEnum
CREATE TYPE "MarkValue" AS ENUM ('PRESENT', 'PARTLY', 'ABSENT', 'EXCUSED');

-- CreateEnum
CREATE TYPE "MarkedHow" AS ENUM ('LIST', 'CODE', 'KIOSK', 'ONLINE');

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('ACCOUNT', 'GUEST', 'SYSTEM');

-- CreateEnum
CREATE TYPE "OfferingState" AS ENUM ('DRAFT', 'PUBLISHED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('PUBLIC', 'SIGNED_IN', 'INVITED');

-- CreateEnum
CREATE TYPE "EditionState" AS ENUM ('DRAFT', 'PUBLISHED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "AttendanceRule" AS ENUM ('ALL', 'SHARE', 'ONE');

-- CreateEnum
CREATE TYPE "Approval" AS ENUM ('NONE', 'THEME_LEAD', 'MANAGER');

-- CreateEnum
CREATE TYPE "LetterState" AS ENUM ('QUEUED', 'SENT', 'WITHDRAWN', 'FAILED');

-- CreateEnum
CREATE TYPE "ParticipationKind" AS ENUM ('STARTED', 'COMPLETED', 'ATTENDED', 'EDITION_HELD', 'HELD_FOR', 'PUBLISHED', 'UNPUBLISHED', 'COUNTED');

-- CreateEnum
CREATE TYPE "RegistrationState" AS ENUM ('REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED', 'DECLINED', 'CANCELLED', 'LAPSED');

-- CreateEnum
CREATE TYPE "OfferingKind" AS ENUM ('TRAINING', 'E_LEARNING', 'EVENT');

-- CreateEnum
CREATE TYPE "TargetCategory" AS ENUM ('A', 'B', 'C');

-- CreateEnum
CREATE TYPE "Measure" AS ENUM ('PARTICIPANTS', 'PARTICIPATIONS', 'EDITIONS_HELD', 'ORGANISATIONS_REACHED', 'OFFERINGS_PUBLISHED', 'MANUAL_COUNT', 'MANUAL_RATIO', 'MANUAL_DELIVERED', 'MANUAL_ORGANISATIONS');

-- CreateEnum
CREATE TYPE "Rhythm" AS ENUM ('YEAR', 'QUARTER', 'HALF_YEAR', 'ONCE', 'CONTINUOUS', 'PERIOD', 'NONE');

-- CreateEnum
CREATE TYPE "Comparator" AS ENUM ('AT_LEAST', 'EXACT', 'ALL', 'NONE');

-- CreateTable
CREATE TABLE "role_grant" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "theme_id" UUID,
    "organisation_id" UUID,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "job_title" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "deactivated_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID,
    "employer_name" TEXT,
    "organisation_kind" TEXT NOT NULL,
    "municipality_id" UUID,
    "from_day" DATE NOT NULL,
    "until_day" DATE,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mark" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "value" "MarkValue" NOT NULL,
    "minutes" INTEGER,
    "how" "MarkedHow" NOT NULL,
    "marked_at" TIMESTAMPTZ(3) NOT NULL,
    "marked_by" UUID,

    CONSTRAINT "mark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "headcount" (
    "meeting_id" UUID NOT NULL,
    "count" INTEGER NOT NULL,
    "counted_at" TIMESTAMPTZ(3) NOT NULL,
    "counted_by" UUID,

    CONSTRAINT "headcount_pkey" PRIMARY KEY ("meeting_id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" "ActorKind" NOT NULL,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT,
    "codes" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offering" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "OfferingKind" NOT NULL,
    "format_id" UUID NOT NULL,
    "state" "OfferingState" NOT NULL,
    "visibility" "Visibility" NOT NULL DEFAULT 'PUBLIC',
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "goals" TEXT NOT NULL DEFAULT '',
    "study_load_minutes" INTEGER NOT NULL,
    "contact_name" TEXT NOT NULL,
    "contact_email" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "offering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offering_theme" (
    "offering_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,

    CONSTRAINT "offering_theme_pkey" PRIMARY KEY ("offering_id","theme_id")
);

-- CreateTable
CREATE TABLE "offering_audience" (
    "offering_id" UUID NOT NULL,
    "audience_id" UUID NOT NULL,

    CONSTRAINT "offering_audience_pkey" PRIMARY KEY ("offering_id","audience_id")
);

-- CreateTable
CREATE TABLE "venue" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "town" TEXT NOT NULL,
    "municipality_code" TEXT,

    CONSTRAINT "venue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition" (
    "id" UUID NOT NULL,
    "offering_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "state" "EditionState" NOT NULL,
    "visibility" "Visibility" NOT NULL DEFAULT 'PUBLIC',
    "capacity" INTEGER NOT NULL,
    "minimum_to_run" INTEGER NOT NULL DEFAULT 1,
    "minimum_to_count" INTEGER NOT NULL DEFAULT 1,
    "venue_id" UUID,
    "online_url" TEXT,
    "attendance_rule" "AttendanceRule" NOT NULL DEFAULT 'ALL',
    "attendance_share" INTEGER NOT NULL DEFAULT 80,
    "approval" "Approval" NOT NULL DEFAULT 'NONE',
    "opens_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "cancel_until" TIMESTAMPTZ(3),
    "confirm_within_hours" INTEGER NOT NULL DEFAULT 72,
    "offer_hours" INTEGER NOT NULL DEFAULT 24,
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "calendar_sequence" INTEGER NOT NULL DEFAULT 0,
    "published_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trainer" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "person_id" UUID,
    "name" TEXT NOT NULL,

    CONSTRAINT "trainer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition_invitation" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "organisation_id" UUID,
    "audience_id" UUID,

    CONSTRAINT "edition_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition_held_for" (
    "edition_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,

    CONSTRAINT "edition_held_for_pkey" PRIMARY KEY ("edition_id","organisation_id")
);

-- CreateTable
CREATE TABLE "course_version" (
    "id" UUID NOT NULL,
    "offering_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "course_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "progress" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "offering_id" UUID NOT NULL,
    "course_version_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "completed_at" TIMESTAMPTZ(3),

    CONSTRAINT "progress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seen_block" (
    "progress_id" UUID NOT NULL,
    "block_key" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seen_block_pkey" PRIMARY KEY ("progress_id","block_key")
);

-- CreateTable
CREATE TABLE "attempt" (
    "id" UUID NOT NULL,
    "progress_id" UUID NOT NULL,
    "block_key" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "correct" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "official_name" TEXT NOT NULL,
    "municipality_code" TEXT,
    "region" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_domain" (
    "domain" TEXT NOT NULL,
    "organisation_id" UUID NOT NULL,

    CONSTRAINT "mail_domain_pkey" PRIMARY KEY ("domain")
);

-- CreateTable
CREATE TABLE "served_municipality" (
    "organisation_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,

    CONSTRAINT "served_municipality_pkey" PRIMARY KEY ("organisation_id","municipality_id")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "person_id" UUID,
    "to_address" TEXT NOT NULL,
    "to_name" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "subject_kind" TEXT,
    "subject_id" TEXT,
    "state" "LetterState" NOT NULL DEFAULT 'QUEUED',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "to_address" TEXT NOT NULL,
    "message" JSONB,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participant" (
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participant_tie" (
    "id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "person_id" UUID,
    "email_hash" TEXT,

    CONSTRAINT "participant_tie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "merge" (
    "id" UUID NOT NULL,
    "from_participant" UUID NOT NULL,
    "into_participant" UUID NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participation" (
    "id" UUID NOT NULL,
    "kind" "ParticipationKind" NOT NULL,
    "participant_id" UUID,
    "offering_id" UUID,
    "offering_kind" "OfferingKind",
    "format" TEXT,
    "edition_id" UUID,
    "online" BOOLEAN,
    "themes" TEXT[],
    "audiences" TEXT[],
    "organisation_id" UUID,
    "organisation_kind" TEXT,
    "region" TEXT,
    "day" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "quantity" DECIMAL NOT NULL DEFAULT 1,
    "of_quantity" DECIMAL,
    "figure_key" TEXT,
    "source" TEXT NOT NULL,
    "source_key" TEXT NOT NULL,
    "reverses" UUID,

    CONSTRAINT "participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participation_note" (
    "participation_id" UUID NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "participation_note_pkey" PRIMARY KEY ("participation_id")
);

-- CreateTable
CREATE TABLE "registration" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "state" "RegistrationState" NOT NULL,
    "queue_position" BIGSERIAL NOT NULL,
    "calendar_sequence" INTEGER NOT NULL DEFAULT 0,
    "source" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "offered_until" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_change" (
    "id" BIGSERIAL NOT NULL,
    "registration_id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" "ActorKind" NOT NULL,
    "actor_id" UUID,
    "from_state" "RegistrationState",
    "to_state" "RegistrationState" NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "registration_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "theme" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "short_title" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "ambition" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audience" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "audience_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "format" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "OfferingKind" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "format_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "public_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "absolute_expires_at" TIMESTAMPTZ(3) NOT NULL,
    "second_factor_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_code" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "browser_hash" TEXT NOT NULL,
    "newcomer" JSONB,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "plan_year" (
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "plan_year_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "target" (
    "id" UUID NOT NULL,
    "plan_year" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "category" "TargetCategory" NOT NULL,
    "title" TEXT NOT NULL,
    "subtheme" TEXT,
    "audience" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "note" TEXT,
    "word_status" TEXT,
    "umbrella_id" UUID,
    "position" INTEGER NOT NULL,

    CONSTRAINT "target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target_theme" (
    "target_id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,

    CONSTRAINT "target_theme_pkey" PRIMARY KEY ("target_id","theme_id")
);

-- CreateTable
CREATE TABLE "target_version" (
    "id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "measure" "Measure" NOT NULL,
    "filter" JSONB NOT NULL,
    "from_day" DATE NOT NULL,
    "until_day" DATE NOT NULL,
    "due_day" DATE,
    "rhythm" "Rhythm" NOT NULL,
    "per_period" INTEGER,
    "comparator" "Comparator" NOT NULL,
    "value" DECIMAL,
    "baseline" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "target_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "baseline_member" (
    "target_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,

    CONSTRAINT "baseline_member_pkey" PRIMARY KEY ("target_id","participant_id")
);

-- CreateIndex
CREATE INDEX "role_grant_account_id_idx" ON "role_grant"("account_id");

-- CreateIndex
CREATE INDEX "role_grant_role_idx" ON "role_grant"("role");

-- CreateIndex
CREATE INDEX "role_grant_theme_id_idx" ON "role_grant"("theme_id");

-- CreateIndex
CREATE INDEX "role_grant_organisation_id_idx" ON "role_grant"("organisation_id");

-- CreateIndex
CREATE INDEX "person_name_idx" ON "person"("name");

-- CreateIndex
CREATE UNIQUE INDEX "account_person_id_key" ON "account"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "membership_person_id_from_day_idx" ON "membership"("person_id", "from_day");

-- CreateIndex
CREATE INDEX "membership_organisation_id_idx" ON "membership"("organisation_id");

-- CreateIndex
CREATE INDEX "membership_municipality_id_idx" ON "membership"("municipality_id");

-- CreateIndex
CREATE INDEX "mark_meeting_id_idx" ON "mark"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "mark_registration_id_meeting_id_key" ON "mark"("registration_id", "meeting_id");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE INDEX "audit_entry_subject_kind_subject_id_at_idx" ON "audit_entry"("subject_kind", "subject_id", "at");

-- CreateIndex
CREATE INDEX "audit_entry_actor_id_at_idx" ON "audit_entry"("actor_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "offering_slug_key" ON "offering"("slug");

-- CreateIndex
CREATE INDEX "offering_state_visibility_kind_idx" ON "offering"("state", "visibility", "kind");

-- CreateIndex
CREATE INDEX "offering_format_id_idx" ON "offering"("format_id");

-- CreateIndex
CREATE INDEX "offering_theme_theme_id_idx" ON "offering_theme"("theme_id");

-- CreateIndex
CREATE INDEX "offering_audience_audience_id_idx" ON "offering_audience"("audience_id");

-- CreateIndex
CREATE UNIQUE INDEX "venue_slug_key" ON "venue"("slug");

-- CreateIndex
CREATE INDEX "edition_offering_id_starts_at_idx" ON "edition"("offering_id", "starts_at");

-- CreateIndex
CREATE INDEX "edition_state_starts_at_idx" ON "edition"("state", "starts_at");

-- CreateIndex
CREATE INDEX "edition_state_ends_at_idx" ON "edition"("state", "ends_at");

-- CreateIndex
CREATE INDEX "edition_venue_id_starts_at_idx" ON "edition"("venue_id", "starts_at");

-- CreateIndex
CREATE INDEX "meeting_edition_id_starts_at_idx" ON "meeting"("edition_id", "starts_at");

-- CreateIndex
CREATE INDEX "meeting_starts_at_idx" ON "meeting"("starts_at");

-- CreateIndex
CREATE INDEX "trainer_edition_id_idx" ON "trainer"("edition_id");

-- CreateIndex
CREATE INDEX "trainer_person_id_idx" ON "trainer"("person_id");

-- CreateIndex
CREATE INDEX "edition_invitation_edition_id_idx" ON "edition_invitation"("edition_id");

-- CreateIndex
CREATE INDEX "edition_invitation_organisation_id_idx" ON "edition_invitation"("organisation_id");

-- CreateIndex
CREATE INDEX "edition_invitation_audience_id_idx" ON "edition_invitation"("audience_id");

-- CreateIndex
CREATE INDEX "edition_held_for_organisation_id_idx" ON "edition_held_for"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "course_version_offering_id_hash_key" ON "course_version"("offering_id", "hash");

-- CreateIndex
CREATE UNIQUE INDEX "course_version_offering_id_number_key" ON "course_version"("offering_id", "number");

-- CreateIndex
CREATE INDEX "progress_offering_id_idx" ON "progress"("offering_id");

-- CreateIndex
CREATE INDEX "progress_course_version_id_idx" ON "progress"("course_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "progress_person_id_offering_id_key" ON "progress"("person_id", "offering_id");

-- CreateIndex
CREATE INDEX "attempt_progress_id_block_key_at_idx" ON "attempt"("progress_id", "block_key", "at");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_municipality_code_key" ON "organisation"("municipality_code");

-- CreateIndex
CREATE INDEX "organisation_kind_name_idx" ON "organisation"("kind", "name");

-- CreateIndex
CREATE INDEX "mail_domain_organisation_id_idx" ON "mail_domain"("organisation_id");

-- CreateIndex
CREATE INDEX "served_municipality_municipality_id_idx" ON "served_municipality"("municipality_id");

-- CreateIndex
CREATE UNIQUE INDEX "letter_key_key" ON "letter"("key");

-- CreateIndex
CREATE INDEX "letter_person_id_created_at_idx" ON "letter"("person_id", "created_at");

-- CreateIndex
CREATE INDEX "letter_subject_kind_subject_id_idx" ON "letter"("subject_kind", "subject_id");

-- CreateIndex
CREATE INDEX "letter_state_created_at_idx" ON "letter"("state", "created_at");

-- CreateIndex
CREATE INDEX "delivery_letter_id_idx" ON "delivery"("letter_id");

-- CreateIndex
CREATE INDEX "delivery_at_idx" ON "delivery"("at");

-- CreateIndex
CREATE INDEX "delivery_to_address_at_idx" ON "delivery"("to_address", "at");

-- CreateIndex
CREATE UNIQUE INDEX "participant_tie_email_hash_key" ON "participant_tie"("email_hash");

-- CreateIndex
CREATE INDEX "participant_tie_participant_id_idx" ON "participant_tie"("participant_id");

-- CreateIndex
CREATE INDEX "merge_from_participant_idx" ON "merge"("from_participant");

-- CreateIndex
CREATE INDEX "merge_into_participant_idx" ON "merge"("into_participant");

-- CreateIndex
CREATE UNIQUE INDEX "participation_source_key_key" ON "participation"("source_key");

-- CreateIndex
CREATE UNIQUE INDEX "participation_reverses_key" ON "participation"("reverses");

-- CreateIndex
CREATE INDEX "participation_kind_day_idx" ON "participation"("kind", "day");

-- CreateIndex
CREATE INDEX "participation_offering_id_kind_day_idx" ON "participation"("offering_id", "kind", "day");

-- CreateIndex
CREATE INDEX "participation_edition_id_kind_idx" ON "participation"("edition_id", "kind");

-- CreateIndex
CREATE INDEX "participation_participant_id_kind_offering_id_idx" ON "participation"("participant_id", "kind", "offering_id");

-- CreateIndex
CREATE INDEX "participation_figure_key_day_idx" ON "participation"("figure_key", "day");

-- CreateIndex
CREATE INDEX "participation_organisation_id_kind_day_idx" ON "participation"("organisation_id", "kind", "day");

-- CreateIndex
CREATE INDEX "participation_recorded_at_idx" ON "participation"("recorded_at");

-- CreateIndex
CREATE UNIQUE INDEX "registration_queue_position_key" ON "registration"("queue_position");

-- CreateIndex
CREATE INDEX "registration_edition_id_state_queue_position_idx" ON "registration"("edition_id", "state", "queue_position");

-- CreateIndex
CREATE INDEX "registration_person_id_state_idx" ON "registration"("person_id", "state");

-- CreateIndex
CREATE INDEX "registration_state_offered_until_idx" ON "registration"("state", "offered_until");

-- CreateIndex
CREATE INDEX "registration_change_registration_id_at_idx" ON "registration_change"("registration_id", "at");

-- CreateIndex
CREATE INDEX "registration_change_edition_id_at_idx" ON "registration_change"("edition_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "theme_slug_key" ON "theme"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "audience_slug_key" ON "audience"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "format_slug_key" ON "format"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "session_public_id_key" ON "session"("public_id");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE INDEX "sign_in_code_browser_hash_created_at_idx" ON "sign_in_code"("browser_hash", "created_at");

-- CreateIndex
CREATE INDEX "sign_in_code_expires_at_idx" ON "sign_in_code"("expires_at");

-- CreateIndex
CREATE INDEX "rate_limit_window_start_idx" ON "rate_limit"("window_start");

-- CreateIndex
CREATE INDEX "target_umbrella_id_idx" ON "target"("umbrella_id");

-- CreateIndex
CREATE UNIQUE INDEX "target_plan_year_slug_key" ON "target"("plan_year", "slug");

-- CreateIndex
CREATE INDEX "target_theme_theme_id_idx" ON "target_theme"("theme_id");

-- CreateIndex
CREATE UNIQUE INDEX "target_version_target_id_number_key" ON "target_version"("target_id", "number");

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark" ADD CONSTRAINT "mark_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark" ADD CONSTRAINT "mark_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "headcount" ADD CONSTRAINT "headcount_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offering" ADD CONSTRAINT "offering_format_id_fkey" FOREIGN KEY ("format_id") REFERENCES "format"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offering_theme" ADD CONSTRAINT "offering_theme_offering_id_fkey" FOREIGN KEY ("offering_id") REFERENCES "offering"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offering_theme" ADD CONSTRAINT "offering_theme_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offering_audience" ADD CONSTRAINT "offering_audience_offering_id_fkey" FOREIGN KEY ("offering_id") REFERENCES "offering"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offering_audience" ADD CONSTRAINT "offering_audience_audience_id_fkey" FOREIGN KEY ("audience_id") REFERENCES "audience"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_offering_id_fkey" FOREIGN KEY ("offering_id") REFERENCES "offering"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_venue_id_fkey" FOREIGN KEY ("venue_id") REFERENCES "venue"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trainer" ADD CONSTRAINT "trainer_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trainer" ADD CONSTRAINT "trainer_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_invitation" ADD CONSTRAINT "edition_invitation_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_invitation" ADD CONSTRAINT "edition_invitation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_invitation" ADD CONSTRAINT "edition_invitation_audience_id_fkey" FOREIGN KEY ("audience_id") REFERENCES "audience"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_held_for" ADD CONSTRAINT "edition_held_for_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_held_for" ADD CONSTRAINT "edition_held_for_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course_version" ADD CONSTRAINT "course_version_offering_id_fkey" FOREIGN KEY ("offering_id") REFERENCES "offering"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress" ADD CONSTRAINT "progress_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress" ADD CONSTRAINT "progress_offering_id_fkey" FOREIGN KEY ("offering_id") REFERENCES "offering"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress" ADD CONSTRAINT "progress_course_version_id_fkey" FOREIGN KEY ("course_version_id") REFERENCES "course_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seen_block" ADD CONSTRAINT "seen_block_progress_id_fkey" FOREIGN KEY ("progress_id") REFERENCES "progress"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_progress_id_fkey" FOREIGN KEY ("progress_id") REFERENCES "progress"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_domain" ADD CONSTRAINT "mail_domain_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "served_municipality" ADD CONSTRAINT "served_municipality_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "served_municipality" ADD CONSTRAINT "served_municipality_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant_tie" ADD CONSTRAINT "participant_tie_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant_tie" ADD CONSTRAINT "participant_tie_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_plan_year_fkey" FOREIGN KEY ("plan_year") REFERENCES "plan_year"("year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_umbrella_id_fkey" FOREIGN KEY ("umbrella_id") REFERENCES "target"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_theme" ADD CONSTRAINT "target_theme_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_theme" ADD CONSTRAINT "target_theme_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_version" ADD CONSTRAINT "target_version_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baseline_member" ADD CONSTRAINT "baseline_member_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE CASCADE ON UPDATE CASCADE;
