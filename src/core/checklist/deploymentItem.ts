import type { QueueEntry } from "../risk/queue.ts";
import { isTestPath } from "../rules/testPath.ts";
import { isVendoredPath } from "../rules/vendoredPath.ts";
import { changeItem } from "./changeItem.ts";
import type { ChecklistItem } from "./checklistItem.ts";
import { nameSome } from "../text/nameSome.ts";
import { pathsOf } from "./pathsOf.ts";

/** Files that say how and where a program runs. */
const deploymentPaths = [
  /(^|\/)(Dockerfile|Containerfile)(\.[\w-]+)?$/,
  /\.dockerfile$/i,
  /(^|\/)(docker-)?compose([.-][\w-]+)*\.ya?ml$/,
  /\.(tf|tfvars)$/,
  /(^|\/)(k8s|kubernetes|kustomize|manifests|deploy|deployment|deployments|helm|charts?)\/.+\.(ya?ml|tpl)$/,
  /(^|\/)(kustomization|Chart|values([.-][\w-]+)?)\.ya?ml$/,
  /(^|\/)\.env(\.(production|prod|staging|stage))?$/,
  /(^|\/)(fly\.toml|render\.yaml|vercel\.json|netlify\.toml|serverless\.ya?ml|wrangler\.toml|Procfile|nginx\.conf)$/,
];

/** Folders of what runs for nobody but those who work on the code. */
const forNobody =
  /(^|\/)(\.devcontainer|([\w-]+-)?docs?|examples?|samples?|templates?\/examples?|demo|benchmarks?)\//i;

/** How many files are named in a sentence. */
const mostPaths = 3;

/** One question about all files of deployment that changed in more than a version and that no rule asks about. */
export function deploymentItem(queue: readonly QueueEntry[]): ChecklistItem[] {
  const entries = queue.filter(
    (entry) =>
      entry.noise === null &&
      entry.findings.length === 0 &&
      isDeployment(entry.file.path) &&
      entry.file.status !== "deleted" &&
      isMoreThanVersions(entry),
  );
  if (entries.length === 0) return [];
  const paths = pathsOf(entries);
  return [
    changeItem("deployment-changed", entries, {
      title: "How or where this runs changed",
      ask: `Suppose a line in ${nameSome(paths, mostPaths)} is wrong: which environment fails first, and who sees it?`,
      evidence: `Changed: ${paths.join(", ")}.`,
      severity: "medium",
    }),
  ];
}

function isDeployment(path: string): boolean {
  return (
    deploymentPaths.some((pattern) => pattern.test(path)) &&
    !forNobody.test(path) &&
    !isTestPath(path) &&
    !isVendoredPath(path)
  );
}

/** Whether more changed than numbers, digests and comments. */
function isMoreThanVersions({ hunk }: QueueEntry): boolean {
  const plain = (lines: readonly string[]): string =>
    lines
      .filter((line) => !/^\s*(#|\/\/|$)/.test(line))
      .map((line) => line.replace(/\b(sha256:)?[0-9a-f]{12,}\b|\bv?\d[\w.+-]*/g, "0").trim())
      .join("\n");
  return hunk.edits.some(({ added, removed }) => plain(added) !== plain(removed));
}
