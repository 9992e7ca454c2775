-- A manager who must answer sooner gets a second letter, and the link in the first goes on working.
ALTER TABLE "approval" ADD COLUMN "earlier_hashes" TEXT[] DEFAULT ARRAY[]::TEXT[];
CREATE INDEX "approval_earlier_hashes_idx" ON "approval" USING GIN ("earlier_hashes");
