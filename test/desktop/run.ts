import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { bundleHostTests } from "../support/host/bundleHostTests.ts";
import { createTempFolder } from "../support/host/cleanup.ts";
import { downloadVsCode, freshDesktopArguments, hasDisplay, namedVsCode } from "../support/host/desktop.ts";
import { HostProblem } from "../support/host/hostProblem.ts";
import { concludeHostRun } from "../support/host/hostVerdict.ts";
import { repositoryRoot } from "../support/host/repositoryRoot.ts";
import { runToExit } from "../support/host/runToExit.ts";
import { makeWorkspace } from "../support/host/workspace.ts";
import { verdictPathVariable } from "../vscode/index.ts";

await runToExit("desktop", async () => {
  const vscodeExecutablePath = namedVsCode() ?? (await downloadVsCode());
  if (!hasDisplay()) throw new HostProblem("there is no display; run this under xvfb-run.");
  const extensionTestsPath = await bundleHostTests(join(repositoryRoot, "test", "vscode"));
  const data = createTempFolder("desktop");
  const workspace = await makeWorkspace();
  const verdictPath = join(data.path, "verdict.json");
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: repositoryRoot,
      extensionTestsPath,
      extensionTestsEnv: { [verdictPathVariable]: verdictPath },
      launchArgs: [workspace.path, ...freshDesktopArguments(data.path)],
    }).catch(() => 1);
    return concludeHostRun("desktop", verdictPath);
  } finally {
    workspace.remove();
    data.remove();
  }
});
