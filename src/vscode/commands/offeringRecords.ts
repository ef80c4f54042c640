import * as vscode from "vscode";

import {
  fetchRemoteRecords,
  findRemoteRecords,
  lookForOffer,
  rememberAnswer,
  type OfferAnswer,
  type OfferPorts,
} from "../../app/offerRemoteRecords.ts";
import type { OpenedReview } from "../../app/openReview.ts";
import type { FoundRecords, Memory } from "../../app/ports.ts";
import { UserError } from "../../app/userErrors.ts";
import { config } from "../config.ts";
import type { ReviewHost } from "../reviewHost.ts";
import { outputLog, showError } from "../showError.ts";
import { withProgress } from "../withProgress.ts";

/**
 * Looks once for every change that is reviewed, in the background, whether its remote has records of authorship that this
 * clone lacks, and offers to fetch them. Nothing is contacted from a workspace that is not trusted.
 */
export function offerRecords(host: ReviewHost, memento: vscode.Memento): vscode.Disposable {
  const stopped = new AbortController();
  const looked = new Set<string>();
  const look = host.onDidChange(() => {
    const { active } = host;
    const key = active === null ? "" : `${active.repository.id} ${active.session.review.change.head ?? ""}`;
    if (active === null || !mayLook() || looked.has(key)) return;
    looked.add(key);
    offer(host, active, memoryOf(memento), stopped.signal).catch((error: unknown) => {
      // Nobody asked for it, so that it did not work is no one's concern.
      outputLog().info(error instanceof UserError ? error.sentences : String(error));
    });
  });
  return vscode.Disposable.from(look, {
    dispose: () => {
      stopped.abort();
    },
  });
}

/** Fetches the records of authorship of the change under review because the person asks for it. */
export async function fetchRecords(host: ReviewHost): Promise<void> {
  const { active } = host;
  if (active === null) return;
  if (!vscode.workspace.isTrusted) {
    throw new UserError(
      vscode.l10n.t("Nothing is fetched for a workspace that is not trusted."),
      vscode.l10n.t("Trust the workspace first, if you know where it comes from."),
    );
  }
  const records = host.environment.remoteRecordsOf(active.repository);
  const title = vscode.l10n.t("Looking for authorship records");
  const found = await withProgress(title, vscode.ProgressLocation.Notification, (work) =>
    findRemoteRecords(active.session.review.change, records, work),
  );
  if (found === undefined) return;
  if (found === null) tell(vscode.l10n.t("This repository has no remote to fetch authorship records from."));
  else if (found.refs.length === 0) {
    tell(vscode.l10n.t("“{0}” has no authorship records that this clone lacks.", found.remote));
  } else await fetchFound(host, active, found, vscode.ProgressLocation.Notification);
}

function mayLook(): boolean {
  return vscode.workspace.isTrusted && config.lookOnRemote();
}

async function offer(
  host: ReviewHost,
  active: OpenedReview,
  memory: Memory,
  signal: AbortSignal,
): Promise<void> {
  const { repository, session } = active;
  const { environment } = host;
  const ports: OfferPorts = {
    records: environment.remoteRecordsOf(repository),
    memory,
    clock: environment.clock,
  };
  const place = { repositoryId: repository.id, change: session.review.change };
  const offered = await lookForOffer(place, mayLook(), ports, { signal, progress: () => undefined });
  if (offered === null || signal.aborted) return;
  if (!offered.isWanted) {
    const answer = await ask(offered.found.remote);
    await rememberAnswer(place, answer, ports);
    if (answer !== "fetch") return;
  }
  try {
    // Who agreed some time ago is not to be interrupted.
    const { Notification, Window } = vscode.ProgressLocation;
    await fetchFound(host, active, offered.found, offered.isWanted ? Window : Notification);
  } catch (error) {
    // Who has just asked for it hears of it.
    if (offered.isWanted) throw error;
    showError(error);
  }
}

/** Closing the question is not an answer for good. */
async function ask(remote: string): Promise<OfferAnswer> {
  const words = vscode.l10n.t(
    "“{0}” has records of AI authorship that this clone lacks. Fetch them, now and whenever there are new ones?",
    remote,
  );
  const fetch = vscode.l10n.t("Fetch");
  const notNow = vscode.l10n.t("Not Now");
  const never = vscode.l10n.t("Never for This Repository");
  const chosen = await vscode.window.showInformationMessage(words, fetch, notNow, never);
  if (chosen === fetch) return "fetch";
  return chosen === never ? "never" : "notNow";
}

async function fetchFound(
  host: ReviewHost,
  active: OpenedReview,
  found: FoundRecords,
  location: vscode.ProgressLocation,
): Promise<void> {
  const records = host.environment.remoteRecordsOf(active.repository);
  const isDone = await withProgress(vscode.l10n.t("Fetching authorship records"), location, async (work) => {
    await fetchRemoteRecords(found, records, work);
    return true;
  });
  if (isDone !== true) return;
  vscode.window.setStatusBarMessage(
    vscode.l10n.t("Authorship records were fetched from “{0}”.", found.remote),
    8000,
  );
  // Another review that has started meanwhile is not to be held up.
  if (host.active === active && !host.isPreparing) await host.refresh();
}

function tell(words: string): void {
  void vscode.window.showInformationMessage(words);
}

function memoryOf(memento: vscode.Memento): Memory {
  return {
    get: (name) => memento.get<string>(name) ?? null,
    set: async (name, value) => {
      await memento.update(name, value);
    },
  };
}
