/** Variables of git's own that stay: where a person's configuration and git itself are. All others could redirect it. */
const keptVariables = new Set([
  "GIT_CONFIG_GLOBAL",
  "GIT_CONFIG_SYSTEM",
  "GIT_CONFIG_NOSYSTEM",
  "GIT_EXEC_PATH",
  "GIT_CEILING_DIRECTORIES",
  "GIT_DISCOVERY_ACROSS_FILESYSTEM",
]);

/** Configuration that wins over the person's and the repository's: nothing runs, nothing is coloured or re-encoded. */
const hardening: readonly (readonly [string, string])[] = [
  ["core.hooksPath", "/dev/null"],
  ["core.fsmonitor", "false"],
  ["core.untrackedCache", "false"],
  ["core.attributesFile", "/dev/null"],
  ["core.quotePath", "false"],
  ["core.safecrlf", "false"],
  ["core.pager", "cat"],
  ["color.ui", "never"],
  ["diff.external", ""],
  ["diff.ignoreSubmodules", "dirty"],
  ["diff.suppressBlankEmpty", "false"],
  ["log.showSignature", "false"],
  ["i18n.logOutputEncoding", "UTF-8"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
];

/**
 * The environment git runs in. It never prompts, pages, locks for reading, follows replacement objects or talks to a
 * remote: a partial clone fails instead of fetching. `config` is added to the hardening, as `[name, value]`.
 */
export function gitEnvironment(
  outer: NodeJS.ProcessEnv,
  config: readonly (readonly [string, string])[] = [],
): NodeJS.ProcessEnv {
  const kept = Object.entries(outer).filter(([name]) => !name.startsWith("GIT_") || keptVariables.has(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    LANGUAGE: "C",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_PAGER: "cat",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_NO_LAZY_FETCH: "1",
    // Versions of git that do not know the variable above have no way to fetch without a protocol.
    GIT_ALLOW_PROTOCOL: "none",
    ...configVariables([...hardening, ...config]),
  };
}

/** Configuration by environment: unlike `-c` it takes any name, even one with an equals sign (git 2.31). */
function configVariables(config: readonly (readonly [string, string])[]): Record<string, string> {
  const pairs = config.flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, name],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return {
    GIT_CONFIG_COUNT: String(config.length),
    ...(Object.fromEntries(pairs) as Record<string, string>),
  };
}
