import assert from "node:assert/strict";

import { sensitivityOf } from "../../../src/core/risk/sensitivePaths.ts";

suite("sensitivityOf", () => {
  const examples: readonly (readonly [string | null, readonly string[]])[] = [
    ["runs in CI", [".github/workflows/release.yml", "ci/Jenkinsfile"]],
    [
      "access control",
      [
        "src/auth/check.ts",
        "app/Providers/AuthServiceProvider.php",
        "src/mcpOAuth.ts",
        "app/controllers/sessions_controller.rb",
        "src/server/session_store.py",
        "UserPermissions.java",
      ],
    ],
    ["handles money", ["src/payments/charge.ts", "BillingEvents.kt", "app/checkout/cart.rb"]],
    [
      "handles secrets",
      ["lib/crypto.go", "PersonalAccessTokens.vue", "src/tokenStore.ts", "api_key_credentials.py"],
    ],
    ["changes stored data", ["db/migrate/001_users.rb", "schema.sql"]],
    ["changes infrastructure", ["main.tf", "deploy/k8s/api.yaml"]],
    ["changes the container", ["Dockerfile.dev", "docker-compose.prod.yml"]],
    [
      null,
      [
        "src/agent/agent-session.ts",
        "web/components/session/SessionHeader.tsx",
        "src/tokenLimits.ts",
        "design/ThemeTokens/Color.tsx",
        "src/git/checkoutBranch.ts",
        "src/author.ts",
        "docs/blocks.md",
      ],
    ],
  ];

  for (const [words, paths] of examples) {
    for (const path of paths) {
      test(`${path} ${words ?? "is an ordinary path"}`, () => {
        assert.equal(sensitivityOf(path), words);
      });
    }
  }
});
