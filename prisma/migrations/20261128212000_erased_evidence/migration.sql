-- AlterTable
ALTER TABLE "participation_note" ADD COLUMN "erased_at" TIMESTAMPTZ(3);
