import { fileURLToPath } from "node:url";

/** The project's annotated articles. */
export const GOLD = fileURLToPath(new URL("../../graph-data/gold", import.meta.url));
/** Their issues. */
export const ISSUES = fileURLToPath(new URL("../../graph-data/issues", import.meta.url));
