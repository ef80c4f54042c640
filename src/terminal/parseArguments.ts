import { parseArgs } from "node:util";

import { UserError } from "../app/userErrors.ts";
import type { ChangeSource, RangeSource } from "../core/change/change.ts";
import { policyPath } from "../core/policy/policy.ts";
import type { ReceiptRequest } from "./runReceipt.ts";

export type Format = "text" | "json" | "sarif";

/** What the person asked the command line for. `source` is `null` when the range is to be chosen by default. */
export type Request =
  | { readonly command: "help" }
  | { readonly command: "version" }
  | {
      readonly command: "review";
      readonly repo: string;
      readonly source: ChangeSource | null;
      readonly format: Format;
      /** Whether rules of low confidence look as well. */
      readonly thorough?: boolean;
    }
  | {
      readonly command: "explain";
      readonly repo: string;
      readonly path: string;
      /** 1-based; `null` asks about the whole file. */
      readonly line: number | null;
      readonly source: ChangeSource | null;
      readonly format: Format;
    }
  | {
      readonly command: "scan";
      readonly paths: readonly string[];
      readonly format: Format;
      readonly thorough?: boolean;
    }
  | { readonly command: "rules test"; readonly folder: string }
  | {
      readonly command: "verify";
      readonly repo: string;
      readonly source: RangeSource | null;
      readonly format: Format;
      readonly branch: string | null;
      /** A file of keys to trust instead of the base's own. */
      readonly signers: string | null;
    }
  | ({ readonly command: "receipt"; readonly repo: string } & ReceiptRequest)
  | { readonly command: "policy check"; readonly path: string };

/** What `fresh-eyes --help` prints. */
export const usage = `Usage:
  fresh-eyes review [<base>...<head>] [--working-tree | --staged] [--repo DIR] [--format text|json|sarif]
  fresh-eyes explain <path>[:<line>] [<base>...<head>] [--working-tree | --staged] [--repo DIR] [--format text|json]
  fresh-eyes scan PATH... [--format text|json|sarif]
  fresh-eyes rules test DIR
  fresh-eyes verify [<base>...<head>] [--branch NAME] [--signers FILE] [--repo DIR] [--format text|json]
  fresh-eyes receipt show [REV] | export [REV] | push [REMOTE] | fetch [REMOTE]
  fresh-eyes policy check [FILE]

review   what changed, who wrote it, what got weaker, what to read first and what to decide
explain  who wrote a line of the change, or each hunk of a file, and how we know
scan     the same rules on whole files
rules    runs the fixtures of your own rule packs, the folders in DIR
verify   whether signed receipts cover the change, by the policy and the keys of its base
receipt  what reviewers left on a commit, to read, to keep, or to exchange with a remote
policy   whether a policy can be used, .fresh-eyes/policy.yml where none is named

--thorough lets review and scan ask about what is less sure as well.

Without a range, review, explain and verify compare the branch you are on with the repository's main branch.
Exit codes: 0 done (verify: satisfied), 1 not all as it should be, 2 wrong usage or unreadable input.
`;

const help = "Run fresh-eyes --help for the usage.";

/** Reads the arguments after the program's name. Throws a `UserError` that says what is wrong with them. */
export function parseArguments(args: readonly string[], workingFolder: string): Request {
  const { values, positionals } = parse(args);
  if (values.help === true || args.length === 0) return { command: "help" };
  if (values.version === true) return { command: "version" };
  const format = formatOf(values.format);
  const thorough = values.thorough === true ? { thorough: true } : {};
  const [command, ...rest] = positionals;
  if (command === "review") {
    return {
      command,
      repo: values.repo ?? workingFolder,
      source: sourceOf(values, rest),
      format,
      ...thorough,
    };
  }
  if (command === "explain") {
    const [place, ...ranges] = rest;
    if (place === undefined) throw new UserError("explain needs a file, or a file and a line.", help);
    const repo = values.repo ?? workingFolder;
    if (format === "sarif") {
      throw new UserError(
        "explain tells of people and tools, which SARIF has no place for.",
        "Use --format text or json.",
      );
    }
    return { command, repo, ...placeOf(place), source: sourceOf(values, ranges), format };
  }
  if (command === "scan") {
    if (rest.length === 0) throw new UserError("scan needs at least one file or folder.", help);
    return { command, paths: rest, format, ...thorough };
  }
  if (command === "rules") {
    const [verb, folder, ...more] = rest;
    if (verb !== "test" || folder === undefined || more.length > 0) {
      throw new UserError("rules needs the word test and one folder.", help);
    }
    return { command: "rules test", folder };
  }
  if (command === "verify") {
    if (format === "sarif")
      throw new UserError("verify has no findings for SARIF.", "Use --format text or json.");
    const source = sourceOf(values, rest);
    if (source !== null && source.kind !== "range") {
      throw new UserError("Only commits have receipts.", "Give a range: fresh-eyes verify <base>...<head>");
    }
    const { branch = null, signers = null } = values;
    return { command, repo: values.repo ?? workingFolder, source, format, branch, signers };
  }
  if (command === "receipt") {
    return { command, repo: values.repo ?? workingFolder, ...receiptRequestOf(rest) };
  }
  if (command === "policy") {
    const [verb, path = policyPath, ...more] = rest;
    if (verb !== "check" || more.length > 0) throw new UserError("policy needs the word check.", help);
    return { command: "policy check", path };
  }
  throw new UserError(
    command === undefined ? "No command was given." : `There is no command "${command}".`,
    help,
  );
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "V" },
        "working-tree": { type: "boolean" },
        staged: { type: "boolean" },
        repo: { type: "string" },
        format: { type: "string" },
        thorough: { type: "boolean" },
        branch: { type: "string" },
        signers: { type: "string" },
      },
    });
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error), help);
  }
}

function formatOf(format: string | undefined): Format {
  if (format === undefined) return "text";
  if (format === "text" || format === "json" || format === "sarif") return format;
  throw new UserError(
    `There is no format "${format}".`,
    "Use --format text, --format json or --format sarif.",
  );
}

function receiptRequestOf([verb, name, ...more]: readonly string[]): ReceiptRequest {
  if (more.length > 0) throw new UserError("receipt takes one revision or one remote.", help);
  if (verb === "show" || verb === "export") return { verb, revision: name ?? "HEAD" };
  if (verb === "push" || verb === "fetch") return { verb, remote: name ?? null };
  throw new UserError("receipt needs one of the words show, export, push, fetch.", help);
}

/** Reads `path`, `path:line` or, as findings are printed, `path:line:column`. */
function placeOf(place: string): { readonly path: string; readonly line: number | null } {
  const [, path = place, line] = /^(.+?):(\d{1,9})(?::\d{1,9})?$/.exec(place) ?? [];
  if (line === undefined) return { path: place, line: null };
  if (Number(line) === 0) throw new UserError("There is no line 0: lines are counted from 1.", help);
  return { path, line: Number(line) };
}

function sourceOf(
  values: { readonly "working-tree"?: boolean; readonly staged?: boolean },
  ranges: readonly string[],
): ChangeSource | null {
  const chosen = [values["working-tree"] === true, values.staged === true, ranges.length > 0].filter(
    Boolean,
  ).length;
  if (chosen > 1 || ranges.length > 1) {
    throw new UserError("Give one of: a range, --working-tree, --staged.", help);
  }
  if (values["working-tree"] === true) return { kind: "workingTree" };
  if (values.staged === true) return { kind: "index" };
  const range = ranges[0];
  if (range === undefined) return null;
  const [base, head, ...more] = range.split("...");
  if (base === undefined || base === "" || head === undefined || more.length > 0) {
    throw new UserError(
      `"${range}" is not a range.`,
      "Write it as <base>...<head>, for example main...HEAD.",
    );
  }
  return { kind: "range", base, head: head === "" ? "HEAD" : head };
}
