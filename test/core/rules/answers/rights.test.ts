import assert from "node:assert/strict";

import { isAsked } from "./isAsked.ts";

suite("answers to findings about rights", () => {
  test("does not ask about data that is open to everyone in no more places than before", () => {
    const check = (removed: readonly string[], added: readonly string[], expected: boolean): void => {
      const files = { "scripts/upload.sh": { base: removed, head: added } };
      assert.equal(isAsked("permission-change/public-access", files), expected, added.join(" "));
    };
    const copy = "aws s3 cp site s3://example --acl public-read";
    check([copy, copy], [`publish() { ${copy}; }`], false);
    check([copy], [copy, `publish() { ${copy}; }`], true);
    check(["member: allUsers"], ["member: allUsers", copy], false);
    check(["publicRead: true"], [copy], true);
  });

  test("does not ask where a token of the form is compared in another way", () => {
    const check = (added: string, expected: boolean): void => {
      const files = { "src/consent.py": { base: ["if csrf_token not in cookie_tokens:"], head: [added] } };
      assert.equal(isAsked("removed-check/authorization-removed", files), expected, added);
    };
    check("    ok = csrf_token in read_tokens(request)", false);
    check("    if not hmac.compare_digest(csrf_token, expected):", false);
    check("    ok = state in read_tokens(request)", true);
    check("    log.info(csrf_token)", true);
  });

  test("does not ask about a token that no other checkout keeps now", () => {
    const safe = ["- uses: actions/checkout@v4", "  with:", "    persist-credentials: false"];
    const check = (base: readonly string[], head: readonly string[], expected: boolean): void => {
      const files = { ".github/workflows/ci.yml": { base, head } };
      assert.equal(isAsked("permission-change/workflow-credentials-kept", files), expected, head.join(" "));
    };
    check([...safe, ...safe], safe, false);
    check(safe, ["- uses: actions/checkout@v4"], true);
    check([...safe, ...safe], [...safe, "- uses: actions/checkout@v4"], true);
  });

  test("does not ask whether a file that says what runs it is meant to be run", () => {
    const check = (line: string, expected: boolean): void => {
      const files = { "bin/pay": { base: ["pay"], head: [line, "pay"] } };
      assert.equal(isAsked("permission-change/file-made-executable", files), expected, line);
    };
    check("#!/bin/sh", false);
    check("# pays", true);
  });

  test("does not ask about a right that is asked for by a call in its place", () => {
    const check = (added: string, expected: boolean): void => {
      const base = ["  if (memo.isPrivate && memo.owner !== user.id) {"];
      const files = { "src/memo.ts": { base, head: [added] } };
      assert.equal(isAsked("removed-check/authorization-removed", files), expected, added);
    };
    check("  await this.checkReadAccess(memo);", false);
    check("  if err := s.requireOwner(ctx, memo); err != nil {", false);
    check("  if (!canEditMemo(user, memo)) {", false);
    check("  const memo = await this.load(id);", true);
    check("  if (memo.isPrivate) {", true);
  });

  test("does not ask where a right is asked for that another place asks for now", () => {
    const check = (path: string, line: string, expected: boolean): void => {
      const files = {
        "src/Backups.php": {
          base: ["if (!$user->can(Permission::BACKUP_RESTORE)) throw new Denied();"],
          head: [],
        },
        [path]: { base: [], head: [line] },
      };
      assert.equal(isAsked("removed-check/authorization-removed", files), expected, line);
    };
    check("src/RestoreRequest.php", "return Permission::BACKUP_RESTORE;", false);
    check("src/RestoreRequest.php", "return Permission::BACKUP_READ;", true);
    check("tests/RestoreTest.php", "$this->deny(Permission::BACKUP_RESTORE);", true);
  });

  test("does not ask where the same refusal follows on asking whose it is", () => {
    const check = (condition: string, expected: boolean): void => {
      const refusal = '      return res.status(403).json({ error: "Unauthorized" });';
      const base = ["    if (rows.length === 0) {", refusal, "    }"];
      const files = { "src/cancel.ts": { base, head: [condition, refusal, "    }"] } };
      assert.equal(
        isAsked("removed-check/authorization-removed", files, "base", { nLines: 3 }),
        expected,
        condition,
      );
    };
    check("    if (order.team_id !== team_id) {", false);
    check("    if (order.state !== state) {", true);
  });

  test("does not ask where a filter is gone and the method refuses by itself", () => {
    const check = (added: string, expected: boolean): void => {
      const base = ["  before_action :verify_secret, only: %i[callback]"];
      const files = { "app/hooks.rb": { base, head: [added] } };
      assert.equal(isAsked("removed-check/authorization-removed", files), expected, added);
    };
    check("    return head(:unauthorized) unless valid_secret?", false);
    check("    return head(:ok) unless valid_secret?", true);
  });

  test("does not ask where the marked method asks for the right by a call", () => {
    const check = (call: string, expected: boolean): void => {
      const method = ["  public Order create(OrderForm form) {", call];
      const base = ["  @PreAuthorize(\"hasRole('owner')\")", ...method];
      const files = { "src/Orders.java": { base, head: method } };
      assert.equal(isAsked("removed-check/authorization-removed", files, "base"), expected, call);
    };
    check("    requireCreatePermission();", false);
    check("    return orders.create(form);", true);
  });

  test("does not ask about a way in that is gone", () => {
    const check = (condition: string, expected: boolean): void => {
      const files = { "authz.go": { base: [condition, "    return true", "  }"], head: [] } };
      assert.equal(isAsked("removed-check/authorization-removed", files, "base", { nLines: 3 }), expected);
    };
    check("  if user.IsAdmin && user.Owner == owner {", false);
    check("  if !user.IsAdmin {", true);
  });

  test("does not ask where the same right is asked for by another call", () => {
    const check = (added: string, expected: boolean): void => {
      const files = {
        "app/orders.rb": { base: ["    authorize!(:manage, :refunds)"], head: [] },
        "app/base.rb": { base: [], head: [added] },
      };
      assert.equal(isAsked("removed-check/authorization-removed", files), expected, added);
    };
    check("      raise Denied unless can?(:manage, :refunds)", false);
    check("      raise Denied unless can?(:read, :refunds)", true);
    check("      log(:manage, :refunds)", true);
  });

  test("does not ask about rights of a workflow that named none", () => {
    const check = (base: readonly string[], expected: boolean): void => {
      const head = ["permissions:", "  contents: write", "jobs:"];
      const files = { ".github/workflows/release.yml": { base, head } };
      assert.equal(isAsked("permission-change/workflow-write", files), expected);
    };
    check(["jobs:"], false);
    check(["jobs:", "    permissions: {}"], true);
    check(["jobs:", "    permissions: write-all"], false);
  });

  test("does not ask about a condition in which only a name is another one", () => {
    const check = (before: string, expected: boolean): void => {
      const head = ["    if: github.actor == 'orders[bot]'"];
      const files = { ".github/workflows/ci.yml": { base: [before], head } };
      assert.equal(isAsked("auth-weakening/actor-condition", files, "head"), expected, before);
    };
    check("    if: github.actor == 'orders-bot'", false);
    check("    if: github.event_name == 'push'", true);
  });

  test("does not ask about the token of a workflow that may only read", () => {
    const check = (head: readonly string[], expected: boolean): void => {
      const path = ".github/workflows/ci.yml";
      const base = ["        persist-credentials: false"];
      const files = { [path]: { base, head } };
      assert.equal(isAsked("permission-change/workflow-credentials-kept", files), expected, head.join(" "));
    };
    check(["permissions:", "  contents: read", "  id-token: write"], false);
    check(["permissions:", "  contents: write"], true);
    check(["permissions: write-all"], true);
    check(["jobs:", "  build:", "    steps:"], true);
    check(
      ["permissions:", "  contents: write", "jobs:", "  build:", "    permissions:", "      contents: read"],
      false,
    );
    check(
      ["permissions:", "  contents: read", "jobs:", "  build:", "    permissions:", "      contents: write"],
      true,
    );
  });

  test("does not ask about rights of a workflow that only people start who may write anyway", () => {
    const check = (on: readonly string[], expected: boolean): void => {
      const files = {
        ".github/workflows/release.yml": { base: null, head: ["  issues: write", ...on, "jobs:"] },
      };
      assert.equal(isAsked("permission-change/workflow-write", files, "head"), expected, on.join(" "));
    };
    check(["on:", "  workflow_dispatch:", "    inputs:", "      version:"], false);
    check(["on: [workflow_dispatch, release]"], false);
    check(["on:", "  workflow_dispatch:", "", "concurrency:", "  push: 1"], false);
    check(["on:", "  push:", "    tags:", '      - "v*"'], false);
    check(["on:", "  push:", "    branches: [main]", '    tags: ["v*"]'], true);
    check(["on:", "  push:", '    tags: ["v*"]', "    branches: [main]"], true);
    check(["on:", "  workflow_dispatch:", "  push:"], true);
    check(["on: pull_request_target"], true);
  });

  test("does not ask about secrets that workflows of the same repository are given already", () => {
    const call = (repository: string) => [
      `    uses: ${repository}/.github/workflows/deploy.yml@0a1b`,
      "    secrets: inherit",
    ];
    const check = (base: readonly string[], expected: boolean): void => {
      const files = { ".github/workflows/ci.yml": { base, head: [...call("acme/tools")] } };
      assert.equal(
        isAsked("permission-change/workflow-all-secrets", files, "head", { line: 2 }),
        expected,
        base.join(" "),
      );
    };
    check(call("acme/tools"), false);
    check(call("other/tools"), true);
    check([call("acme/tools")[0] ?? ""], true);
  });

  test("does not ask about secrets that go to a workflow as it stands at one commit", () => {
    const check = (at: string, expected: boolean): void => {
      const head = [`    uses: acme/tools/.github/workflows/deploy.yml@${at}`, "    secrets: inherit"];
      const files = { ".github/workflows/ci.yml": { base: [], head } };
      assert.equal(
        isAsked("permission-change/workflow-all-secrets", files, "head", { line: 2 }),
        expected,
        at,
      );
    };
    check("d6c65d3013c0888e2c9cbae9f4beda610994776c", false);
    check("main", true);
  });

  test("does not ask about a right that the class it derives from asks for", () => {
    const check = (parents: string, expected: boolean): void => {
      const line = `class EventDetail(${parents}):`;
      const files = { "views.py": { base: ['    permission_required = "orga.change"'], head: [line] } };
      const symbol = "EventDetail";
      assert.equal(isAsked("removed-check/authorization-removed", files, "base", { symbol }), expected, line);
    };
    check("EventSettingsPermission, UpdateView", false);
    check("UpdateView", true);
    const files = {
      "views.py": { base: ["    if not user.is_staff:"], head: ["class Staff(BasePermission):"] },
    };
    assert.equal(
      isAsked("removed-check/authorization-removed", files, "base", { symbol: "Staff.has" }),
      true,
    );
  });

  test("does not ask about an action of those who own the repository", () => {
    const check = (condition: string, expected: boolean): void => {
      const head = ["      - uses: acme/runner@v1", "    if: github.repository_owner == 'acme'"];
      const files = { ".github/workflows/ci.yml": { base: [condition], head } };
      assert.equal(isAsked("supply-chain/unpinned-action", files, "head"), expected, condition);
    };
    check("    if: github.repository_owner == 'acme'", false);
    check("    if: github.repository == 'acme/shop'", false);
    check("    if: github.repository_owner == 'other'", true);
    check("", true);
  });

  test("does not ask about a command that only another runs", () => {
    const check = (base: string, expected: boolean): void => {
      const files = { "setup.sh": { base: [base], head: ["  chmod 777 $dir"] } };
      assert.equal(isAsked("permission-change/world-writable", files, "head"), expected, base);
    };
    check("    sudo chmod 777 $dir", false);
    check("    ${SUDO} chmod 777 $dir", false);
    check("    sudo chmod 755 $dir", true);
  });
});
