import * as build from "virtual:remix/server-build";
import type { ServerBuild } from "@remix-run/node";
import { builtAssets, failStart, serve } from "./serve";

serve(build as unknown as ServerBuild, builtAssets()).catch(failStart);
