import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv } from "ajv";

import { createGitRepository, useCleanGit, type GitRepository } from "../support/gitRepository.ts";
import { allowedSigners, ReviewTeam, type TeamMember } from "../support/reviewTeam.ts";
import { runInTerminal, type TerminalAnswer } from "../support/terminal.ts";

const policy =
  "version: 1\nsignOff:\n  - { name: owner, when: { paths: [pay.ts] }, by: [ada@example.com] }\n";

suite("fresh-eyes verify, receipt and policy", () => {
  useCleanGit();
  let team: ReviewTeam;
  let ada: TeamMember, jo: TeamMember;
  const run = (...args: string[]): Promise<TerminalAnswer> => runInTerminal(team.repository.dir, ...args);

  setup(() => {
    team = new ReviewTeam();
    [ada, jo] = [team.member("Ada"), team.member("Jo")];
    team.repository.commit({
      "pay.ts": "charge();\n",
      ".fresh-eyes/policy.yml": policy,
      ".fresh-eyes/allowed_signers": allowedSigners([ada, jo]),
    });
    team.repository.git("branch", "topic", "main");
    team.repository.commit({ "pay.ts": "charge();\nrefund();\n" }, { branch: "topic" });
  });

  teardown(() => {
    team.dispose();
  });

  test("says what is missing with exit code 1, and nothing is missing with 0", async () => {
    assert.deepEqual(await run("verify", "main...topic"), {
      code: 1,
      err: "",
      out: [
        "Not satisfied:",
        "  No receipt of this change was found under refs/notes/fresh-eyes",
        "  1 hunk in 1 file nobody has read as it is now",
        "  Sign-off “owner” needs 1 more of: ada@example.com who did not author the change; none has signed",
        "Nobody has read",
        "  pay.ts:2",
        "0 of 1 hunk read as they are now.",
        "",
      ].join("\n"),
    });
    await team.approve(jo, "topic");
    await team.approve(ada, "topic");
    const head = team.repository.git("rev-parse", "topic").slice(0, 10);
    assert.deepEqual(await run("verify", "main...topic"), {
      code: 0,
      err: "",
      out: [
        "Satisfied: the receipts cover this change.",
        "Sign-offs that are met",
        "  owner: ada@example.com",
        "Receipts",
        `  Jo <jo@example.com> of ${head} counts (signed)`,
        `  Ada <ada@example.com> of ${head} counts (signed)`,
        "1 of 1 hunk read as they are now.",
        "",
      ].join("\n"),
    });
  });

  test("its JSON keeps to its schema and says the same", async () => {
    const schema = new URL("../../src/core/report/verify.schema.json", import.meta.url);
    const validate = new Ajv({ allowUnionTypes: true }).compile(
      JSON.parse(readFileSync(schema, "utf8")) as object,
    );
    const jsonOf = async (): Promise<{
      satisfied: boolean;
      receipts: { counts: boolean; why: string }[];
    }> => {
      const { out } = await run("verify", "main...topic", "--format", "json");
      const value: unknown = JSON.parse(out);
      assert.ok(validate(value), JSON.stringify(validate.errors));
      return value as Awaited<ReturnType<typeof jsonOf>>;
    };
    assert.equal((await jsonOf()).satisfied, false);
    await team.approve(team.member("Mallory"), "topic");
    await team.approve(ada, "topic");
    const { satisfied, receipts } = await jsonOf();
    assert.equal(satisfied, true);
    assert.deepEqual(
      receipts.map(({ counts }) => counts),
      [false, true],
    );
  });

  test("keys of one's own stand in for the base's; a bare head needs the branch's name after a rebase", async () => {
    await team.approve(ada, "topic");
    const signers = join(team.repository.dir, "signers");
    writeFileSync(signers, allowedSigners([jo]));
    assert.equal((await run("verify", "main...topic", "--signers", signers)).code, 1);
    writeFileSync(signers, allowedSigners([ada]));
    assert.equal((await run("verify", "main...topic", "--signers", signers)).code, 0);
    assert.match((await run("verify", "main...topic", "--signers", `${signers}.gone`)).err, /cannot be read/);

    team.repository.commit({ "other.ts": "other();\n" });
    const main = team.repository.git("rev-parse", "main");
    const head = team.repository.commit(
      { "pay.ts": "charge();\nrefund();\n" },
      { branch: "topic", parents: [main] },
    );
    assert.equal((await run("verify", `main...${head}`)).code, 1);
    assert.equal((await run("verify", `main...${head}`, "--branch", "topic")).code, 0);
  });

  test("receipts are shown, exported, and joined with a remote's without losing one of either side", async () => {
    assert.match((await run("receipt", "show", "topic")).out, /^There is no receipt for topic/);
    assert.match((await run("receipt", "show", "nowhere")).err, /There is no revision "nowhere"/);
    await team.approve(ada, "topic");
    assert.match(
      (await run("receipt", "show", "topic")).out,
      /# Review receipt[\s\S]*Ada <ada@example\.com>/,
    );
    const exported = await run("receipt", "export", "topic");
    assert.match(exported.out, /^\{"payloadType":"application\/vnd\.in-toto\+json"/);

    const remote = createGitRepository();
    team.repository.git("remote", "add", "hub", remote.dir);
    assert.match((await run("receipt", "push", "elsewhere")).err, /There is no remote “elsewhere”/);
    assert.equal((await run("receipt", "push", "hub")).code, 0);
    const clone = cloneOf(remote, team.repository);
    assert.equal((await runInTerminal(clone.dir, "receipt", "fetch")).code, 0);
    assert.equal((await runInTerminal(clone.dir, "receipt", "export", "topic")).out, exported.out);

    // Both sides get a receipt the other does not know; a second push joins them.
    await team.approve(jo, "topic");
    clone.git("notes", "--ref=fresh-eyes", "append", "-m", "another line", "topic");
    assert.equal((await runInTerminal(clone.dir, "receipt", "push")).code, 0);
    assert.equal((await run("receipt", "push", "hub")).code, 0);
    assert.equal((await runInTerminal(clone.dir, "receipt", "fetch")).code, 0);
    const [here, there] = [
      await run("receipt", "export", "topic"),
      await runInTerminal(clone.dir, "receipt", "export", "topic"),
    ];
    assert.equal(here.out, there.out);
    assert.equal(here.out.match(/"payloadType"/g)?.length, 2);
    assert.match(here.out, /another line/);
    for (const one of [remote, clone]) one.remove();
  });

  test("a policy is checked where it stands, with the place of every mistake", async () => {
    const path = join(team.repository.dir, "policy.yml");
    assert.match((await run("policy", "check", path)).err, /There is no policy in/);
    writeFileSync(path, policy);
    assert.deepEqual(await run("policy", "check", path), {
      code: 0,
      err: "",
      out: `${path} can be used: 1 sign-off, 0 questions, 0 rule settings, 0 critical paths, nobody may override.\n`,
    });
    writeFileSync(path, "version: 1\nsignOff: twice\nextra: 1\n");
    const { code, out } = await run("policy", "check", path);
    assert.equal(code, 1);
    assert.match(
      out,
      /policy\.yml:2:10 “signOff” must be a list\n.*policy\.yml:3:8 A policy has no field “extra”/,
    );
  });
});

function cloneOf(remote: GitRepository, source: GitRepository): GitRepository {
  const clone = createGitRepository();
  source.git("push", "--quiet", "hub", "main:refs/heads/m", "topic");
  clone.git("remote", "add", "origin", remote.dir);
  clone.git("fetch", "--quiet", "origin", "topic:topic");
  execFileSync("git", ["-C", clone.dir, "config", "user.name", "Clone"]);
  return clone;
}
