-- The order in which rows were written: who read up to a position asks for the rest.
ALTER TABLE "participation" ADD COLUMN "position" BIGSERIAL NOT NULL;
CREATE UNIQUE INDEX "participation_position_key" ON "participation"("position");
