import { join } from "node:path";
import { repositoryRoot } from "../support/host/repositoryRoot.ts";
import { runHostTests } from "../support/host/runHostTests.ts";
import { runToExit } from "../support/host/runToExit.ts";

// `npm run test:vscode -- TEXT` runs only the tests whose full title contains TEXT.
await runToExit("vscode", () =>
  runHostTests({
    extensionPath: repositoryRoot,
    testsDir: join(repositoryRoot, "test", "vscode"),
    grep: process.argv.slice(2).join(" "),
  }),
);
