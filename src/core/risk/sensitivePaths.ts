/** Paths where a mistake costs most, with the words the queue gives as its reason. The first match counts. */
const sensitivePaths: readonly { readonly pattern: RegExp; readonly words: string }[] = [
  { pattern: /(^|\/)\.github\/workflows\/|(^|\/)\.gitlab-ci\.yml$|(^|\/)Jenkinsfile$/, words: "runs in CI" },
  {
    pattern: /(^|[/_.-])(auth|oauth|login|session|permission|permissions|acl|rbac|iam|jwt|sso)([/_.-]|$)/i,
    words: "access control",
  },
  {
    pattern: /(^|[/_.-])(payment|payments|billing|charge|invoice|refund|checkout|ledger)([/_.-]|$)/i,
    words: "handles money",
  },
  {
    pattern: /(^|[/_.-])(crypto|secret|secrets|token|tokens|password|passwords|signing)([/_.-]|$)/i,
    words: "handles secrets",
  },
  { pattern: /(^|\/)(migrations?|db\/migrate)\/|\.sql$/i, words: "changes stored data" },
  {
    pattern: /\.(tf|hcl)$|(^|\/)(k8s|kubernetes|helm|deploy|terraform|infra)\//i,
    words: "changes infrastructure",
  },
  { pattern: /(^|\/)Dockerfile[^/]*$|(^|\/)(docker-)?compose[^/]*\.ya?ml$/i, words: "changes the container" },
];

/** Why a path deserves early attention, in words, or `null` for an ordinary one. */
export function sensitivityOf(path: string): string | null {
  return sensitivePaths.find(({ pattern }) => pattern.test(path))?.words ?? null;
}
