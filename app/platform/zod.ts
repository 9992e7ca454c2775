import { config, z } from "zod";

// Zod's compiler probes `new Function`, which the content security policy forbids.
config({ jitless: true });

export { z };
