-- CreateEnum
CREATE TYPE "MaterialVisibility" AS ENUM ('PUBLIC', 'SIGNED_IN', 'PARTICIPANTS');

-- CreateEnum
CREATE TYPE "QuestionKind" AS ENUM ('TEXT', 'CHOICE', 'YES_NO');

-- CreateEnum
CREATE TYPE "ApprovalDecision" AS ENUM ('APPROVED', 'DECLINED');

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "email" TEXT,
ADD COLUMN     "invitable_from" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "confirmed_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "offering" ADD COLUMN     "picture_alt" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "picture_id" UUID,
ADD COLUMN     "prerequisites" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "venue" ADD COLUMN     "archived_at" TIMESTAMPTZ(3),
ADD COLUMN     "capacity" INTEGER,
ADD COLUMN     "directions" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "edition" ADD COLUMN     "decide_at" TIMESTAMPTZ(3),
ADD COLUMN     "practical" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "quota_per_organisation" INTEGER,
ADD COLUMN     "released_at" TIMESTAMPTZ(3),
ADD COLUMN     "remind_day_before" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "remind_week_before" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "reserved_until" TIMESTAMPTZ(3),
ADD COLUMN     "series_id" UUID,
ADD COLUMN     "walk_ins" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "edition_invitation" ADD COLUMN     "person_id" UUID;

-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "approved_at" TIMESTAMPTZ(3),
ADD COLUMN     "employer" TEXT,
ADD COLUMN     "organisation_id" UUID;

-- AlterTable
ALTER TABLE "audience" ADD COLUMN     "archived_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "person_audience" (
    "person_id" UUID NOT NULL,
    "audience_id" UUID NOT NULL,

    CONSTRAINT "person_audience_pkey" PRIMARY KEY ("person_id","audience_id")
);

-- CreateTable
CREATE TABLE "edition_reserve" (
    "edition_id" UUID NOT NULL,
    "audience_id" UUID NOT NULL,
    "places" INTEGER NOT NULL,

    CONSTRAINT "edition_reserve_pkey" PRIMARY KEY ("edition_id","audience_id")
);

-- CreateTable
CREATE TABLE "material" (
    "id" UUID NOT NULL,
    "offering_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "file_id" UUID,
    "visibility" "MaterialVisibility" NOT NULL DEFAULT 'PUBLIC',
    "position" INTEGER NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "material_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interest" (
    "id" UUID NOT NULL,
    "offering_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "interest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request" (
    "id" UUID NOT NULL,
    "offering_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID,
    "people" INTEGER NOT NULL,
    "wish" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "answer" TEXT,

    CONSTRAINT "request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_chunk" (
    "file_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "data" BYTEA NOT NULL,

    CONSTRAINT "file_chunk_pkey" PRIMARY KEY ("file_id","position")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "job_title" TEXT NOT NULL DEFAULT '',
    "stopped_at" TIMESTAMPTZ(3),

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_note" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "registration_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "QuestionKind" NOT NULL,
    "label" TEXT NOT NULL,
    "choices" TEXT NOT NULL DEFAULT '',
    "required" BOOLEAN NOT NULL DEFAULT false,
    "sensitive" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer" (
    "registration_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("registration_id","question_id")
);

-- CreateTable
CREATE TABLE "approval" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "manager_email" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "decision" "ApprovalDecision",

    CONSTRAINT "approval_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "person_audience_audience_id_idx" ON "person_audience"("audience_id");

-- CreateIndex
CREATE INDEX "edition_reserve_audience_id_idx" ON "edition_reserve"("audience_id");

-- CreateIndex
CREATE UNIQUE INDEX "material_file_id_key" ON "material"("file_id");

-- CreateIndex
CREATE INDEX "material_offering_id_position_idx" ON "material"("offering_id", "position");

-- CreateIndex
CREATE INDEX "interest_person_id_idx" ON "interest"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "interest_offering_id_person_id_key" ON "interest"("offering_id", "person_id");

-- CreateIndex
CREATE INDEX "request_offering_id_answered_at_idx" ON "request"("offering_id", "answered_at");

-- CreateIndex
CREATE INDEX "request_person_id_idx" ON "request"("person_id");

-- CreateIndex
CREATE INDEX "request_organisation_id_idx" ON "request"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_organisation_id_email_key" ON "contact"("organisation_id", "email");

-- CreateIndex
CREATE INDEX "registration_note_registration_id_at_idx" ON "registration_note"("registration_id", "at");

-- CreateIndex
CREATE INDEX "question_edition_id_position_idx" ON "question"("edition_id", "position");

-- CreateIndex
CREATE INDEX "answer_question_id_idx" ON "answer"("question_id");

-- CreateIndex
CREATE UNIQUE INDEX "approval_registration_id_key" ON "approval"("registration_id");

-- CreateIndex
CREATE UNIQUE INDEX "approval_token_hash_key" ON "approval"("token_hash");

-- CreateIndex
CREATE INDEX "approval_expires_at_idx" ON "approval"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "offering_picture_id_key" ON "offering"("picture_id");

-- CreateIndex
CREATE INDEX "edition_invitation_person_id_idx" ON "edition_invitation"("person_id");

-- CreateIndex
CREATE INDEX "registration_organisation_id_idx" ON "registration"("organisation_id");

-- AddForeignKey
ALTER TABLE "person_audience" ADD CONSTRAINT "person_audience_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_audience" ADD CONSTRAINT "person_audience_audience_id_fkey" FOREIGN KEY ("audience_id") REFERENCES "audience"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offering" ADD CONSTRAINT "offering_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_invitation" ADD CONSTRAINT "edition_invitation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_reserve" ADD CONSTRAINT "edition_reserve_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_reserve" ADD CONSTRAINT "edition_reserve_audience_id_fkey" FOREIGN KEY ("audience_id") REFERENCES "audience"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "material" ADD CONSTRAINT "material_offering_id_fkey" FOREIGN KEY ("offering_id") REFERENCES "offering"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "material" ADD CONSTRAINT "material_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest" ADD CONSTRAINT "interest_offering_id_fkey" FOREIGN KEY ("offering_id") REFERENCES "offering"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest" ADD CONSTRAINT "interest_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_offering_id_fkey" FOREIGN KEY ("offering_id") REFERENCES "offering"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request" ADD CONSTRAINT "request_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_chunk" ADD CONSTRAINT "file_chunk_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_note" ADD CONSTRAINT "registration_note_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval" ADD CONSTRAINT "approval_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.
ALTER TABLE "edition_invitation" DROP CONSTRAINT "edition_invitation_one_of";
ALTER TABLE "edition_invitation" ADD CONSTRAINT "edition_invitation_one_of"
  CHECK (num_nonnulls("organisation_id", "audience_id", "person_id") = 1);
DROP INDEX "edition_invitation_once";
CREATE UNIQUE INDEX "edition_invitation_once" ON "edition_invitation" (
  "edition_id", COALESCE("organisation_id", "audience_id", "person_id")
);
ALTER TABLE "edition"
  ADD CONSTRAINT "edition_quota" CHECK ("quota_per_organisation" IS NULL OR "quota_per_organisation" > 0);
ALTER TABLE "edition_reserve" ADD CONSTRAINT "edition_reserve_places" CHECK ("places" > 0);
ALTER TABLE "material" ADD CONSTRAINT "material_one_of" CHECK (num_nonnulls("url", "file_id") = 1);
ALTER TABLE "request"
  ADD CONSTRAINT "request_people" CHECK ("people" > 0),
  ADD CONSTRAINT "request_answered" CHECK (("answered_at" IS NULL) = ("answer" IS NULL));
ALTER TABLE "approval" ADD CONSTRAINT "approval_decided" CHECK (("decided_at" IS NULL) = ("decision" IS NULL));
ALTER TABLE "file_chunk" ADD CONSTRAINT "file_chunk_in_pieces" CHECK (octet_length("data") BETWEEN 1 AND 262144);

-- A request is open or answered; the open ones are asked for on every page of work.
CREATE INDEX "request_open" ON "request" ("offering_id") WHERE "answered_at" IS NULL;
-- Who stands in a queue, for the clockwork.
CREATE INDEX "registration_asked" ON "registration" ("requested_at") WHERE "state" = 'REQUESTED';

-- The span also follows a meeting that moves to another edition.
CREATE OR REPLACE FUNCTION "edition_span"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "edition" SET
    "starts_at" = (SELECT min("starts_at") FROM "meeting" WHERE "edition_id" = "edition"."id" AND "cancelled_at" IS NULL),
    "ends_at" = (SELECT max("ends_at") FROM "meeting" WHERE "edition_id" = "edition"."id" AND "cancelled_at" IS NULL)
  WHERE "id" IN (NEW."edition_id", OLD."edition_id");
  RETURN NULL;
END $$;
