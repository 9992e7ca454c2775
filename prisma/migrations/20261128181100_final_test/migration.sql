-- AlterTable
ALTER TABLE "progress" ADD COLUMN "test_passed_at" TIMESTAMPTZ(3),
ADD COLUMN "nudged_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "person" ADD COLUMN "nudges_stopped_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "attempt" ALTER COLUMN "answer" DROP NOT NULL;

-- CreateTable
CREATE TABLE "test_attempt" (
    "id" UUID NOT NULL,
    "progress_id" UUID NOT NULL,
    "course_version_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "needed" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "right" INTEGER,
    "passed" BOOLEAN,

    CONSTRAINT "test_attempt_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "test_attempt_finished_whole" CHECK (("finished_at" IS NULL) = ("right" IS NULL) AND ("finished_at" IS NULL) = ("passed" IS NULL))
);

-- CreateTable
CREATE TABLE "test_question" (
    "test_attempt_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "block_key" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "answer" JSONB,
    "correct" BOOLEAN,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "test_question_pkey" PRIMARY KEY ("test_attempt_id","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "test_attempt_progress_id_number_key" ON "test_attempt"("progress_id", "number");

-- Of one person's tests in an e-learning at most one is open.
CREATE UNIQUE INDEX "test_attempt_open" ON "test_attempt"("progress_id") WHERE "finished_at" IS NULL;

-- CreateIndex
CREATE INDEX "test_attempt_course_version_id_idx" ON "test_attempt"("course_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "test_question_test_attempt_id_block_key_key" ON "test_question"("test_attempt_id", "block_key");

-- AddForeignKey
ALTER TABLE "test_attempt" ADD CONSTRAINT "test_attempt_progress_id_fkey" FOREIGN KEY ("progress_id") REFERENCES "progress"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "test_attempt" ADD CONSTRAINT "test_attempt_course_version_id_fkey" FOREIGN KEY ("course_version_id") REFERENCES "course_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "test_question" ADD CONSTRAINT "test_question_test_attempt_id_fkey" FOREIGN KEY ("test_attempt_id") REFERENCES "test_attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;
