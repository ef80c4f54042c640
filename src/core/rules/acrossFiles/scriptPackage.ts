const nodeModules = new Set(
  (
    "assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain " +
    "events fs http http2 https inspector module net os path perf_hooks process punycode querystring readline repl " +
    "stream string_decoder sys test timers tls trace_events tty url util v8 vm wasi worker_threads zlib sqlite sea"
  ).split(" "),
);

/** What a runtime, a framework or a build tool brings along without a package of that name. */
const brought = new Set(
  "aws-sdk k6 bun electron vscode obsidian server-only client-only react-native original-fs".split(" "),
);
const broughtScopes =
  /^@(site|theme|theme-original|theme-init|generated|aws-sdk|std|docusaurus|modules|app)\//;

/**
 * The package that a specifier of an import names: `a/b` is of `a`, `@a/b/c` of `@a/b`. `null` where it names none: a
 * path, a module of node, an address, or a name that only build tools know, as `$lib`, `~/a` and `@/a`.
 */
export function scriptPackage(specifier: string): string | null {
  const name = /^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*(?=\/|$)/.exec(specifier)?.[0];
  if (name === undefined || /[:!?*\s\\]/.test(specifier)) return null;
  if (nodeModules.has(name) || brought.has(name) || broughtScopes.test(name)) return null;
  return name;
}

/** The package that has the types of another. */
export function typesPackage(name: string): string {
  return `@types/${name.replace(/^@/, "").replace("/", "__")}`;
}

/** The package that brings another along, whose users import it as well: a linter and what its settings are made of. */
export function bringingPackage(name: string): string | null {
  return name === "@eslint/js" || name === "globals" ? "eslint" : null;
}
