-- CreateTable
CREATE TABLE "evaluation_form" (
    "id" UUID NOT NULL,
    "offering_id" UUID NOT NULL,
    "edition_id" UUID,
    "questions" TEXT[],

    CONSTRAINT "evaluation_form_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_ask" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "offering_id" UUID NOT NULL,
    "edition_id" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "answered" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "evaluation_ask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reply" (
    "id" UUID NOT NULL,
    "offering_id" UUID NOT NULL,
    "edition_id" UUID,
    "useful" INTEGER NOT NULL,
    "clear" INTEGER NOT NULL,
    "level" INTEGER NOT NULL,
    "takeaway" TEXT NOT NULL,
    "better" TEXT NOT NULL,
    "own" JSONB NOT NULL,

    CONSTRAINT "reply_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "evaluation_form_offering_id_idx" ON "evaluation_form"("offering_id");

-- CreateIndex
CREATE INDEX "evaluation_form_edition_id_idx" ON "evaluation_form"("edition_id");

-- CreateIndex
CREATE INDEX "evaluation_ask_person_id_idx" ON "evaluation_ask"("person_id");

-- CreateIndex
CREATE INDEX "evaluation_ask_offering_id_idx" ON "evaluation_ask"("offering_id");

-- CreateIndex
CREATE INDEX "evaluation_ask_edition_id_idx" ON "evaluation_ask"("edition_id");

-- CreateIndex
CREATE INDEX "evaluation_ask_answered_asked_at_idx" ON "evaluation_ask"("answered", "asked_at");

-- CreateIndex
CREATE INDEX "reply_offering_id_idx" ON "reply"("offering_id");

-- CreateIndex
CREATE INDEX "reply_edition_id_idx" ON "reply"("edition_id");

-- CreateIndex
CREATE INDEX "progress_completed_at_idx" ON "progress"("completed_at");

-- AddForeignKey
ALTER TABLE "evaluation_form" ADD CONSTRAINT "evaluation_form_offering_id_fkey" FOREIGN KEY ("offering_id") REFERENCES "offering"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_form" ADD CONSTRAINT "evaluation_form_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_ask" ADD CONSTRAINT "evaluation_ask_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_ask" ADD CONSTRAINT "evaluation_ask_offering_id_fkey" FOREIGN KEY ("offering_id") REFERENCES "offering"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_ask" ADD CONSTRAINT "evaluation_ask_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_offering_id_fkey" FOREIGN KEY ("offering_id") REFERENCES "offering"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "evaluation_form" ADD CONSTRAINT "evaluation_form_two" CHECK (cardinality("questions") <= 2);
CREATE UNIQUE INDEX "evaluation_form_once" ON "evaluation_form" (COALESCE("edition_id", "offering_id"));
CREATE UNIQUE INDEX "evaluation_ask_once" ON "evaluation_ask" ("person_id", COALESCE("edition_id", "offering_id"));
ALTER TABLE "reply" ADD CONSTRAINT "reply_scales" CHECK (
  "useful" BETWEEN 1 AND 5 AND "clear" BETWEEN 1 AND 5 AND "level" BETWEEN 1 AND 5
);
