import assert from "node:assert/strict";

import { verifyText } from "../../src/core/report/verifyText.ts";
import type { Verification } from "../../src/core/receipt/verification.ts";
import { FakeAnalyzer } from "../support/fakes.ts";
import { useCleanGit } from "../support/gitRepository.ts";
import { allowedSigners, ReviewTeam, type TeamMember } from "../support/reviewTeam.ts";

const byClaude = "Charge twice\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n";

const policy = `
version: 1
people:
  seniors: [ada@example.com, lin@example.com]
signOff:
  - name: two seniors on AI-assisted payments
    when: { provenance: ai, paths: [payments/] }
    by: [seniors]
    count: 2
`;

/** "satisfied", or the reasons; then what became of each receipt. */
function show({ satisfied, reasons, receipts }: Verification): string[] {
  return [
    ...(satisfied ? ["satisfied"] : reasons),
    ...receipts.map(({ statement, verdict }) => {
      const who = statement.predicate.reviewers[0].name;
      return verdict.kind === "accepted" ? `${who} counts` : `${who}: ${verdict.why}`;
    }),
  ];
}

suite("verifyChange", () => {
  useCleanGit();
  let team: ReviewTeam;
  let ada: TeamMember, lin: TeamMember, jo: TeamMember;
  const pay = (last: string): string => `charge();\nrefund();\n${last}\n`;

  setup(() => {
    team = new ReviewTeam();
    [ada, lin, jo] = [team.member("Ada"), team.member("Lin"), team.member("Jo")];
    team.repository.commit({
      "payments/pay.ts": "charge();\n",
      "docs.md": "one\n\n\n\n\n\n\n\n\nten\n",
      ".fresh-eyes/policy.yml": policy,
      ".fresh-eyes/allowed_signers": allowedSigners([ada, lin, jo]),
    });
    team.repository.git("branch", "topic", "main");
    team.repository.commit({ "payments/pay.ts": pay("audit();") }, { branch: "topic", message: byClaude });
  });

  teardown(() => {
    team.dispose();
  });

  test("nobody has read it, then a junior, then two seniors, whom a rebase keeps", async () => {
    const demand = "Sign-off “two seniors on AI-assisted payments” needs";
    const seniors = "more of: ada@example.com, lin@example.com who did not author the change";
    assert.deepEqual(show(await team.verify("topic")), [
      "No receipt of this change was found under refs/notes/fresh-eyes",
      "1 hunk in 1 file nobody has read as it is now",
      `${demand} 2 ${seniors}; none has signed`,
    ]);
    assert.equal((await team.approve(jo, "topic")).kind, "approved");
    assert.deepEqual(show(await team.verify("topic")), [
      `${demand} 2 ${seniors}; none has signed`,
      "Jo counts",
    ]);
    await team.approve(ada, "topic");
    assert.deepEqual(show(await team.verify("topic")), [
      `${demand} 1 ${seniors}; ada@example.com signed`,
      "Jo counts",
      "Ada counts",
    ]);
    await team.approve(lin, "topic");
    const satisfied = ["satisfied", "Jo counts", "Ada counts", "Lin counts"];
    assert.deepEqual(show(await team.verify("topic")), satisfied);

    team.repository.commit({ "docs.md": "other work\n" });
    const main = team.repository.git("rev-parse", "main");
    team.repository.commit(
      { "payments/pay.ts": pay("audit();") },
      { branch: "topic", parents: [main], message: byClaude },
    );
    assert.deepEqual(show(await team.verify("topic")), satisfied);
  });

  test("one changed line is covered by nobody, and what did not change stays covered", async () => {
    team.repository.commit(
      { "docs.md": "ONE\n\n\n\n\n\n\n\n\nten\n" },
      { branch: "topic", message: byClaude },
    );
    for (const member of [ada, lin]) await team.approve(member, "topic");
    assert.deepEqual(show(await team.verify("topic")).slice(0, 1), ["satisfied"]);
    team.repository.commit(
      { "docs.md": "ONE.\n\n\n\n\n\n\n\n\nten\n" },
      { branch: "topic", message: byClaude },
    );
    const verification = await team.verify("topic");
    assert.deepEqual(verification.reasons, ["1 hunk in 1 file nobody has read as it is now"]);
    assert.deepEqual(
      verification.hunks.filter(({ uncovered }) => uncovered.length > 0).map(({ hunk }) => hunk.path),
      ["docs.md"],
    );
  });

  test("a policy that the change itself loosens counts as it was", async () => {
    team.repository.commit(
      {
        ".fresh-eyes/policy.yml": "version: 1\n",
        ".fresh-eyes/allowed_signers": allowedSigners([team.member("Mallory")]),
      },
      { branch: "topic" },
    );
    await team.approve(jo, "topic");
    const { reasons } = await team.verify("topic");
    assert.deepEqual(
      reasons.map((reason) => reason.replace(/ needs .*/, "")),
      ["Sign-off “two seniors on AI-assisted payments”", "Sign-off “what reviews demand here”"],
    );
    await team.approve(ada, "topic");
    await team.approve(lin, "topic");
    assert.deepEqual((await team.verify("topic")).reasons, []);
  });

  test("an author's own receipt does not meet a demand for others", async () => {
    team.repository.commit(
      { "payments/pay.ts": pay("audit2();") },
      { branch: "topic", author: "Ada <ada@example.com>", message: byClaude },
    );
    for (const member of [ada, lin]) await team.approve(member, "topic");
    assert.match((await team.verify("topic")).reasons.join(), /needs 1 more .*lin@example.com signed/);
  });

  test("an override by whom the policy lets stands in for reading, and not for a demand", async () => {
    team.repository.commit({
      ".fresh-eyes/policy.yml": `${policy}override: { allowed: true, by: [ada@example.com, jo@example.com] }\n`,
    });
    const main = team.repository.git("rev-parse", "main");
    team.repository.commit(
      { "payments/pay.ts": pay("a();") },
      { branch: "topic", parents: [main], message: byClaude },
    );
    await team.approve(jo, "topic", "sign", "the shop is down");
    assert.deepEqual(
      show(await team.verify("topic")).map((one) => one.replace(/ needs .*/, "")),
      ["Sign-off “two seniors on AI-assisted payments”", "Jo counts"],
    );
  });

  test("a broken policy is told with its place and satisfies nobody", async () => {
    team.repository.commit({ ".fresh-eyes/policy.yml": "version: 1\nsignOff: twice\n" });
    const main = team.repository.git("rev-parse", "main");
    team.repository.commit({ "payments/pay.ts": pay("a();") }, { branch: "topic", parents: [main] });
    const { reasons } = await team.verify("topic");
    assert.equal(reasons[0], "The policy is broken at line 2, column 10: “signOff” must be a list");
  });

  test("who wrote it and what got weaker is not found out for a demand that is met either way", async () => {
    const when = "{ provenance: ai, severity: high }";
    team.repository.commit({
      ".fresh-eyes/policy.yml": `version: 1\nsignOff: [{ name: owner, when: ${when}, by: [ada@example.com] }]\n`,
    });
    const main = team.repository.git("rev-parse", "main");
    team.repository.commit({ "payments/pay.ts": pay("a();") }, { branch: "topic", parents: [main] });
    const asked = (): Promise<never> => Promise.reject(new Error("asked"));
    const analyzer = Object.assign(new FakeAnalyzer(), { analyze: asked });
    const verify = (): Promise<Verification> =>
      team.verify("topic", {}, { provenance: { read: asked }, analyzer });
    await team.approve(jo, "topic");
    await assert.rejects(verify(), /asked/);
    await team.approve(ada, "topic");
    assert.match(
      verifyText(await verify()),
      /Sign-offs that are met\n {2}owner: ada@example.com, whether or not it applies\n/,
    );
  });
});
