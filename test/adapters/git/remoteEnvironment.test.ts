import assert from "node:assert/strict";

import { remoteEnvironment } from "../../../src/adapters/git/remoteEnvironment.ts";

suite("remoteEnvironment", () => {
  function checkSsh(outer: NodeJS.ProcessEnv, configured: string | null, expected: string | undefined): void {
    assert.equal(remoteEnvironment(outer, configured).GIT_SSH_COMMAND, expected);
  }

  test("calls ssh as the person does, so that it asks nothing", () => {
    checkSsh({}, null, "ssh -o BatchMode=yes");
    checkSsh({}, "ssh -i ~/.ssh/work", "ssh -i ~/.ssh/work -o BatchMode=yes");
    checkSsh(
      {},
      '"C:/Program Files/Git/usr/bin/ssh.exe"',
      '"C:/Program Files/Git/usr/bin/ssh.exe" -o BatchMode=yes',
    );
    checkSsh({ GIT_SSH_COMMAND: "ssh -4" }, "ssh -i x", "ssh -4 -o BatchMode=yes");
    checkSsh({}, "plink -batch", "plink -batch");
    checkSsh({}, "my-ssh", "my-ssh");
    checkSsh({ GIT_SSH: "/opt/tunnel" }, null, undefined);
  });

  test("lets nobody be asked, and takes of the person's variables those that reach remotes", () => {
    const { GIT_SSH_COMMAND, ...rest } = remoteEnvironment(
      {
        GIT_ASKPASS: "x",
        GIT_DIR: "/x",
        GIT_SSL_CAINFO: "/ca.pem",
        GIT_SSL_NO_VERIFY: "1",
        SSH_ASKPASS: "x",
      },
      null,
    );
    assert.notEqual(GIT_SSH_COMMAND, undefined);
    assert.deepEqual(rest, {
      GCM_INTERACTIVE: "never",
      GIT_ALLOW_PROTOCOL: "file:git:http:https:ssh",
      GIT_ASKPASS: "",
      GIT_SSL_CAINFO: "/ca.pem",
      SSH_ASKPASS: "",
      SSH_ASKPASS_REQUIRE: "never",
    });
  });
});
