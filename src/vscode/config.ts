import * as vscode from "vscode";

const queueOrders = ["risk", "tree", "author", "handover"] as const;

export type QueueOrder = (typeof queueOrders)[number];

const section = "freshEyes";

/** The settings of Fresh Eyes as the person has them now. */
export const config = {
  aiMarks: () => read("marks.ai", true),
  riskHighlights: () => read("marks.risk", true),
  dimReviewed: () => read("marks.dimReviewed", true),
  thorough: () => read<unknown>("rules.thorough", false) === true,
  lookOnRemote: () => read("provenance.lookOnRemote", true),
  /** Signs of an AI that the person added, unchecked: settings may hold anything. */
  ownSignatures: () => ({
    addresses: read<unknown>("provenance.addresses", []),
    trailers: read<unknown>("provenance.trailers", []),
    labels: read<unknown>("provenance.labels", []),
    branches: read<unknown>("provenance.branches", []),
    markers: read<unknown>("provenance.markers", []),
  }),
  /** Whether sittings are followed, and how much reading the person wants in one; a share of nothing would be senseless. */
  sittings: () => ({
    enabled: read<unknown>("sittings.enabled", true) === true,
    lines: atLeastOne(read<unknown>("sittings.lines", 400), 400),
    minutes: atLeastOne(read<unknown>("sittings.minutes", 60), 60),
  }),
  queueOrder: (): QueueOrder => {
    const chosen = read<string>("queue.order", "risk");
    return queueOrders.find((order) => order === chosen) ?? "risk";
  },
} as const;

/** Remembers a choice for all of the person's windows. */
export function remember(
  name: "marks.ai" | "marks.risk" | "rules.thorough" | "queue.order" | "sittings.enabled",
  value: boolean | QueueOrder,
): Thenable<void> {
  return vscode.workspace.getConfiguration(section).update(name, value, vscode.ConfigurationTarget.Global);
}

/** Calls back when one of our settings changes. */
export function onDidChangeConfig(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) listener();
  });
}

function read<T>(name: string, fallback: T): T {
  return vscode.workspace.getConfiguration(section).get<T>(name, fallback);
}

/** Settings may hold anything. */
function atLeastOne(value: unknown, fallback: number): number {
  return typeof value === "number" && value >= 1 ? value : fallback;
}
