import type { Work } from "../app/ports.ts";
import { UserError } from "../app/userErrors.ts";
import { verifyChange, type VerifyPorts } from "../app/verifyChange.ts";
import type { RangeSource } from "../core/change/change.ts";
import { verifyJson } from "../core/report/verifyJson.ts";
import { verifyText } from "../core/report/verifyText.ts";
import { defaultSource } from "./defaultSource.ts";
import { jsonText } from "./jsonText.ts";
import type { Format } from "./parseArguments.ts";
import type { CommandOutcome } from "./runRulesTest.ts";

/** Runs `fresh-eyes verify`. Exits with 0 when the receipts satisfy the policy, and with 1 when not. */
export async function runVerify(
  request: {
    readonly source: RangeSource | null;
    readonly format: Format;
    readonly branch: string | null;
    readonly signers: string | null;
  },
  ports: VerifyPorts & { readonly readFile: (path: string) => Promise<string | null> },
  work: Work,
): Promise<CommandOutcome> {
  const source = request.source ?? (await defaultSource(ports.repository, "verify <base>...<head>"));
  const { change, ...verification } = await verifyChange(
    source,
    { branch: request.branch, allowedSigners: await readSigners(request.signers, ports.readFile) },
    ports,
    work,
  );
  const text =
    request.format === "json" ? jsonText(verifyJson(change, verification)) : verifyText(verification);
  return { text, exitCode: verification.satisfied ? 0 : 1 };
}

async function readSigners(
  path: string | null,
  readFile: (path: string) => Promise<string | null>,
): Promise<string | null> {
  if (path === null) return null;
  const text = await readFile(path);
  if (text !== null) return text;
  throw new UserError(
    `The keys in ${path} cannot be read.`,
    "Name a file as ssh-keygen's allowed signers are.",
  );
}
