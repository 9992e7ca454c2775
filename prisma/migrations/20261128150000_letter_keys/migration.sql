-- Letters about a change of a registration are known by the registration and the reason, no longer by the number of the change.
UPDATE "letter" SET "key" = 'registration:' || c."registration_id" || ':' || c."reason"
FROM "registration_change" c WHERE "letter"."key" = 'registration-change:' || c."id";

-- A registration only moves forward: nothing happens to it twice for the same reason, and no letter is taken for another.
CREATE UNIQUE INDEX "registration_change_once" ON "registration_change"("registration_id", "reason")
WHERE "from_state" IS DISTINCT FROM "to_state";
