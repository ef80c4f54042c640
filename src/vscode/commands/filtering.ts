import * as vscode from "vscode";

import type { ProvenanceState } from "../../core/provenance/provenance.ts";
import type { ReviewHost } from "../reviewHost.ts";
import { filterStates } from "../views/authorFilter.ts";
import { stateFilterWords } from "../views/authorWords.ts";

/** Asks whose hunks the queue is to show: any of the ways to know who wrote them; with none ticked it shows all. */
export async function filterByAuthor(host: ReviewHost): Promise<void> {
  const queue = host.active?.session.review.queue ?? [];
  const nOf = (state: ProvenanceState): number =>
    queue.filter(({ provenance }) => provenance.state === state).length;
  const picks = filterStates.map((state) => ({
    label: stateFilterWords(state),
    description: String(nOf(state)),
    picked: host.filter.states.includes(state),
    state,
  }));
  const chosen = await vscode.window.showQuickPick(picks, {
    canPickMany: true,
    title: vscode.l10n.t("Filter by Who Wrote It"),
    placeHolder: vscode.l10n.t("Whose hunks does the queue show? With none ticked it shows all."),
  });
  if (chosen !== undefined) await host.filter.set(chosen.map(({ state }) => state));
}
