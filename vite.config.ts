/** The page's build and every test of the project. */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { offlinePage } from "./scripts/support/offline-page.ts";

export default defineConfig({
  root: fileURLToPath(new URL("src/web", import.meta.url)),
  plugins: [react(), offlinePage()],
  build: {
    outDir: fileURLToPath(new URL("dist", import.meta.url)),
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
  },
  worker: { format: "es" },
  server: { port: 5173, proxy: { "/api": "http://127.0.0.1:4173" } },
  test: {
    root: ".",
    environment: "node",
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/e2e/**"],
          // Much of it waits, for servers and for other processes: one worker more than usual on two cores.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          // A busy machine is no fault: what hangs is still told.
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
