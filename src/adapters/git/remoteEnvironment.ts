/** The person's own variables for reaching remotes; those that could point git elsewhere are not among them. */
const personal = ["GIT_SSH", "GIT_SSH_COMMAND", "GIT_SSH_VARIANT", "GIT_SSL_CAINFO", "GIT_SSL_CAPATH"];

/** git's own transports. `ext` and helpers of other names run whatever an address says. */
const protocols = "file:git:http:https:ssh";

/** Stronger than the person's configuration: a fetch for us brings what was asked for and starts nothing more. */
export const remoteConfig: readonly (readonly [string, string])[] = [
  ["fetch.recurseSubmodules", "false"],
  ["fetch.writeCommitGraph", "false"],
  ["fetch.prune", "false"],
  ["fetch.pruneTags", "false"],
];

/**
 * What git is told, beside the hardened environment, to reach a remote: git's own protocols, the person's way of calling
 * ssh, and no way to ask. Whatever would need an answer (a password, a passphrase, an unknown host) fails instead.
 * `sshCommand` is `core.sshCommand` of the person's configuration.
 */
export function remoteEnvironment(
  outer: NodeJS.ProcessEnv,
  sshCommand: string | null,
): Record<string, string> {
  const kept = personal.flatMap((name): [string, string][] => {
    const value = outer[name];
    return value === undefined ? [] : [[name, value]];
  });
  const command = outer.GIT_SSH_COMMAND ?? sshCommand ?? (outer.GIT_SSH === undefined ? "ssh" : null);
  return {
    ...Object.fromEntries(kept),
    GIT_ALLOW_PROTOCOL: protocols,
    // Empty, not missing: git would go on to the configuration and to SSH_ASKPASS.
    GIT_ASKPASS: "",
    SSH_ASKPASS: "",
    SSH_ASKPASS_REQUIRE: "never",
    GCM_INTERACTIVE: "never",
    ...(command === null ? {} : { GIT_SSH_COMMAND: inBatchMode(command) }),
  };
}

/** OpenSSH's way to ask nothing. Other programs do not know the option; they have no terminal anyway. */
function inBatchMode(command: string): string {
  const isOpenSsh = /^\s*["']?(?:[^"']*[\\/])?ssh(?:\.exe)?["']?(?:\s|$)/u.test(command);
  return isOpenSsh ? `${command} -o BatchMode=yes` : command;
}
