import { isGuardedPath } from "../risk/sensitivePaths.ts";

/** Calls after which something is there, gone, sent or known to be right that was not before. */
const working =
  /(?<![\w$])(?<!(?:[pP]arams|[hH]eaders|[cC]ache|[mM]ap|[sS]et)\.)_*(?:(?:save|store|persist|commit|insert|upsert|delete|destroy|publish|migrate|charge|capture|refund|pay|transfer|upload|send|submit|enqueue|execute|verify|validate|authori[sz]e|authenticate|grant|revoke|encrypt|decrypt|sign)(?=[_A-Z!(])\w*!?|(?:update|post|put|patch|write)(?=[_A-Z!])\w*!?|(?<=\.)(?:post|put|patch))\s*\(|\.(?:save|destroy|update|commit)!?\s*$/mu;

/** What is only counted, told or shown for a moment: nobody acts on it. */
const telling =
  /telemetry|analytics|metric|tracker|tracking|statsd|posthog|sentry|logger|chat_?action|(?:send|set)_?(?:typing|presence)/iu;

/**
 * Whether a failure of the code has a consequence that the code itself names: it saves, sends, deletes or checks something,
 * or its path says that it is about access, money or secrets. What only reads, looks or tidies up has none.
 */
export function hasConsequence(path: string, code: string): boolean {
  if (telling.test(code)) return false;
  return working.test(code) || isGuardedPath(path);
}
