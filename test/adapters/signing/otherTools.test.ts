import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { dsse } from "@sigstore/core";

import type { Envelope } from "../../../src/core/receipt/envelope.ts";
import { useCleanGit } from "../../support/gitRepository.ts";
import { allowedSigners, ReviewTeam, type TeamMember } from "../../support/reviewTeam.ts";

/** What other people's tools say of our receipts: none of our code reads the signature or builds what it is over. */
suite("receipts in other tools", () => {
  useCleanGit();
  let team: ReviewTeam;
  let ada: TeamMember;
  let folder = "";

  setup(() => {
    team = new ReviewTeam();
    ada = team.member("Ada");
    folder = mkdtempSync(join(tmpdir(), "fresh-eyes-other-"));
    team.repository.commit({ "pay.ts": "charge();\n", ".fresh-eyes/allowed_signers": allowedSigners([ada]) });
    team.repository.git("branch", "topic", "main");
    team.repository.commit({ "pay.ts": "charge();\nrefund();\n" }, { branch: "topic" });
  });

  teardown(() => {
    team.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Writes what a DSSE library says the signature is over, and the signature's bytes. */
  function unpack(change: (envelope: Envelope) => Envelope = (same) => same): {
    message: string;
    sig: Buffer;
  } {
    const envelope = change(JSON.parse(team.receipts()[0]?.line ?? "") as Envelope);
    const message = join(folder, "message");
    writeFileSync(
      message,
      dsse.preAuthEncoding(envelope.payloadType, Buffer.from(envelope.payload, "base64")),
    );
    return { message, sig: Buffer.from(envelope.signatures[0]?.sig ?? "", "base64") };
  }

  const otherType = (envelope: Envelope): Envelope => ({ ...envelope, payloadType: "text/plain" });

  test("ssh-keygen verifies them over a DSSE library's encoding, and no other", async () => {
    await team.approve(ada, "topic");
    const signers = join(folder, "signers");
    writeFileSync(signers, allowedSigners([ada]));
    const verify = (change?: (envelope: Envelope) => Envelope): string => {
      const { message, sig } = unpack(change);
      const lines = sig.toString("base64").replace(/.{1,70}/g, "$&\n");
      writeFileSync(`${message}.sig`, `-----BEGIN SSH SIGNATURE-----\n${lines}-----END SSH SIGNATURE-----\n`);
      const command = `ssh-keygen -Y verify -f signers -I ada@example.com -n fresh-eyes -s message.sig < message`;
      return execFileSync("sh", ["-c", command], { cwd: folder, encoding: "utf8", stdio: "pipe" });
    };
    assert.match(verify(), /^Good "fresh-eyes" signature for ada@example\.com with ED25519 key SHA256:/);
    assert.throws(() => verify(otherType));
  });

  test("gpg verifies those that an OpenPGP key signed, and so do we by the base's keys", async () => {
    const home = join(folder, "gnupg");
    execFileSync("mkdir", ["-m", "700", home]);
    const before = process.env.GNUPGHOME;
    process.env.GNUPGHOME = home;
    try {
      const gpg = (...args: string[]): string =>
        execFileSync("gpg", ["--batch", "--no-tty", ...args], { encoding: "utf8", stdio: "pipe" });
      gpg("--passphrase", "", "--quick-generate-key", "Ada <ada@example.com>", "ed25519", "sign", "never");
      team.repository.commit({ ".fresh-eyes/keys.asc": gpg("--armor", "--export", "ada@example.com") });
      const main = team.repository.git("rev-parse", "main");
      team.repository.commit({ "pay.ts": "charge();\nrefund();\n" }, { branch: "topic", parents: [main] });
      await team.approve({ ...ada, format: "openpgp", key: "ada@example.com" }, "topic");
      const check = (change?: (envelope: Envelope) => Envelope): void => {
        const { message, sig } = unpack(change);
        writeFileSync(`${message}.gpg`, sig);
        gpg("--verify", `${message}.gpg`, message);
      };
      check();
      assert.throws(() => {
        check(otherType);
      });
      assert.deepEqual((await team.verify("topic")).reasons, []);
    } finally {
      execFileSync("gpgconf", ["--homedir", home, "--kill", "all"]);
      if (before === undefined) delete process.env.GNUPGHOME;
      else process.env.GNUPGHOME = before;
    }
  });
});
