-- CreateTable
CREATE TABLE "attendance_change" (
    "id" BIGSERIAL NOT NULL,
    "edition_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "registration_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" "ActorKind" NOT NULL,
    "actor_id" UUID,
    "from_value" "MarkValue",
    "to_value" "MarkValue",
    "from_number" INTEGER,
    "to_number" INTEGER,
    "reason" TEXT NOT NULL,

    CONSTRAINT "attendance_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance_note" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "registration_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "attendance_note_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "attendance_change_meeting_id_at_idx" ON "attendance_change"("meeting_id", "at");

-- CreateIndex
CREATE INDEX "attendance_change_registration_id_at_idx" ON "attendance_change"("registration_id", "at");

-- CreateIndex
CREATE INDEX "attendance_note_meeting_id_at_idx" ON "attendance_note"("meeting_id", "at");

-- CreateIndex
CREATE INDEX "attendance_note_registration_id_idx" ON "attendance_note"("registration_id");

-- AddForeignKey
ALTER TABLE "attendance_note" ADD CONSTRAINT "attendance_note_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance_note" ADD CONSTRAINT "attendance_note_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is written once stays as it was written.
CREATE TRIGGER "attendance_change_append_only" BEFORE UPDATE OR DELETE ON "attendance_change"
  FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "attendance_change_no_truncate" BEFORE TRUNCATE ON "attendance_change"
  FOR EACH STATEMENT EXECUTE FUNCTION "append_only"();
