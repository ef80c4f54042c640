import { UserError } from "../../app/userErrors.ts";

interface Explanation {
  readonly pattern: RegExp;
  readonly what: string;
  readonly remedy: string;
}

const explanations: readonly Explanation[] = [
  {
    pattern: /detected dubious ownership/u,
    what: "git refuses to read this repository because it belongs to another user",
    remedy: "If you trust it, run: git config --global --add safe.directory <its folder>",
  },
  {
    pattern: /not a git repository/u,
    what: "This folder is not in a git repository",
    remedy: "Open a folder of a git repository, or create one with: git init",
  },
  {
    pattern: /cannot change to '/u,
    what: "There is no such folder",
    remedy: "Check the path of the repository.",
  },
  {
    pattern:
      /could not fetch|promisor remote|lazy fetching disabled|transport '.*' not allowed|unable to read [0-9a-f]{40}/u,
    what: "Parts of this change are not in this clone (it is a partial clone, or damaged), and a review does not download",
    remedy: "Get the missing objects first, for example with: git fetch --refetch --filter=blob:limit=100m",
  },
  {
    pattern: /Unable to create '.*\.lock'|cannot lock ref/u,
    what: "Another git process is using this repository",
    remedy: "Wait for it to finish, then try again.",
  },
];

/** Turns a git process that failed into what is wrong, as far as git's words tell, and what to do. */
export function explainFailure(
  args: readonly string[],
  { code, stderr }: { readonly code: number; readonly stderr: string },
): UserError {
  const known = explanations.find(({ pattern }) => pattern.test(stderr));
  if (known !== undefined) return new UserError(known.what, known.remedy);
  const said =
    stderr.split("\n").find((line) => /^(?:fatal|error):/u.test(line)) ?? stderr.split("\n")[0] ?? "";
  const command = args.find((arg, index) => !arg.startsWith("-") && args[index - 1] !== "-C") ?? "";
  return new UserError(
    `git ${command} failed: ${said === "" ? `exit code ${code}` : said}`,
    "Run the same in a terminal to see whether git itself works there.",
  );
}
