import * as vscode from "vscode";

import { hasMoved } from "../app/hasMoved.ts";
import type { ReviewHost } from "./reviewHost.ts";
import { outputLog } from "./showError.ts";

/**
 * Looks whether the branch has moved, whenever the person comes back to the window or does something in the review, and
 * has it said: who reads on without knowing would read in vain.
 */
export function followHead(host: ReviewHost): vscode.Disposable {
  let isLooking = false;
  const look = async (): Promise<void> => {
    const { active } = host;
    if (active === null || isLooking || host.isPreparing) return;
    isLooking = true;
    try {
      const isMoved = await hasMoved(active.session, active.repository);
      if (host.active === active) host.setMoved(isMoved);
    } catch (error) {
      // The gate asks again, and says what is wrong.
      outputLog().info(String(error));
    } finally {
      isLooking = false;
    }
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) void look();
    }),
    host.onDidChangeCurrent(() => void look()),
    host.onDidChange(() => void look()),
  );
}
