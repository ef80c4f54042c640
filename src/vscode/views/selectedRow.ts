import type * as vscode from "vscode";

/** How long a tree that is being read anew is waited for, and how often it is looked at; in milliseconds. */
const patience = 1000;
const pause = 20;

/**
 * The row of a view that is selected. While the editor reads a tree anew, it knows the selected row by name only: the
 * selection is empty until the row is there again. Where nothing is selected, it takes a second to say so.
 */
export async function selectedRow<T>(view: Pick<vscode.TreeView<T>, "selection">): Promise<T | undefined> {
  const until = Date.now() + patience;
  while (view.selection.length === 0 && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return view.selection[0];
}
