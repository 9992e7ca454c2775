-- What is planned is asked as of a day: an edition that was made later is not in the answer.
ALTER TABLE "edition" ADD COLUMN "planned_at" TIMESTAMPTZ(3);
UPDATE "edition" SET "planned_at" = made."at"
  FROM (
    SELECT "subject_id", min("at") AS "at" FROM "audit_entry"
    WHERE "action" = 'edition.planned' AND "subject_kind" = 'edition' GROUP BY "subject_id"
  ) AS made
  WHERE made."subject_id" = "edition"."id"::text;
