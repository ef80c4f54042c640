interface SensitivePath {
  readonly pattern: RegExp;
  readonly words: string;
  /** Whether it is about access, money or secrets. */
  readonly isGuarded?: boolean;
}

/**
 * Paths where a mistake costs most, with the words the queue gives as its reason; the first match counts. Names are
 * matched word by word, in lower case and with dashes. A session or a token alone says nothing: it is as often a talk
 * with a model or a part of a text.
 */
const sensitivePaths: readonly SensitivePath[] = [
  { pattern: /(^|\/)\.github\/workflows\/|(^|\/)\.gitlab-ci\.yml$|(^|\/)jenkinsfile$/u, words: "runs in CI" },
  {
    pattern: named(
      "o?auth2?|login|permissions?|acl|rbac|iam|jwt|sso|csrf|sessions?-(?:controller|cookie|secret|store|token)s?",
    ),
    words: "access control",
    isGuarded: true,
  },
  {
    pattern: named(
      "payments?|billing|charges?|invoices?|refunds?|payouts?|reconcil\\w*|settlements?|checkout(?!-(?:branch|commit|ref))|ledger",
    ),
    words: "handles money",
    isGuarded: true,
  },
  {
    pattern: named(
      "crypto|secrets?|passwords?|signing|credentials?|(?:access|api|bearer|personal|refresh)-tokens?|tokens?-(?:exchange|manager|provider|refresh|service|store)",
    ),
    words: "handles secrets",
    isGuarded: true,
  },
  { pattern: /(^|\/)(migrations?|db\/migrate)\/|\.sql$/u, words: "changes stored data" },
  {
    pattern: /\.(tf|hcl)$|(^|\/)(k8s|kubernetes|helm|deploy|terraform|infra)\//u,
    words: "changes infrastructure",
  },
  { pattern: /(^|\/)dockerfile[^/]*$|(^|\/)(docker-)?compose[^/]*\.ya?ml$/u, words: "changes the container" },
];

/** Why a path deserves early attention, in words, or `null` for an ordinary one. */
export function sensitivityOf(path: string): string | null {
  return sensitivePathOf(path)?.words ?? null;
}

/** Whether a path says that it is about access, money or secrets, before anything else. */
export function isGuardedPath(path: string): boolean {
  return sensitivePathOf(path)?.isGuarded === true;
}

function sensitivePathOf(path: string): SensitivePath | undefined {
  const plain = path
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, "-")
    .replaceAll("_", "-")
    .toLowerCase();
  return sensitivePaths.find(({ pattern }) => pattern.test(plain));
}

/** One of the words, whole, anywhere in a path. */
function named(words: string): RegExp {
  return new RegExp(`(?:^|[/.-])(?:${words})(?:[/.-]|$)`, "u");
}
