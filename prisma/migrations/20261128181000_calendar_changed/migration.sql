-- When what calendars show of an edition last changed; null while it is as it was published.
ALTER TABLE "edition" ADD COLUMN "calendar_changed_at" TIMESTAMPTZ(3);
