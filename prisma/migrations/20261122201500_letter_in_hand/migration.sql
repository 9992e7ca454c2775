-- AlterTable
ALTER TABLE "letter" ADD COLUMN     "in_hand_until" TIMESTAMPTZ(3);
