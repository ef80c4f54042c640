import { declareCommit } from "../../../src/core/provenance/declareCommit.ts";
import type { Commit, Person } from "../../../src/core/change/change.ts";
import { toolOfAddress } from "./aiAddresses.ts";
import { plainGit } from "./plainGit.ts";

/** A person, or a program that is no AI, whose name or address looks like a tool's, and what the product makes of them. */
export interface HumanTrap {
  readonly who: string;
  readonly trap: string;
  readonly commits: number;
  readonly asAuthor: string;
  readonly asCoAuthor: string;
}

/** What makes a person look like a tool, by the words around it. */
const traps: readonly (readonly [trap: string, looks: RegExp])[] = [
  [
    "works at a tool's company",
    /@(aider\.chat|all-hands\.dev|openhands\.dev|ampcode\.com|openai\.com|anthropic\.com|cognition\.ai|cursor\.com|anysphere\.co|factory\.ai|jetbrains\.com|replit\.com|windsurf\.com|codeium\.com|gitar\.ai|warp\.dev|paulg\.org)>/i,
  ],
  [
    "is called like a tool",
    /^(devin|claude|jules|amp|cursor|codex|gemini|copilot|aider|goose|cody|junie|kiro|cline|grok)\b/i,
  ],
  ["has a tool's name inside their own", /campbell|kirohi|droidsonroids|cursorless|codex/i],
  ["writes from a company under .ai", /@[\w.-]+\.ai>/i],
  [
    "is a program that is no AI",
    /git-ai@local|bot@usegitai\.com|dependabot|renovate|github-actions|pre-commit-ci|sonartech|sonar-nigel/i,
  ],
];

/** AI tools that sign with their name, at an address that is others' too. */
const signsByName = /\(aider\) <|^(claude-flow|copilot autofix powered by ai) </i;

/** Finds everybody in all of a repository's history who looks like a tool and signs with no tool's address. */
export async function findHumanTraps(folder: string): Promise<HumanTrap[]> {
  const format = "--format=%an <%ae>%n%(trailers:key=Co-authored-by,valueonly)";
  const text = await plainGit(folder, "log", "--all", "--no-notes", format);
  const counts = new Map<string, number>();
  for (const who of text.split("\n").filter((line) => line.includes("<"))) {
    counts.set(who.trim(), (counts.get(who.trim()) ?? 0) + 1);
  }
  return [...counts].flatMap(([who, commits]): HumanTrap[] => {
    const trap = traps.find(([, looks]) => looks.test(who))?.[0];
    const email = /<([^>]*)>/.exec(who)?.[1] ?? "";
    if (trap === undefined || toolOfAddress(email) !== null || signsByName.test(who)) return [];
    const { name } = { name: who.slice(0, who.indexOf("<")).trim() };
    return [
      {
        who,
        trap,
        commits,
        asAuthor: stateOf({ author: { name, email } }),
        asCoAuthor: stateOf({ message: `Subject\n\nCo-authored-by: ${who}\n` }),
      },
    ];
  });
}

/** Commits of people that aider committed for them: it puts its mark on the committer alone. */
export async function countCommittedByAider(
  folder: string,
): Promise<{ readonly commits: number; readonly calledAi: readonly string[] }> {
  const format = "--format=%H%x00%an%x00%ae%x00%cn%x00%ce%x00%aI%x00%cI%x00%B%x01";
  const text = await plainGit(folder, "log", "--all", "--no-merges", "--committer=(aider)", "-F", format);
  const commits = text
    .split("\x01")
    .map((record) => record.trimStart().split("\0"))
    .filter(
      ([, author = "(aider)", , committer = ""]) =>
        !author.endsWith("(aider)") && committer.endsWith("(aider)"),
    );
  const calledAi = commits.filter(([sha = "", name = "", email = "", ...rest]) => {
    const [committer = "", committerEmail = "", authoredAt = "", committedAt = "", message = ""] = rest;
    const facts = { sha, authoredAt, committedAt, message, author: { name, email } };
    return stateOf({ ...facts, committer: { name: committer, email: committerEmail } }) !== "not AI";
  });
  return { commits: commits.length, calledAi: calledAi.map(([sha = ""]) => sha) };
}

function stateOf(given: Partial<Commit>): string {
  const person: Person = given.author ?? { name: "Robin", email: "robin@example.com" };
  const { state, agents } = declareCommit({
    sha: "0".repeat(40),
    parents: [],
    author: person,
    committer: person,
    authoredAt: "2026-01-02T03:04:05Z",
    committedAt: "2026-01-02T03:04:05Z",
    message: "Subject\n",
    ...given,
  });
  return state === "none" ? "not AI" : `AI: ${agents[0]?.tool ?? "unnamed"}`;
}
