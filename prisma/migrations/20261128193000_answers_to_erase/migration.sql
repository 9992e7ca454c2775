-- The answers that are still kept, by age: the nightly erasing looks at no others.
CREATE INDEX "attempt_kept" ON "attempt"("at") WHERE "answer" IS NOT NULL;
