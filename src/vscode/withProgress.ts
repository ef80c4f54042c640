import * as vscode from "vscode";

import type { Work } from "../app/ports.ts";

/** Runs work with a progress that can be cancelled; resolves to `undefined` where the person did so. */
export async function withProgress<T>(
  title: string,
  location: vscode.ProgressLocation,
  run: (work: Work) => Promise<T>,
): Promise<T | undefined> {
  return vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    const cancelled = new AbortController();
    token.onCancellationRequested(() => {
      cancelled.abort();
    });
    const report = (message: string): void => {
      progress.report({ message });
    };
    try {
      return await run({ signal: cancelled.signal, progress: report });
    } catch (error) {
      if (cancelled.signal.aborted) return undefined;
      throw error;
    }
  });
}
