import * as vscode from "vscode";

import type { ProvenanceState } from "../../core/provenance/provenance.ts";
import type { ReviewHost } from "../reviewHost.ts";
import { filterStates } from "../views/authorFilter.ts";
import { stateFilterWords } from "../views/authorWords.ts";

interface StatePick extends vscode.QuickPickItem {
  /** `null` stands for all. */
  readonly state: ProvenanceState | null;
}

/** Asks whose hunks the queue is to show: all, or any of the ways to know who wrote them. */
export async function filterByAuthor(host: ReviewHost): Promise<void> {
  const queue = host.active?.session.review.queue ?? [];
  const nOf = (state: ProvenanceState): number =>
    queue.filter(({ provenance }) => provenance.state === state).length;
  const picks = [
    { label: vscode.l10n.t("All"), description: String(queue.length), state: null },
    ...filterStates.map((state) => ({
      label: stateFilterWords(state),
      description: String(nOf(state)),
      state,
    })),
  ];
  const chosen = await pickStates(picks, host.filter.states);
  if (chosen !== undefined) await host.filter.set(chosen);
}

/** A choice of several, in which "all" and the single ones take each other's tick off. */
function pickStates(
  picks: readonly StatePick[],
  before: readonly ProvenanceState[],
): Promise<readonly ProvenanceState[] | undefined> {
  const input = vscode.window.createQuickPick<StatePick>();
  const all = picks.filter(({ state }) => state === null);
  let selected: readonly StatePick[] =
    before.length === 0 ? all : picks.filter(({ state }) => state !== null && before.includes(state));
  input.canSelectMany = true;
  input.title = vscode.l10n.t("Filter by Who Wrote It");
  input.placeholder = vscode.l10n.t("Which hunks does the queue show? What it hides still has to be read.");
  input.items = picks;
  input.selectedItems = selected;
  return new Promise((resolve) => {
    input.onDidChangeSelection((now) => {
      const added = now.filter((pick) => !selected.includes(pick));
      const isAll = now.length === 0 || added.some(({ state }) => state === null);
      selected = isAll ? all : now.filter(({ state }) => state !== null);
      if (selected.length !== now.length) input.selectedItems = selected;
    });
    input.onDidAccept(() => {
      resolve(selected.flatMap(({ state }) => state ?? []));
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}
