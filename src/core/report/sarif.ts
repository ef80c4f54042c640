import type { Change, Problem, Sides } from "../change/change.ts";
import type { Finding } from "../rules/finding.ts";
import type { Hash } from "../text/hash.ts";
import { baseRoot, sarifResults, sarifRules, sourceRoot, type SarifContext } from "./sarifResults.ts";
import { sarifUri } from "./sarifUri.ts";

/** What a SARIF log says of the tool and the machine, which the core cannot know. */
export interface SarifTool {
  readonly version: string;
  readonly hash: Hash;
  /** Absolute path of the folder that paths are relative to; it is only shown for files outside of it. */
  readonly folder: string;
}

/** What the SARIF log of a review is made of. */
export interface SarifReview {
  readonly change: Change;
  readonly texts: ReadonlyMap<string, Sides<string | null>>;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** Where the repository comes from, or `null` where that is not known. */
  readonly repositoryUri: string | null;
}

/** What the SARIF log of a scan is made of. */
export interface SarifScan {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

const leftOut = {
  id: "left-out",
  shortDescription: { text: "Something could not be read or was left out." },
  fullDescription: {
    text: "Nothing is known of what was left out: no finding there does not mean that it is fine.",
  },
  help: {
    text: "Read this part without the help of the rules, or mend what the message says and run it again.",
  },
};

/** The findings of a review as a SARIF 2.1.0 log of one run. */
export function reviewSarif(review: SarifReview, tool: SarifTool): object {
  const { change, repositoryUri } = review;
  const head =
    change.head ?? { range: "head", workingTree: "working-tree", index: "index" }[change.source.kind];
  const context: SarifContext = {
    ...tool,
    files: new Map(change.files.map((file) => [file.path, file])),
    textOf: (path, side) => review.texts.get(path)?.[side] ?? null,
  };
  return log(review, tool, context, {
    automationDetails: { id: `fresh-eyes/review/${change.base}...${head}` },
    ...(repositoryUri === null
      ? {}
      : {
          versionControlProvenance: [
            {
              repositoryUri,
              ...(change.head === null ? {} : { revisionId: change.head }),
              mappedTo: { uriBaseId: sourceRoot },
            },
          ],
        }),
    originalUriBaseIds: {
      [sourceRoot]: { description: { text: "The root of the repository." } },
      [baseRoot]: { description: { text: `The root of the repository at its base, ${change.base}.` } },
    },
    properties: { base: change.base, head: change.head },
  });
}

/** The findings of whole files as a SARIF 2.1.0 log of one run. */
export function scanSarif(scan: SarifScan, tool: SarifTool): object {
  const texts = new Map(scan.files.map(({ path, text }) => [path, text]));
  const context: SarifContext = { ...tool, files: new Map(), textOf: (path) => texts.get(path) ?? null };
  return log(scan, tool, context, {
    automationDetails: { id: "fresh-eyes/scan/" },
    originalUriBaseIds: { [sourceRoot]: { description: { text: "The folder the scan ran in." } } },
  });
}

function log(
  { findings, problems }: Pick<SarifScan, "findings" | "problems">,
  tool: SarifTool,
  context: SarifContext,
  run: object,
): object {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Fresh Eyes",
            semanticVersion: tool.version,
            rules: sarifRules(findings),
            notifications: [leftOut],
          },
        },
        columnKind: "utf16CodeUnits",
        ...run,
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: problems.map((problem) => notification(problem, tool)),
          },
        ],
        results: sarifResults(findings, context),
      },
    ],
  };
}

function notification({ path, message }: Problem, { folder }: SarifTool): object {
  return {
    descriptor: { id: leftOut.id, index: 0 },
    level: "warning",
    message: { text: message },
    ...(path === ""
      ? {}
      : { locations: [{ physicalLocation: { artifactLocation: sarifUri(path, folder, sourceRoot) } }] }),
  };
}
