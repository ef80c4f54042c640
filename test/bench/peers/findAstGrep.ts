import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The version that figures are about. */
const version = "0.51.1";

/** The program, given or installed from npm into a folder, or `null` where it can't be had; never a dependency of ours. */
export function findAstGrep(given: string | undefined, folder: string): string | null {
  if (given !== undefined) return existsSync(given) ? given : null;
  try {
    execFileSync(
      "npm",
      [
        "install",
        "--prefix",
        folder,
        "--ignore-scripts",
        "--no-save",
        "--silent",
        `@ast-grep/cli@${version}`,
      ],
      { stdio: "ignore", timeout: 120_000 },
    );
  } catch {
    return null;
  }
  // The package's own command is a script that looks for the program; its time is not the program's.
  const packages = join(folder, "node_modules/@ast-grep");
  const names = existsSync(packages) ? readdirSync(packages) : [];
  const programs = names.flatMap((name) => [
    join(packages, name, "ast-grep.exe"),
    ...(name === "cli" ? [] : [join(packages, name, "ast-grep")]),
  ]);
  return programs.find((program) => existsSync(program)) ?? null;
}
