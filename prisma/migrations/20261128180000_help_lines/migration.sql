-- CreateTable
CREATE TABLE "help_line" (
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "reach" TEXT,
    "local" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "help_line_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "own_help_line" (
    "help_line_key" TEXT NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "reach" TEXT NOT NULL,

    CONSTRAINT "own_help_line_pkey" PRIMARY KEY ("help_line_key","organisation_id")
);

-- CreateIndex
CREATE INDEX "own_help_line_organisation_id_idx" ON "own_help_line"("organisation_id");

-- AddForeignKey
ALTER TABLE "own_help_line" ADD CONSTRAINT "own_help_line_help_line_key_fkey" FOREIGN KEY ("help_line_key") REFERENCES "help_line"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "own_help_line" ADD CONSTRAINT "own_help_line_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
