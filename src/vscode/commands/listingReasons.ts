import * as vscode from "vscode";

import type { GateReason } from "../../core/gate/gate.ts";
import { groupReasons } from "../../core/gate/groupReasons.ts";
import { policyPath } from "../../core/policy/policy.ts";
import type { ReviewHost } from "../reviewHost.ts";
import type { PlaceInText, TextDocuments } from "../textDocuments.ts";
import { decide } from "./deciding.ts";
import { openHunk } from "./navigation.ts";

/** What stands against approving, and whether the policy lets the person approve all the same. */
interface GateAnswer {
  readonly reasons: readonly GateReason[];
  readonly canApproveAnyway: boolean;
}

/** A row of the list of reasons; a heading, and the way to approve all the same, have none. */
type ReasonPick = vscode.QuickPickItem & { readonly reason?: GateReason };

/** Lists what stands against approving. Resolves to the reason of somebody who may and wants to approve all the same. */
export async function showReasons(
  host: ReviewHost,
  documents: TextDocuments,
  { reasons, canApproveAnyway }: GateAnswer,
): Promise<string | undefined> {
  const anyway: ReasonPick = {
    label: `$(law) ${vscode.l10n.t("Approve all the same, with a reason…")}`,
    description: vscode.l10n.t("The policy lets you; the receipt keeps the reason and all of this."),
  };
  const { length } = reasons;
  const placeHolder =
    length === 1
      ? vscode.l10n.t("Not yet: 1 thing stands against approving. Choose it to go there.")
      : vscode.l10n.t("Not yet: {0} things stand against approving. Choose one to go there.", length);
  const picks = reasonPicks(reasons);
  const chosen = await vscode.window.showQuickPick(canApproveAnyway ? [...picks, anyway] : picks, {
    title: vscode.l10n.t("Approve"),
    placeHolder,
    matchOnDescription: true,
  });
  if (chosen === anyway) return askReason();
  if (chosen?.reason === undefined) return undefined;
  const { target } = chosen.reason;
  if (target.kind === "hunk") await openHunk(host, target.key);
  else if (target.kind === "item") await decide(host, target.id);
  else if (target.kind === "head") await host.refresh();
  else if (target.kind === "policy") await showPolicy(host, documents, target);
  else await vscode.commands.executeCommand("freshEyes.queue.focus");
  return undefined;
}

/** Shows the policy as the base has it: what is mended elsewhere does not count before it is there. */
async function showPolicy(host: ReviewHost, documents: TextDocuments, place: PlaceInText): Promise<void> {
  const active = host.active;
  if (active === null) return;
  const text = await active.repository.readBaseFile(active.session.review.change, policyPath);
  await documents.showFile(policyPath, text ?? "", place);
}

/** The reasons under headings that say how many of each there are. */
function reasonPicks(reasons: readonly GateReason[]): ReasonPick[] {
  const { whole, toDecide, toRead } = groupReasons(reasons);
  return [
    ...whole.map(pickOf),
    ...headed(vscode.l10n.t("To decide ({0})", toDecide.length), toDecide.map(pickOf)),
    ...headed(vscode.l10n.t("To read ({0})", toRead.length), toRead.map(pickOf)),
  ];
}

function pickOf(reason: GateReason): ReasonPick {
  return { label: `${iconOf(reason)} ${reason.text}`, description: reason.detail, reason };
}

function headed(label: string, picks: readonly ReasonPick[]): ReasonPick[] {
  return picks.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...picks];
}

async function askReason(): Promise<string | undefined> {
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t("Approve all the same"),
    prompt: vscode.l10n.t("Why is it right to approve now? Everyone who verifies the receipt reads this."),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === "" ? vscode.l10n.t("A few words are enough.") : undefined),
  });
  return reason?.trim();
}

function iconOf({ target }: GateReason): string {
  const icons = { hunk: "eye", item: "question", head: "refresh", policy: "law", change: "git-commit" };
  return `$(${icons[target.kind]})`;
}
