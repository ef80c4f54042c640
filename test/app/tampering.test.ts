import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { decodeBase64 } from "../../src/adapters/base64.ts";
import { bytesOfArmour, fingerprintOf } from "../../src/adapters/signing/sshSignature.ts";
import { preAuthEncoding, type Envelope } from "../../src/core/receipt/envelope.ts";
import { payloadType } from "../../src/core/receipt/receipt.ts";
import { useCleanGit, type CommittedFile } from "../support/gitRepository.ts";
import { allowedSigners, ReviewTeam, type TeamMember } from "../support/reviewTeam.ts";

type OneOrMore<T> = [T, ...T[]];

/** A receipt's payload as anyone can write it. */
interface LooseStatement {
  _type: string;
  predicateType: string;
  subject: OneOrMore<{ name: string; digest: { gitCommit: string } }>;
  predicate: {
    reviewers: OneOrMore<{ name: string; uri: string }>;
    reviewTime: string;
    annotations: Record<string, unknown> & { read: OneOrMore<{ path: string; edits: string[] }> };
  };
}

const policy = [
  "version: 1",
  "signOff:",
  "  - { name: owner, when: { paths: [pay.ts] }, by: [ada@example.com] }",
].join("\n");
const paid = "charge();\n// one\n// two\n// three\n// four\n// five\n// six\n// seven\nrefund();\n";
const changed = paid.replace("charge();", "charge(twice);").replace("refund();", "refund(all);");

suite("ways to cheat", () => {
  useCleanGit();
  let team: ReviewTeam;
  let ada: TeamMember, jo: TeamMember, mallory: TeamMember;
  let head = "";
  /** Ada's receipt, valid. */
  let line = "";

  const baseFiles = (
    signers: string,
    more: Readonly<Record<string, CommittedFile>> = {},
  ): Record<string, CommittedFile> => ({
    "pay.ts": paid,
    ".fresh-eyes/policy.yml": policy,
    ".fresh-eyes/allowed_signers": signers,
    ...more,
  });

  suiteSetup(async () => {
    team = new ReviewTeam();
    [ada, jo, mallory] = [team.member("Ada"), team.member("Jo"), team.member("Mallory")];
    team.repository.commit(baseFiles(allowedSigners([ada, jo])));
    team.repository.git("branch", "start", "main");
    restart();
    await team.approve(ada, "topic");
    line = team.receipts()[0]?.line ?? "";
    assert.deepEqual(await reasons(), []);
  });

  suiteTeardown(() => {
    team.dispose();
  });

  /** Puts branches and notes back to where Ada has approved. */
  function restart(): void {
    team.repository.git("update-ref", "refs/heads/main", "start");
    for (const ref of ["heads/topic", "notes/fresh-eyes"]) {
      team.repository.git("update-ref", "-d", `refs/${ref}`);
    }
    team.repository.git("branch", "topic", "main");
    head = team.repository.commit({ "pay.ts": changed }, { branch: "topic", message: "Charge twice" });
    if (line !== "") team.writeReceipts(head, [line]);
  }

  setup(restart);

  async function reasons(): Promise<string[]> {
    const { reasons: why, receipts, damaged } = await team.verify("topic");
    const refused = receipts.flatMap(({ verdict }) => (verdict.kind === "refused" ? [verdict.why] : []));
    return why.length === 0 ? [] : [...why, ...damaged, ...refused];
  }

  /** Writes notes on the head, and wants a verification that fails and says why. */
  async function refuses(lines: readonly string[], why: RegExp): Promise<void> {
    if (lines.length > 0) team.writeReceipts(head, lines);
    const said = await reasons();
    assert.notDeepEqual(said, [], "it was accepted");
    assert.match(said.join("\n"), why);
  }

  const envelope = (text = line): Envelope => JSON.parse(text) as Envelope;
  const signature = (text = line): Envelope["signatures"][number] =>
    envelope(text).signatures[0] ?? { keyid: "", sig: "" };
  const payloadOf = (text = line): string => Buffer.from(envelope(text).payload, "base64").toString("utf8");
  const enveloped = (payload: string, more: Partial<Envelope> = {}): string =>
    JSON.stringify({ ...envelope(), payload: Buffer.from(payload).toString("base64"), ...more });

  /** Ada's statement with something changed. */
  function edited(edit: (statement: LooseStatement) => void): string {
    const statement = JSON.parse(payloadOf()) as LooseStatement;
    edit(statement);
    return JSON.stringify(statement);
  }

  /** An envelope that somebody really signed, whatever it says. */
  function signedBy(
    member: TeamMember,
    payload: string,
    { namespace = "fresh-eyes", raw = false } = {},
  ): string {
    const bytes = Buffer.from(payload);
    const folder = mkdtempSync(join(tmpdir(), "fresh-eyes-forge-"));
    try {
      const file = join(folder, "message");
      writeFileSync(file, raw ? bytes : preAuthEncoding(payloadType, bytes));
      execFileSync("ssh-keygen", ["-q", "-Y", "sign", "-n", namespace, "-f", member.key, file], {
        stdio: "pipe",
      });
      const made = bytesOfArmour(readFileSync(`${file}.sig`, "utf8")) ?? Buffer.alloc(0);
      const keyid = fingerprintOf(made) ?? fingerprintOf(decodeBase64(signature().sig));
      return enveloped(payload, {
        signatures: [{ keyid: keyid ?? "", sig: Buffer.from(made).toString("base64") }],
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  const unfit = /its signature does not fit its content/;
  const edits: readonly (readonly [string, (statement: LooseStatement) => void])[] = [
    ["another commit as the subject", (s) => (s.subject[0].digest.gitCommit = "a".repeat(40))],
    ["another name of the reviewer", (s) => (s.predicate.reviewers[0].name = "Jo")],
    ["another time", (s) => (s.predicate.reviewTime = "2027-01-02T03:04:05Z")],
    ["another tree", (s) => (s.predicate.annotations.tree = "b".repeat(40))],
    ["a branch that it was not given on", (s) => (s.predicate.annotations.source = "topic2")],
    ["another policy", (s) => (s.predicate.annotations.policy = "c".repeat(64))],
    ["an override", (s) => (s.predicate.annotations.override = { reason: "in a hurry", against: [] })],
    ["a hunk more that was read", (s) => s.predicate.annotations.read.push({ path: "x.ts", edits: ["x"] })],
    ["a hunk less that was read", (s) => s.predicate.annotations.read.pop()],
    ["an edited path", (s) => (s.predicate.annotations.read[0].path = "pay2.ts")],
    ["a folded hunk", (s) => (s.predicate.annotations.folded = [{ path: "a", noise: "move", edits: ["x"] }])],
    ["a reviewer who is no author", (s) => (s.predicate.annotations.reviewerIsAuthor = true)],
    [
      "a word on who wrote it",
      (s) => (s.predicate.annotations.attributed = [{ path: "a", edits: [], word: "ai" }]),
    ],
    ["a field more", (s) => (s.predicate.annotations.extra = 1)],
    [
      "a decision that nobody made",
      (s) =>
        (s.predicate.annotations.decisions = [
          { item: "a", title: "A", decision: "intended", why: "yes", edits: [] },
        ]),
    ],
  ];
  for (const [what, edit] of edits) {
    test(`the receipt's text with ${what} under the old signature`, async () => {
      // What names another commit and branch is about another change, so it is passed over.
      await refuses(
        [enveloped(edited(edit))],
        new RegExp(`${unfit.source}|No receipt of this change was found`),
      );
    });
  }

  const forms: readonly (readonly [string, () => string, RegExp])[] = [
    ["the signature stripped", () => enveloped(payloadOf(), { signatures: [] }), /it has no signature/],
    [
      "the signature cut short",
      () => enveloped(payloadOf(), { signatures: [{ ...signature(), sig: "AAAA" }] }),
      /its signature is damaged/,
    ],
    [
      "another key's name on the signature",
      () => enveloped(payloadOf(), { signatures: [{ ...signature(), keyid: "SHA256:x" }] }),
      /by another key than it says/,
    ],
    [
      "the signature of another receipt",
      () => enveloped(payloadOf(), { signatures: envelope(signedBy(ada, "{}")).signatures }),
      unfit,
    ],
    [
      "two signatures",
      () => enveloped(payloadOf(), { signatures: [...envelope().signatures, ...envelope().signatures] }),
      /more than one signature/,
    ],
    [
      "another type of payload",
      () => enveloped(payloadOf(), { payloadType: "text/plain" }),
      /of another type/,
    ],
    ["a member more in the envelope", () => JSON.stringify({ ...envelope(), more: 1 }), /is not written as/],
    [
      "members in another order",
      () => JSON.stringify(Object.fromEntries(Object.entries(envelope()).reverse())),
      /is not written as/,
    ],
    ["blanks in the envelope", () => line.replace(":", ": "), /is not written as/],
    ["base64 of the other alphabet", () => line.replace(/"payload":"e/, '"payload":"_'), /base64 is damaged/],
    ["an envelope cut off", () => line.slice(0, line.length / 2), /cut off/],
    [
      "an envelope of nine megabytes",
      () => line.replace("}", " ".repeat(9 * 2 ** 20) + "}"),
      /larger than 8 MB/,
    ],
    ["no envelope at all", () => "approved by Ada", /not an envelope/],
    [
      "bytes that are no text",
      () => enveloped("").replace('"payload":""', '"payload":"/////w=="'),
      /is no text/,
    ],
    ["a mark of byte order before the text", () => enveloped(`\ufeff${payloadOf()}`), /is no receipt/],
    [
      "a statement of another kind",
      () =>
        signedBy(
          ada,
          edited((s) => (s.predicateType = "x")),
        ),
      /is no receipt/,
    ],
    [
      "two reviewers",
      () =>
        signedBy(
          ada,
          edited((s) => s.predicate.reviewers.push(s.predicate.reviewers[0])),
        ),
      /is no receipt/,
    ],
    [
      "two subjects",
      () =>
        signedBy(
          ada,
          edited((s) => s.subject.push(s.subject[0])),
        ),
      /is no receipt/,
    ],
    [
      "a stranger who signs in Ada's name",
      () => signedBy(mallory, payloadOf()),
      /nobody the base trusts has the key/,
    ],
    [
      "a stranger who signs in her own",
      () =>
        signedBy(
          mallory,
          edited((s) => (s.predicate.reviewers[0] = { name: "Mallory", uri: "mailto:mallory@example.com" })),
        ),
      /nobody the base trusts has the key/,
    ],
    [
      "a colleague who signs in Ada's name",
      () => signedBy(jo, payloadOf()),
      /names ada@example\.com .* signed by jo@example\.com/,
    ],
    [
      "Ada's signature made for git",
      () => signedBy(ada, payloadOf(), { namespace: "git" }),
      /made for another purpose/,
    ],
    ["Ada's signature of the bare payload", () => signedBy(ada, payloadOf(), { raw: true }), unfit],
    [
      "an address with a letter that looks like another",
      () =>
        signedBy(
          ada,
          edited((s) => (s.predicate.reviewers[0].uri = "mailto:аda@example.com")),
        ),
      /characters that no address here may have/,
    ],
    [
      "an address that is none",
      () =>
        signedBy(
          ada,
          edited((s) => (s.predicate.reviewers[0].uri = "ada@example.com")),
        ),
      /characters that no address here may have|is none/,
    ],
    [
      "a base that is no commit",
      () =>
        signedBy(
          ada,
          edited((s) => (s.predicate.annotations.base = "main")),
        ),
      /names no commits/,
    ],
    [
      "a short commit",
      () =>
        signedBy(
          ada,
          edited((s) => (s.subject[0].digest.gitCommit = s.subject[0].digest.gitCommit.slice(0, 12))),
        ),
      /names no commits/,
    ],
    [
      "a time that is none",
      () =>
        signedBy(
          ada,
          edited((s) => (s.predicate.reviewTime = "yesterday")),
        ),
      /its time is not a time/,
    ],
    [
      "a question that it leaves open itself",
      () =>
        signedBy(
          ada,
          edited(
            (s) =>
              (s.predicate.annotations.decisions = [
                { item: "a", title: "A", decision: "problem", why: "", edits: [] },
              ]),
          ),
        ),
      /a question is left open: A/,
    ],
    [
      "a base that this repository has not",
      () =>
        signedBy(
          ada,
          edited((s) => (s.predicate.annotations.base = "d".repeat(40))),
        ),
      /another base, or in another repository/,
    ],
    [
      "a hunk that Ada did not read",
      () =>
        signedBy(
          ada,
          edited(
            (s) => (s.predicate.annotations.read[0].edits = s.predicate.annotations.read[0].edits.slice(1)),
          ),
        ),
      /nobody has read as it is now/,
    ],
    [
      "an override that the policy does not allow",
      () =>
        signedBy(
          ada,
          edited((s) => {
            s.predicate.annotations.override = { reason: "in a hurry", against: [] };
            s.predicate.annotations.read = [{ path: "pay.ts", edits: [] }];
          }),
        ),
      /nobody has read as it is now/,
    ],
  ];
  for (const [what, forge, why] of forms) {
    test(what, async () => {
      await refuses([forge()], why);
    });
  }

  /** The base moves on and the topic is rebased onto it, unchanged. */
  function rebaseOnto(files: Record<string, CommittedFile>): void {
    team.repository.commit(files);
    const main = team.repository.git("rev-parse", "main");
    head = team.repository.commit(
      { "pay.ts": changed },
      { branch: "topic", parents: [main], message: "Charge twice" },
    );
  }

  test("a key that has expired", async () => {
    rebaseOnto(baseFiles(allowedSigners([ada, jo], 'valid-before="20200101"')));
    await refuses([], /nobody the base trusts has the key .*, or it has expired/);
  });

  test("a key that was revoked", async () => {
    rebaseOnto(baseFiles(allowedSigners([ada, jo]), { ".fresh-eyes/revoked_signers": `${ada.publicKey}\n` }));
    await refuses([], /is revoked/);
  });

  test("another text under a signature whose key was not revoked, where another key was", async () => {
    const files = baseFiles(allowedSigners([ada, jo]), {
      ".fresh-eyes/revoked_signers": `${jo.publicKey}\n`,
    });
    rebaseOnto(files);
    assert.deepEqual(await reasons(), []);
    restart();
    const later = edited(({ predicate }) => (predicate.reviewTime = "2026-01-02T03:04:06Z"));
    team.writeReceipts(head, [enveloped(later)]);
    rebaseOnto(files);
    await refuses([], /does not fit its content/);
  });

  test("a key that may sign other things only", async () => {
    rebaseOnto(baseFiles(allowedSigners([ada, jo], 'namespaces="git"')));
    await refuses([], /nobody the base trusts has the key|does not fit/);
  });

  test("keys that the change itself brings", async () => {
    head = team.repository.commit(
      { ".fresh-eyes/allowed_signers": allowedSigners([mallory]) },
      { branch: "topic" },
    );
    team.writeReceipts(head, []);
    await team.approve(mallory, "topic");
    await refuses([], /nobody the base trusts has the key/);
  });

  test("a policy that the change itself weakens", async () => {
    head = team.repository.commit({ ".fresh-eyes/policy.yml": "version: 1\n" }, { branch: "topic" });
    await team.approve(jo, "topic");
    await refuses([], /Sign-off “what reviews demand here” needs 1 more .* signed before it changed/);
  });

  test("attributes of the change that call its code generated", async () => {
    head = team.repository.commit(
      { ".gitattributes": "*.ts linguist-generated\n", "more.ts": "more();\n" },
      { branch: "topic" },
    );
    await refuses([line], /2 hunks in 2 files nobody has read as it is now/);
  });

  test("one character more", async () => {
    head = team.repository.commit({ "pay.ts": changed.replace("all", "all_") }, { branch: "topic" });
    await refuses([line], /1 hunk in 1 file nobody has read as it is now/);
  });

  test("the same lines in another file", async () => {
    head = team.repository.commit({ "pay.ts": null, "other.ts": changed }, { branch: "topic" });
    await refuses([line], /nobody has read as it is now/);
  });

  test("a receipt of another branch", async () => {
    team.repository.git("branch", "-f", "elsewhere", "main");
    team.repository.commit({ "pay.ts": paid.replace("refund", "refunds") }, { branch: "elsewhere" });
    await team.approve(ada, "elsewhere");
    const other = team.receipts().find((one) => one.line !== line)?.line ?? "";
    await refuses([other], /No receipt of this change was found/);
  });

  test("a receipt of another repository with the same code", async () => {
    const other = new ReviewTeam();
    other.repository.commit({ ...baseFiles(allowedSigners([ada, jo])), "x.ts": "x\n" });
    other.repository.git("branch", "topic", "main");
    other.repository.commit({ "pay.ts": changed }, { branch: "topic" });
    await other.approve(ada, "topic");
    const [receipt] = other.receipts();
    other.dispose();
    await refuses([receipt?.line ?? ""], /another base, or in another repository/);
  });

  test("one person's receipt twice, where two people are asked for", async () => {
    rebaseOnto(
      baseFiles(allowedSigners([ada, jo]), {
        ".fresh-eyes/policy.yml": `${policy.replace("[ada@example.com]", "[ada@example.com, jo@example.com], count: 2")}\n`,
      }),
    );
    await team.approve(ada, "topic");
    await refuses(
      [
        line,
        line,
        signedBy(
          ada,
          edited((s) => (s.predicate.reviewTime = "2026-01-02T03:04:06Z")),
        ),
      ],
      /needs 1 more of/,
    );
  });

  test("one key under two names, where two people are asked for", async () => {
    const two = `ada@example.com,second@example.com ${ada.publicKey}\n`;
    rebaseOnto(
      baseFiles(two, {
        ".fresh-eyes/policy.yml": policy.replace(
          "[ada@example.com]",
          "[ada@example.com, second@example.com], count: 2",
        ),
      }),
    );
    const second = signedBy(
      ada,
      edited((s) => (s.predicate.reviewers[0].uri = "mailto:second@example.com")),
    );
    await refuses([line, second], /needs 1 more of/);
  });

  test("an author's receipt for the author's own change", async () => {
    head = team.repository.commit(
      { "pay.ts": changed },
      {
        branch: "topic",
        parents: [team.repository.git("rev-parse", "main")],
        author: "Ada <ADA@example.com>",
      },
    );
    await refuses([line], /who did not author the change; none has signed/);
  });

  test("a receipt only where another commit's notes are", async () => {
    const detached = team.repository.commit({ "pay.ts": `${changed}more();\n` }, { branch: "other" });
    team.writeReceipts(detached, [line]);
    team.writeReceipts(head, ["nothing"]);
    const { reasons: why } = await team.verify(head);
    assert.deepEqual(why, [], "its subject is the head, wherever its note hangs");
    team.repository.git("update-ref", "-d", "refs/notes/fresh-eyes");
    await refuses([], /No receipt of this change was found/);
  });
});
