import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import remixConfig from "./remix.config.js";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The server bundle starts with our own entry, so that pages, jobs and start-up share one copy of every module.
const ownServerEntry: Plugin = {
  name: "own-server-entry",
  config: (_, { isSsrBuild }) =>
    isSsrBuild ? { build: { rollupOptions: { input: at("app/operator/main.ts") } } } : undefined,
};

export default defineConfig({
  plugins: process.env.VITEST ? [] : [tailwindcss(), remix(remixConfig), ownServerEntry],
  resolve: {
    alias: { "~": at("app"), "@emails": at("emails"), "@db": at("prisma/generated") },
  },
  build: { target: "es2022", sourcemap: false },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    globalSetup: ["tests/support/database-cluster.ts"],
    setupFiles: ["tests/support/each-file.ts"],
    // Most of a test's time is the database's, so two files at once gain on two cores too.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
