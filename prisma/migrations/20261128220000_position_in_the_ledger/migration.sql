-- The order in which rows were written: who read up to a position asks for the rest.
ALTER TABLE "participation" ADD COLUMN "position" BIGSERIAL NOT NULL;
CREATE UNIQUE INDEX "participation_position_key" ON "participation"("position");

-- Figures are counted over a copy in memory: what served to find rows by kind, organisation, theme or moment serves nothing now.
DROP INDEX "participation_kind_day_idx";
DROP INDEX "participation_organisation_id_kind_day_idx";
DROP INDEX "participation_recorded_at_idx";
DROP INDEX "participation_themes";
