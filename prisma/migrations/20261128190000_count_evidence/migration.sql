-- AlterTable
ALTER TABLE "participation_note" ADD COLUMN "file_id" UUID;

-- CreateIndex
CREATE INDEX "participation_note_file_id_idx" ON "participation_note"("file_id");

-- AddForeignKey
ALTER TABLE "participation_note" ADD CONSTRAINT "participation_note_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE SET NULL ON UPDATE CASCADE;
