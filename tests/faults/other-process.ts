// A second process of the academy on the database of the test that forked it: registers whom it is sent.
import type { Visitor } from "~/domain/access/actor";
import type { EditionAddress } from "~/domain/catalogue/lock-edition.server";
import { registerForEdition } from "~/domain/registration/register.server";
import { connectDatabase } from "~/platform/db.server";
import { openJobs } from "~/platform/jobs.server";

const url = String(process.env.TEST_FILE_DATABASE_URL);
connectDatabase(url);
await openJobs(url, { working: false });

process.on("message", async ({ people, address }: { people: Visitor[]; address: EditionAddress }) => {
  process.send?.(await Promise.all(people.map((person) => registerForEdition(person, address))));
});
process.send?.("ready");
