import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { codeFor, expect, test } from "./journey";

test("someone new asks for an account, proves the address and can do open things at once", async ({
  page,
  academy,
}) => {
  const { origin } = academy;
  const email = "nieuw@jongerenwerk.example";
  await page.goto(`${origin}/account-aanvragen`);
  await page.getByLabel("Uw naam").fill("Noor Nieuwkomer");
  await page.getByLabel(/e-mail/i).fill(email);
  await page.getByLabel("Waar werkt u?").selectOption({ label: "Mijn werkgever staat niet in deze lijst" });
  await page.getByLabel("Naam van uw werkgever").fill("Stichting Jongerenwerk Noord");
  await page.getByLabel("Wat voor organisatie is het?").selectOption({ label: "Jongerenwerk of jeugdwerk" });
  await page.getByLabel("In welke gemeente werkt u het meest?").selectOption({ label: "Alkmaar" });
  await page.getByRole("button", { name: "Vraag account aan" }).click();
  await page.getByLabel(/code/i).fill(await codeFor(page, origin, email));
  await page.getByRole("button", { name: "Inloggen" }).click();
  await expect(page.getByRole("button", { name: "Uitloggen" })).toBeVisible();
  await page.goto(`${origin}/e-learning/bibob`);
  await page.getByRole("button", { name: "Start e-learning" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(page.url()).toContain("/e-learning/bibob/");
});

test("the operator makes the first administrator beside a running academy", async ({ page, academy }) => {
  const { origin, dataDir } = academy;
  const run = promisify(execFile);
  const add = [
    "--import",
    "tsx",
    "app/operator/academy.ts",
    "administrator",
    "add",
    "eerste@beheer.example",
    "--name",
    "Eerste Beheerder",
  ];
  const { stdout } = await run(process.execPath, add, {
    env: { ...process.env, DATA_DIR: dataDir, LOG_LEVEL: "silent" },
  });
  expect(stdout).toContain("eerste@beheer.example");
  await page.goto(`${origin}/inloggen`);
  await page.getByLabel(/e-mail/i).fill("eerste@beheer.example");
  await page.getByRole("button", { name: "Stuur code" }).click();
  await page.getByLabel(/code/i).fill(await codeFor(page, origin, "eerste@beheer.example"));
  await page.getByRole("button", { name: "Inloggen" }).click();
  await expect(page.getByRole("button", { name: "Uitloggen" })).toBeVisible();
});
