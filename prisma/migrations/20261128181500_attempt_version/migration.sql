-- AlterTable
ALTER TABLE "attempt" ADD COLUMN     "sent_id" UUID,
ADD COLUMN     "version" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "attempt_progress_id_sent_id_key" ON "attempt"("progress_id", "sent_id");
