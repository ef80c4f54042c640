import { UserError } from "../app/userErrors.ts";
import type { Policy, ReadPolicy } from "../core/policy/policy.ts";
import { count } from "../core/text/count.ts";
import type { CommandOutcome } from "./runRulesTest.ts";

/**
 * Runs `fresh-eyes policy check` on a file: every mistake as `path:line:column message`, or what the policy demands in
 * short. Exits with 0 when it can be used, and with 1 when it has mistakes.
 */
export async function runPolicyCheck(
  path: string,
  readFile: (path: string) => Promise<string | null>,
  parsePolicy: (text: string) => ReadPolicy,
): Promise<CommandOutcome> {
  const text = await readFile(path);
  if (text === null)
    throw new UserError(`There is no policy in ${path}.`, "Name the file, or run this where .fresh-eyes is.");
  const read = parsePolicy(text);
  if (read.kind === "none") return { text: `${path} demands nothing.\n`, exitCode: 0 };
  const problems = read.problems.map(({ line, column, message }) => `${path}:${line}:${column} ${message}\n`);
  if (read.kind === "broken" || problems.length > 0) return { text: problems.join(""), exitCode: 1 };
  return { text: `${path} can be used: ${summary(read.policy)}.\n`, exitCode: 0 };
}

function summary({ signOff, checklist, rules, critical, override }: Policy): string {
  return [
    count(signOff.length, "sign-off"),
    count(checklist.length, "question"),
    count(rules.length, "rule setting"),
    count(critical.length, "critical path"),
    override.allowed ? "overriding is allowed" : "nobody may override",
  ].join(", ");
}
