-- AlterTable
ALTER TABLE "target_version" ADD COLUMN     "author_id" UUID,
ADD COLUMN     "by_person" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reason" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "target_draft" (
    "target_id" UUID NOT NULL,
    "definition" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "drafted_at" TIMESTAMPTZ(3) NOT NULL,
    "author_id" UUID,

    CONSTRAINT "target_draft_pkey" PRIMARY KEY ("target_id")
);

-- CreateIndex
CREATE INDEX "target_draft_author_id_idx" ON "target_draft"("author_id");

-- CreateIndex
CREATE INDEX "target_version_author_id_idx" ON "target_version"("author_id");

-- AddForeignKey
ALTER TABLE "target_version" ADD CONSTRAINT "target_version_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_draft" ADD CONSTRAINT "target_draft_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_draft" ADD CONSTRAINT "target_draft_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
