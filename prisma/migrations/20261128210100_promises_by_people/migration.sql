-- AlterTable
ALTER TABLE "plan_year" ADD COLUMN     "by_person" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "published_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "target" ADD COLUMN     "author_id" UUID,
ADD COLUMN     "by_person" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "drafted_at" TIMESTAMPTZ(3),
ADD COLUMN     "published_at" TIMESTAMPTZ(3),
ADD COLUMN     "whole_id" UUID;

-- CreateIndex
CREATE INDEX "target_whole_id_idx" ON "target"("whole_id");

-- CreateIndex
CREATE INDEX "target_author_id_idx" ON "target"("author_id");

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_whole_id_fkey" FOREIGN KEY ("whole_id") REFERENCES "target"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What comes with the Jaarplan is published by being loaded; a draft is a person's.
ALTER TABLE "plan_year" ADD CONSTRAINT "plan_year_published_by_person" CHECK ("by_person" OR "published_at" IS NULL);
ALTER TABLE "target" ADD CONSTRAINT "target_published_by_person" CHECK ("by_person" OR "published_at" IS NULL);
