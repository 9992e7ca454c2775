-- Letters about a change of a registration are known by the registration and the reason, no longer by the number of the change.
UPDATE "letter" SET "key" = 'registration:' || c."registration_id" || ':' || c."reason"
FROM "registration_change" c WHERE "letter"."key" = 'registration-change:' || c."id";
