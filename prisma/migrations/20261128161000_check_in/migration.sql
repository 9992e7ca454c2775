-- CreateEnum
CREATE TYPE "CheckInMissKind" AS ENUM ('OLD', 'WRONG');

-- CreateTable
CREATE TABLE "check_in" (
    "registration_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL,
    "device_hash" TEXT NOT NULL,
    "had_place" BOOLEAN NOT NULL,

    CONSTRAINT "check_in_pkey" PRIMARY KEY ("registration_id","meeting_id")
);

-- CreateTable
CREATE TABLE "check_in_miss" (
    "meeting_id" UUID NOT NULL,
    "who_hash" TEXT NOT NULL,
    "kind" "CheckInMissKind" NOT NULL,
    "count" INTEGER NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "check_in_miss_pkey" PRIMARY KEY ("meeting_id","who_hash","kind")
);

-- CreateTable
CREATE TABLE "kiosk_tap" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "tapped_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kiosk_tap_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "check_in_meeting_id_idx" ON "check_in"("meeting_id");

-- CreateIndex
CREATE INDEX "check_in_confirmed_at_idx" ON "check_in"("confirmed_at");

-- CreateIndex
CREATE INDEX "check_in_miss_last_at_idx" ON "check_in_miss"("last_at");

-- CreateIndex
CREATE INDEX "kiosk_tap_meeting_id_idx" ON "kiosk_tap"("meeting_id");

-- CreateIndex
CREATE INDEX "kiosk_tap_registration_id_idx" ON "kiosk_tap"("registration_id");

-- CreateIndex
CREATE INDEX "kiosk_tap_received_at_idx" ON "kiosk_tap"("received_at");

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in_miss" ADD CONSTRAINT "check_in_miss_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kiosk_tap" ADD CONSTRAINT "kiosk_tap_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kiosk_tap" ADD CONSTRAINT "kiosk_tap_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;
