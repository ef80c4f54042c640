import { fileURLToPath } from "node:url";

/** The absolute path of the project's own folder, without a slash at its end. */
export const repositoryRoot = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[\\/]$/, "");
