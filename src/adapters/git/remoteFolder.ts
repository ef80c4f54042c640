import type { Remote } from "./chooseRemote.ts";
import { createGit, type Git, type GitCall } from "./git.ts";
import { remoteConfig, remoteEnvironment } from "./remoteEnvironment.ts";
import { withTemporaryFolder } from "./temporaryFolder.ts";

/** A git that may contact one remote, from a folder that is nobody's repository. */
export interface RemoteFolder {
  /** Runs a command of git on the remote, or on what some patterns name there; what it fetches the clone has. */
  readonly contact: (
    command: readonly string[],
    patterns: readonly string[],
    call?: GitCall,
  ) => Promise<string>;
  /** Runs git in the folder, which has the objects of the clone and no ref of it. */
  readonly text: (args: readonly string[], call?: GitCall) => Promise<string>;
}

/**
 * Gives work a folder from which to contact a remote, and removes it afterwards.
 *
 * The repository's own configuration is nobody's word: it may come with the code, and it can name programs to run for a
 * remote in many ways (`core.sshCommand`, `core.gitProxy`, `core.askPass`, `credential.helper`, `remote.*.uploadpack`,
 * `remote.*.vcs`, `url.*.insteadOf`, `core.alternateRefsCommand` …) and to weaken what is checked (`http.sslVerify`,
 * `http.proxy`, `protocol.allow`). So git does not run in the repository at all but in an empty bare one that shares its
 * objects. What remains is the person's own and the system's configuration, with their credential helpers and proxies.
 */
export async function withRemoteFolder<T>(
  git: Git,
  { url }: Remote,
  signal: AbortSignal,
  work: (folder: RemoteFolder) => Promise<T>,
): Promise<T> {
  const [objects = "", format = ""] = (
    await git.text(["rev-parse", "--path-format=absolute", "--git-path", "objects", "--show-object-format"], {
      signal,
    })
  ).split("\n");
  return withTemporaryFolder(async (path) => {
    const bare = createGit(path);
    await bare.text(["init", "--quiet", "--bare", "--template=", `--object-format=${format}`], { signal });
    const text = (args: readonly string[], call: GitCall = {}): Promise<string> =>
      bare.text(["--git-dir=.", ...args], {
        ...call,
        signal,
        env: { GIT_OBJECT_DIRECTORY: objects, ...call.env },
      });
    const { stdout } = await bare.run(["--git-dir=.", "config", "--get", "core.sshCommand"], {
      signal,
      expected: [1],
    });
    const sshCommand = stdout.toString("utf8").trim();
    const env = remoteEnvironment(process.env, sshCommand === "" ? null : sshCommand);
    const contact: RemoteFolder["contact"] = (command, patterns, call = {}) =>
      text([...command, "--", url, ...patterns], {
        ...call,
        env: { ...env, ...call.env },
        config: remoteConfig,
        hasHelpers: true,
      });
    return work({ contact, text });
  });
}
