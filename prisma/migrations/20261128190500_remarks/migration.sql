-- CreateTable
CREATE TABLE "remark" (
    "id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "quarter" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "author_id" UUID,

    CONSTRAINT "remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target_status" (
    "id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    "author_id" UUID,

    CONSTRAINT "target_status_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "remark_target_id_quarter_written_at_idx" ON "remark"("target_id", "quarter", "written_at");

-- CreateIndex
CREATE INDEX "remark_author_id_idx" ON "remark"("author_id");

-- CreateIndex
CREATE INDEX "target_status_target_id_said_at_idx" ON "target_status"("target_id", "said_at");

-- CreateIndex
CREATE INDEX "target_status_author_id_idx" ON "target_status"("author_id");

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_status" ADD CONSTRAINT "target_status_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_status" ADD CONSTRAINT "target_status_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "remark" ADD CONSTRAINT "remark_quarter" CHECK ("quarter" BETWEEN 1 AND 4);
