-- AlterTable
ALTER TABLE "target_version" ADD COLUMN     "decided_at" TIMESTAMPTZ(3),
ADD COLUMN     "month_weights" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- The log knows when those that are there already were published.
UPDATE "target_version" v SET "decided_at" = a."at"
FROM "audit_entry" a
WHERE v."by_person" AND a."subject_kind" = 'target' AND a."subject_id" = v."target_id"::text
  AND a."action" = 'target.definition-published' AND (a."codes"->>'number')::int = v."number";
