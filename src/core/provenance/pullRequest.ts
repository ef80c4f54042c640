import type { CommitEvidence } from "./declareCommit.ts";
import { findIdentity } from "./identities.ts";
import { readMessageLine } from "./messageMarks.ts";
import { noOwnSignatures, type OwnSignatures } from "./ownSignatures.ts";
import type { Agent, Evidence } from "./provenance.ts";
import { agentLogins, branchMarks, bodyMarks, labelMarks, reviewSummaries } from "./pullRequestMarks.ts";
import { ownAgent } from "./recognize.ts";
import { fitsWildcard } from "../text/wildcard.ts";
import { oneLine } from "../text/oneLine.ts";

/** What is known of the pull request a change belongs to. What is not known is `null` or empty. */
export interface PullRequestFacts {
  readonly number: number | null;
  /** The login of who opened it, as the forge gives it. */
  readonly author: string | null;
  /** Without the name of a remote. */
  readonly headBranch: string | null;
  readonly labels: readonly string[];
  readonly title: string;
  readonly body: string;
}

/** One sign of an AI in a pull request, in its exact words. */
interface PullRequestMark {
  readonly agent: Agent | null;
  readonly text: string;
}

const MAX_BODY_LENGTH = 128 * 1024;
const MAX_LINE_LENGTH = 1_000;
const MAX_TEXT_LENGTH = 300;

/**
 * What a pull request says of AI: its author, its head branch, its labels and its description. Nothing of it tells of
 * single lines, and a person may have pushed to it as well, so it is weak whatever it says; `null` when it says nothing.
 */
export function declarePullRequest(facts: PullRequestFacts, own: OwnSignatures): CommitEvidence | null {
  const marks = [
    ...authorMarks(facts),
    ...headBranchMarks(facts, own),
    ...labelsMarks(facts, own),
    ...descriptionMarks(facts),
  ];
  if (marks.length === 0) return null;
  const distinct = new Map(marks.map((mark) => [mark.text, mark]));
  const where = facts.number === null ? {} : { where: `pull request ${facts.number}` };
  const agents = [...distinct.values()].map(({ agent }) => agent).filter((agent) => agent !== null);
  return {
    state: "declared",
    agents: agents.filter((one, index) => agents.findIndex(({ tool }) => tool === one.tool) === index),
    evidence: [...distinct.keys()].map((text): Evidence => ({
      source: "pull-request",
      commit: null,
      text: oneLine(text, MAX_TEXT_LENGTH),
      ...where,
    })),
    strength: "weak",
    role: "assist",
    caveats: [],
    mixed: false,
  };
}

/** REST gives accounts of apps as `login[bot]`, the command line as `app/login`, GraphQL as `login` alone. */
function authorMarks({ author }: PullRequestFacts): PullRequestMark[] {
  if (author === null) return [];
  const isApp = /^app\/|\[bot\]$/i.test(author);
  const login = author.toLowerCase().replace(/^app\/|\[bot\]$/g, "");
  const known = agentLogins.get(login) ?? (isApp ? toolOfApp(login) : null);
  return known === null ? [] : [{ agent: { tool: known, model: null }, text: `author ${author}` }];
}

/** An app that signs commits by an address of its own opens pull requests too. */
function toolOfApp(login: string): string | null {
  const identity = findIdentity({ name: login, email: `${login}[bot]@users.noreply.github.com` });
  return identity === null || identity.caveat === "suggestion" ? null : identity.tool;
}

function headBranchMarks({ headBranch }: PullRequestFacts, own: OwnSignatures): PullRequestMark[] {
  if (headBranch === null) return [];
  const text = `branch ${headBranch}`;
  const known = branchMarks.find(([pattern]) => pattern.test(headBranch.slice(0, MAX_LINE_LENGTH)));
  if (known !== undefined) return [{ agent: { tool: known[1], model: null }, text }];
  const added = own.branches.find(({ branch }) => fitsWildcard(headBranch, branch));
  return added === undefined ? [] : [{ agent: ownAgent(added.tool), text }];
}

/** A label, or the same word in brackets before the title. */
function labelsMarks({ labels, title }: PullRequestFacts, own: OwnSignatures): PullRequestMark[] {
  const inTitle = /^\[([^[\]]{1,60})\]/.exec(title.trim())?.[1];
  const words = [
    ...labels.map((label) => ({ label, text: `label ${label}` })),
    ...(inTitle === undefined ? [] : [{ label: inTitle, text: `title ${title.trim()}` }]),
  ];
  return words.flatMap(({ label, text }): PullRequestMark[] => {
    const name = label.trim().toLowerCase();
    const known = labelMarks.get(name);
    if (known !== undefined) return [{ agent: ownAgent(known), text }];
    const added = own.labels.find((one) => fitsWildcard(name, one.label));
    return added === undefined ? [] : [{ agent: ownAgent(added.tool), text }];
  });
}

/** Quotations, code, and what review bots summarize tell of no author. */
function descriptionMarks({ body }: PullRequestFacts): PullRequestMark[] {
  const marks: PullRequestMark[] = [];
  let passedOver: RegExp | null = null;
  for (const line of body.slice(0, MAX_BODY_LENGTH).split(/\r\n|\r|\n/)) {
    const text = line.slice(0, MAX_LINE_LENGTH).trim();
    if (passedOver !== null) {
      if (passedOver.test(text)) passedOver = null;
      continue;
    }
    const summary = reviewSummaries.find(({ start }) => start.test(text));
    if (summary !== undefined) {
      if (!summary.end.test(text.replace(summary.start, ""))) passedOver = summary.end;
      continue;
    }
    if (!text.startsWith(">")) marks.push(...lineMarks(text));
  }
  return marks;
}

function lineMarks(text: string): PullRequestMark[] {
  const found = bodyMarks.flatMap(([pattern, tool]): PullRequestMark[] =>
    pattern.test(text) ? [{ agent: ownAgent(tool), text }] : [],
  );
  if (found.length > 0) return found;
  const signed = readMessageLine(text, { days: [], own: noOwnSignatures });
  return signed?.source === "message" ? [{ agent: signed.agent, text }] : [];
}
