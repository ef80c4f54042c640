import type * as vscode from "vscode";

import { until } from "../until.ts";

/** How long a tree that is being read anew is waited for, in milliseconds. */
const patienceMs = 10_000;

/**
 * The row of a view that is selected. While the editor reads a tree anew, it knows the selected row by name only: the
 * selection is empty until the row is there again. A busy machine may take seconds for that, and keys select their row
 * first: only after them is it said that nothing is selected.
 */
export async function selectedRow<T>(view: Pick<vscode.TreeView<T>, "selection">): Promise<T | undefined> {
  await until(() => view.selection.length > 0, patienceMs);
  return view.selection[0];
}
