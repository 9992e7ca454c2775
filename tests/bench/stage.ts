import { existsSync } from "node:fs";
import { startPrivateCluster } from "~/platform/embedded-postgres.server";
import { type Academy, startAcademy } from "../support/academy";
import { registeringDatabase } from "./registering-database";

type OwnDatabase = Awaited<ReturnType<typeof registeringDatabase>>;

/** What the parts stand on; each is made when the first part asks for it. */
export class Stage {
  #academy: Academy | undefined;
  #own: OwnDatabase | undefined;

  /** A built academy in a process of its own, on a new database with the demo's story. */
  async academy(): Promise<{ academy: Academy; url: string }> {
    if (!existsSync("build/server/index.js")) throw new Error("Build first: npm start once, or npm test");
    this.#academy ??= await startAcademy();
    const cluster = await startPrivateCluster(this.#academy.dataDir);
    return { academy: this.#academy, url: cluster.url("academie") };
  }

  /** The address of a database beside it, with the reference data alone, which the verbs in this process write to. */
  async own(): Promise<string> {
    const { academy } = await this.academy();
    this.#own ??= await registeringDatabase(await startPrivateCluster(academy.dataDir));
    return this.#own.url;
  }

  /** The verbs of this process have one database at a time. */
  async closeOwn(): Promise<void> {
    await this.#own?.close();
    this.#own = undefined;
  }

  async close(): Promise<void> {
    await this.closeOwn();
    await this.#academy?.stop();
  }
}
