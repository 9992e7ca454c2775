import { startPrivateCluster } from "~/platform/embedded-postgres.server";
import { startAcademy } from "../support/academy";
import { benchFigures } from "./figures";

const academy = await startAcademy();
const cluster = await startPrivateCluster(academy.dataDir);
const url = cluster.url("academie");
const sizes = (process.env.SIZES ?? "10000,100000,1000000").split(",").map(Number);
const found = await benchFigures(academy, url, sizes);
for (const [size, times] of found) console.log(size, JSON.stringify(times));
await academy.stop();
process.exit(0);
