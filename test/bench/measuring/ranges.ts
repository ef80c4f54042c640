/** A range as a pull request has it, of a public repository. Both ends are revisions as git reads them. */
export interface MeasuredRange {
  readonly repository: string;
  readonly base: string;
  readonly head: string;
}

const range = (repository: string, base: string, head: string): MeasuredRange => ({ repository, base, head });

/** What a merge brought in. */
const merged = (repository: string, ...commits: readonly string[]): MeasuredRange[] =>
  commits.map((commit) => range(repository, `${commit}^1`, `${commit}^2`));

/** A commit on its own: a squashed pull request, or one pushed straight to the main branch. */
const single = (repository: string, ...commits: readonly string[]): MeasuredRange[] =>
  commits.map((commit) => range(repository, `${commit}^1`, commit));

/** A pull request as its author pushed it, before it was merged or squashed. */
const pull = (repository: string, base: string, ...numbers: readonly number[]): MeasuredRange[] =>
  numbers.map((number) => range(repository, base, `refs/pull/${number}/head`));

/** Chosen for the kinds of evidence their histories hold, and for people who look like tools. */
export const measuredRanges: readonly MeasuredRange[] = [
  ...merged("git-ai-project/git-ai", "7df7e2069", "c57c6c24b", "0cfa1bac9", "3c41054e8", "861c9e94b"),
  range("git-ai-project/git-ai", "b7fe3bee91", "b921786267"),
  ...single("git-ai-project/git-ai", "9259bd4b0", "247186805", "90553fa7d"),
  ...pull("SonarSource/SonarJS", "master", 7771, 7780, 7497, 7085),
  ...single("SonarSource/SonarJS", "c65b9be0ad", "3f6e6524db", "c7e33390f1", "84099d39f0", "99039aa0a8"),
  range("SonarSource/SonarJS", "a19d4259bf", "581894c854"),
  ...pull("microsoft/vscode-pull-request-github", "main", 8464),
  ...single(
    "microsoft/vscode-pull-request-github",
    "849821a3",
    "99d453ee",
    "901d6d0b",
    "4bdfe90f",
    "3c3b66ce",
  ),
  range("microsoft/vscode-pull-request-github", "001833ae8b", "b169f7e742"),
  ...merged("entireio/cli", "f446dcfc", "813cc5b9", "6d6d3864", "21e374c0", "325ec814"),
  ...merged("Aider-AI/aider", "af9fcdcfa"),
  range("Aider-AI/aider", "308b1546a~12", "308b1546a"),
  range("Aider-AI/aider", "14af218ea~8", "14af218ea"),
  ...pull("Aider-AI/aider", "main", 5144, 5120, 4940),
  ...single("OpenHands/OpenHands", "2841e35f24", "8937b3fbfc", "051c579855"),
  ...pull("OpenHands/OpenHands", "main", 11740, 11727),
  ...merged(
    "ghostty-org/ghostty",
    "8eecb8fdb",
    "f9b2ad8db",
    "600f59ae3",
    "4f39c506e",
    "03eaa01d4",
    "8e2a13cb6",
  ),
  ...pull("mesa-dot-dev/agentblame", "main", 13, 14, 16, 22),
  ...single("mesa-dot-dev/agentblame", "a9112e735a"),
  ...pull("codeprakhar25/agentdiff", "main", 5, 14, 18, 28),
  range("codeprakhar25/agentdiff", "c910779~6", "c910779"),
];
