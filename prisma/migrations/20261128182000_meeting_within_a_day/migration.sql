-- A meeting may end past midnight, but lasts less than a day of the clock: 25 hours on the night on which summer time ends.
-- What lasts several days has several meetings.
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_within_a_day" CHECK ("ends_at" < "starts_at" + interval '25 hours');
