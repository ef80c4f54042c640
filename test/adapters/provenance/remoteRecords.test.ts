import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openRepository } from "../../../src/adapters/git/openRepository.ts";
import { createProvenanceReader } from "../../../src/adapters/provenance/gitProvenance.ts";
import { createRemoteRecords } from "../../../src/adapters/provenance/remoteRecords.ts";
import { fetchRemoteRecords, lookForOffer, rememberAnswer } from "../../../src/app/offerRemoteRecords.ts";
import { UserError } from "../../../src/app/userErrors.ts";
import type { Change } from "../../../src/core/change/change.ts";
import { quietWork } from "../../support/fakes.ts";
import {
  createGitRepository,
  repositoryAt,
  useCleanGit,
  type GitRepository,
} from "../../support/gitRepository.ts";

const hex = "0e6b66910244";
const otherHex = "aaaaaaaaaaaa";
const codexWrote = 'pay.ts\n  s_1::t_1 2\n---\n{"sessions":{"s_1":{"agent_id":{"tool":"codex"}}}}';

suite("createRemoteRecords", () => {
  let author: GitRepository;
  let folder: string;
  let reviewer: GitRepository;
  let noted: string;

  useCleanGit();

  setup(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "fresh-eyes-remote-")));
    author = createGitRepository();
    author.commit({ "pay.ts": "start\n" });
    author.git("tag", "base", "main");
    noted = author.commit(
      { "pay.ts": "start\nby codex\n" },
      { message: `Pay\n\nEntire-Checkpoint: ${hex}\n` },
    );
    author.git("clone", "--quiet", "--bare", author.dir, join(folder, "remote.git"));
    author.git("remote", "add", "origin", join(folder, "remote.git"));
    author.git("clone", "--quiet", join(folder, "remote.git"), join(folder, "clone"));
    reviewer = repositoryAt(join(folder, "clone"));
    reviewer.git("config", "user.name", "Robin");
    reviewer.git("config", "user.email", "robin@example.com");
  });

  teardown(() => {
    author.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Notes a text on the author's commit and pushes it. */
  function pushNote(text = codexWrote, ref = "refs/notes/ai"): void {
    author.git("notes", `--ref=${ref}`, "add", "--force", "-m", text, noted);
    author.git("push", "--quiet", "--force", "origin", ref);
  }

  async function readChange(): Promise<Change> {
    const opened = await openRepository(reviewer.dir);
    return opened.readChange({ kind: "range", base: "base", head: "main" }, quietWork);
  }

  async function find(): Promise<readonly string[]> {
    const records = createRemoteRecords({ root: reviewer.dir });
    return (await records.find(await readChange(), quietWork))?.refs ?? [];
  }

  function fetch(...refs: readonly string[]): Promise<void> {
    return createRemoteRecords({ root: reviewer.dir }).fetch({ remote: "origin", refs }, quietWork);
  }

  async function states(): Promise<string[]> {
    const { hunks } = await createProvenanceReader({ root: reviewer.dir }).read(
      await readChange(),
      quietWork,
    );
    return [...hunks.values()].flatMap(({ lines }) => lines.map(({ line, state }) => `${line} ${state}`));
  }

  function refsOf(...namespaces: readonly string[]): string[] {
    return reviewer.git("for-each-ref", "--format=%(refname)", ...namespaces).split("\n");
  }

  test("finds notes that the clone lacks, and once they are fetched the review shows the lines", async () => {
    assert.deepEqual(await find(), []);
    pushNote();
    assert.deepEqual([await states(), await find()], [["2 unknown"], ["refs/notes/ai"]]);
    await fetch("refs/notes/ai");
    assert.deepEqual([await states(), await find()], [["2 recorded"], []]);
    assert.deepEqual(refsOf("refs/notes"), ["refs/notes/ai-remote/origin"]);
    assert.equal(reviewer.git("status", "--porcelain"), "");
  });

  test("offers them once: who agreed is not asked again, who has them is offered nothing", async () => {
    pushNote();
    const remembered = new Map<string, string>();
    const ports = {
      records: createRemoteRecords({ root: reviewer.dir }),
      clock: { now: () => "2026-03-01T12:00:00Z" },
      memory: {
        get: (name: string) => remembered.get(name) ?? null,
        set: (name: string, value: string) => Promise.resolve(void remembered.set(name, value)),
      },
    };
    const place = { repositoryId: "clone", change: await readChange() };
    const first = await lookForOffer(place, true, ports, quietWork);
    assert.deepEqual(first, { found: { remote: "origin", refs: ["refs/notes/ai"] }, isWanted: false });
    await rememberAnswer(place, "fetch", ports);
    await fetchRemoteRecords(first.found, ports.records, quietWork);
    assert.equal(await lookForOffer(place, true, ports, quietWork), null);
    pushNote(codexWrote.replace("codex", "amp"));
    assert.deepEqual(await lookForOffer(place, true, ports, quietWork), { ...first, isWanted: true });
  });

  test("has nothing to offer to a clone that is ahead", async () => {
    pushNote();
    reviewer.git("fetch", "--quiet", "origin", "refs/notes/ai:refs/notes/ai");
    reviewer.git("notes", "--ref=refs/notes/ai", "add", "-m", "mine", "base");
    assert.deepEqual(await find(), []);
  });

  test("brings what is new to a ref of its own, and leaves the person's notes alone", async () => {
    pushNote();
    reviewer.git("notes", "--ref=refs/notes/ai", "add", "-m", "mine", "base");
    const own = reviewer.git("rev-parse", "refs/notes/ai");
    await fetch("refs/notes/ai");
    pushNote(codexWrote.replace("codex", "amp"));
    assert.deepEqual(await find(), ["refs/notes/ai"]);
    await fetch("refs/notes/ai");
    assert.equal(reviewer.git("rev-parse", "refs/notes/ai"), own);
    assert.equal(
      reviewer.git("rev-parse", "refs/notes/ai-remote/origin"),
      author.git("rev-parse", "refs/notes/ai"),
    );
  });

  test("finds the other stores, and of Entire what the change names and the clone lacks", async () => {
    pushNote("{}", "refs/notes/agentblame");
    pushNote("{}", "refs/notes/commits");
    const refs = [
      "refs/agentdiff/meta",
      "refs/agentdiff/traces/feat%2Fx",
      "refs/agentdiff/keys/1",
      `refs/entire/checkpoints/44/${hex}`,
      `refs/entire/checkpoints/aa/${otherHex}`,
    ];
    const files = {
      "metadata.json": "{}",
      "0/metadata.json": '{"files_touched":["pay.ts"],"initial_attribution":{"agent_percentage":100}}',
    };
    const store = author.commit(files, { branch: "store" });
    for (const ref of refs) author.git("push", "--quiet", "origin", `${store}:${ref}`);
    const found = await find();
    assert.deepEqual(found, [
      "refs/agentdiff/meta",
      "refs/agentdiff/traces/feat%2Fx",
      `refs/entire/checkpoints/44/${hex}`,
      "refs/notes/agentblame",
    ]);
    await fetch(...found);
    assert.deepEqual(refsOf("refs/notes", "refs/agentdiff", "refs/entire"), [
      "refs/agentdiff/remotes/origin/meta",
      "refs/agentdiff/remotes/origin/traces/feat%2Fx",
      `refs/entire/remotes/origin/checkpoints/44/${hex}`,
      "refs/notes/remotes/origin/agentblame",
    ]);
    assert.deepEqual([await states(), await find()], [["2 declared"], []]);
  });

  test("asks the branch's own remote; without any there is nothing to find", async () => {
    pushNote();
    reviewer.git("remote", "rename", "origin", "up/stream");
    const records = createRemoteRecords({ root: reviewer.dir });
    const found = await records.find(await readChange(), quietWork);
    assert.deepEqual(found, { remote: "up/stream", refs: ["refs/notes/ai"] });
    await records.fetch(found, quietWork);
    assert.deepEqual(refsOf("refs/notes"), ["refs/notes/ai-remote/up_stream"]);
    reviewer.git("remote", "remove", "up/stream");
    assert.equal(await records.find(await readChange(), quietWork), null);
    await assert.rejects(records.fetch(found, quietWork), UserError);
  });

  test("a remote that refuses is a clear error, without the password of its address", async () => {
    await assert.rejects(fetch("refs/notes/ai"), (error: unknown) => {
      assert.ok(error instanceof UserError);
      assert.match(
        error.sentences,
        /^The records on “origin” could not be fetched: .+git ls-remote origin\.$/,
      );
      return true;
    });
    reviewer.git("remote", "set-url", "origin", "http://robin:secret@127.0.0.1:9/pay.git");
    await assert.rejects(find(), (error: unknown) => {
      assert.ok(error instanceof UserError);
      assert.match(error.message, /^The records on “origin” could not be looked for: /);
      assert.equal(error.sentences.includes("secret"), false);
      return true;
    });
    assert.deepEqual(refsOf("refs/notes"), [""]);
  });

  suite("with programs that the repository names", () => {
    let trace: string;
    let program: string;

    setup(() => {
      trace = join(folder, "trace");
      program = join(folder, "program");
      writeFileSync(program, `#!/bin/sh\necho "$0 $@" >> '${trace}'\nexit 1\n`);
      chmodSync(program, 0o755);
    });

    function traced(): string {
      return existsSync(trace) ? readFileSync(trace, "utf8") : "";
    }

    test("runs none of them, and takes none of its detours", async () => {
      pushNote();
      const hostile: Readonly<Record<string, string>> = {
        "core.alternateRefsCommand": program,
        "core.fsmonitor": program,
        "core.gitProxy": program,
        "core.hooksPath": folder,
        "core.sshCommand": program,
        "protocol.allow": "always",
        "protocol.ext.allow": "always",
        "remote.origin.uploadpack": program,
        "remote.origin.vcs": "ext",
        [`url.ext::${program} .insteadOf`]: folder,
      };
      for (const [name, value] of Object.entries(hostile)) reviewer.git("config", name, value);
      writeFileSync(join(folder, "reference-transaction"), readFileSync(program), { mode: 0o755 });
      await fetch(...(await find()));
      assert.deepEqual([refsOf("refs/notes"), traced()], [["refs/notes/ai-remote/origin"], ""]);
    });

    test("opens no address that is one", async () => {
      const urls = [
        `ext::${program} %S`,
        `::${program}`,
        "-uorigin",
        "--upload-pack=x",
        "evil://x/y",
        "x\ny",
        `fd::17`,
      ];
      for (const url of urls) {
        reviewer.git("config", "remote.origin.url", url);
        await assert.rejects(find(), UserError, url);
      }
      assert.equal(traced(), "");
    });

    test("calls the person's ssh so that it asks nothing, not the repository's", async () => {
      const own = join(folder, "ssh");
      writeFileSync(own, `#!/bin/sh\necho "$@" >> '${folder}/own'\nexit 1\n`, { mode: 0o755 });
      const global = join(folder, "global");
      writeFileSync(global, `[core]\nsshCommand = ${own} -i mine\n`);
      reviewer.git("config", "core.sshCommand", program);
      reviewer.git("remote", "set-url", "origin", "git@example.invalid:pay.git");
      const before = process.env.GIT_CONFIG_GLOBAL;
      process.env.GIT_CONFIG_GLOBAL = global;
      try {
        await assert.rejects(find(), UserError);
      } finally {
        process.env.GIT_CONFIG_GLOBAL = before;
      }
      assert.match(
        readFileSync(join(folder, "own"), "utf8"),
        /^-i mine -o BatchMode=yes .*git@example\.invalid /,
      );
      assert.equal(traced(), "");
    });
  });

  suite("over HTTP", () => {
    let server: Server;

    async function serve(answer: RequestListener): Promise<string> {
      server = createServer(answer);
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const { port } = server.address() as AddressInfo;
      const url = `http://127.0.0.1:${port}`;
      reviewer.git("remote", "set-url", "origin", `${url}/pay.git`);
      return url;
    }

    teardown(() => {
      server.closeAllConnections();
      server.close();
    });

    test("asks the person's credential helpers, and none of the repository's nor anybody", async () => {
      const url = await serve((_request, response) => {
        response.writeHead(401, { "WWW-Authenticate": 'Basic realm="pay"' }).end();
      });
      const own = join(folder, "own");
      const evil = join(folder, "evil");
      const global = join(folder, "global");
      writeFileSync(global, `[credential]\nhelper = "!echo >> '${own}'; :"\n`);
      for (const name of ["credential.helper", `credential.${url}.helper`]) {
        reviewer.git("config", name, `!echo >> '${evil}'; :`);
      }
      reviewer.git("config", "core.askPass", evil);
      const before = process.env.GIT_CONFIG_GLOBAL;
      Object.assign(process.env, { GIT_CONFIG_GLOBAL: global, GIT_ASKPASS: evil, SSH_ASKPASS: evil });
      try {
        await assert.rejects(find(), /could not be looked for: .*(terminal prompts disabled|Username)/);
      } finally {
        process.env.GIT_CONFIG_GLOBAL = before;
        delete process.env.GIT_ASKPASS;
        delete process.env.SSH_ASKPASS;
      }
      assert.deepEqual([existsSync(own), existsSync(evil)], [true, false]);
    });

    test("ends with all it started when cancelled while the remote keeps silent", async () => {
      const cancelled = new AbortController();
      const hungUp = new Promise<void>((resolve) => {
        void serve((request) => {
          request.socket.on("close", resolve);
          cancelled.abort();
        });
      });
      const change = await readChange();
      const work = { ...quietWork, signal: cancelled.signal };
      const looking = createRemoteRecords({ root: reviewer.dir }).find(change, work);
      await assert.rejects(looking, { name: "AbortError" });
      await hungUp;
    });
  });
});
