-- CreateEnum
CREATE TYPE "CertificateKind" AS ENUM ('TOOK_PART', 'COMPLETED');

-- AlterTable
ALTER TABLE "offering" ADD COLUMN     "certificate" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "certificate" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "CertificateKind" NOT NULL,
    "person_id" UUID,
    "name" TEXT,
    "offering_id" UUID NOT NULL,
    "edition_id" UUID,
    "title" TEXT NOT NULL,
    "days" DATE[],
    "study_load_minutes" INTEGER NOT NULL,
    "concept" BOOLEAN NOT NULL DEFAULT false,
    "issued_on" DATE NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_reason" TEXT,

    CONSTRAINT "certificate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "certificate_code_key" ON "certificate"("code");

-- CreateIndex
CREATE INDEX "certificate_person_id_idx" ON "certificate"("person_id");

-- CreateIndex
CREATE INDEX "certificate_edition_id_idx" ON "certificate"("edition_id");

-- CreateIndex
CREATE INDEX "certificate_offering_id_idx" ON "certificate"("offering_id");

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_offering_id_fkey" FOREIGN KEY ("offering_id") REFERENCES "offering"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Until now only e-learnings ended with a paper.
UPDATE "offering" SET "certificate" = true WHERE "kind" = 'E_LEARNING';

ALTER TABLE "certificate"
  ADD CONSTRAINT "certificate_code_signs" CHECK ("code" ~ '^[A-Z2-9]{20}$'),
  ADD CONSTRAINT "certificate_of_edition" CHECK (("kind" = 'TOOK_PART') = ("edition_id" IS NOT NULL)),
  ADD CONSTRAINT "certificate_revoked" CHECK (("revoked_at" IS NULL) = ("revoked_reason" IS NULL));

-- One that holds per person and edition, or per person and e-learning.
CREATE UNIQUE INDEX "certificate_one_in_force" ON "certificate" ("person_id", COALESCE("edition_id", "offering_id"))
  WHERE "revoked_at" IS NULL;

-- A fact of that day: it can be withdrawn once and the person erased, and no more. Whoever goes takes their name along.
CREATE FUNCTION "certificate_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."person_id" IS NULL THEN NEW."name" := NULL; END IF;
  IF (to_jsonb(NEW) - ARRAY['person_id', 'name', 'revoked_at', 'revoked_reason'])
      IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['person_id', 'name', 'revoked_at', 'revoked_reason'])
    OR COALESCE(NEW."person_id" <> OLD."person_id", NEW."person_id" IS NOT NULL)
    OR COALESCE(NEW."name" <> OLD."name", NEW."name" IS NOT NULL)
    OR (OLD."revoked_at" IS NOT NULL
      AND (NEW."revoked_at", NEW."revoked_reason") IS DISTINCT FROM (OLD."revoked_at", OLD."revoked_reason"))
  THEN
    RAISE EXCEPTION 'a certificate never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "certificate_stays" BEFORE UPDATE ON "certificate"
  FOR EACH ROW EXECUTE FUNCTION "certificate_stays"();
CREATE TRIGGER "certificate_no_delete" BEFORE DELETE ON "certificate"
  FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "certificate_no_truncate" BEFORE TRUNCATE ON "certificate"
  FOR EACH STATEMENT EXECUTE FUNCTION "append_only"();
