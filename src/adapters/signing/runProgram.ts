import { spawn } from "node:child_process";
import { dirname } from "node:path";

/** What a program that signs or checks said. */
export interface ProgramAnswer {
  /** `null` where the program is not there. */
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** How a program is run. A person may have to touch a key or type a passphrase, so signing waits long. */
export interface ProgramCall {
  readonly input?: Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
}

const maxOutputBytes = 1024 * 1024;

/** Runs a program without a shell, in no repository, and gives it bytes to read. */
export function runProgram(
  program: string,
  args: readonly string[],
  { input, env, timeoutMs }: ProgramCall,
): Promise<ProgramAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      // Windows would look for the program there first, and anybody may write to a folder for temporary files.
      cwd: dirname(process.execPath),
      env: { ...process.env, LC_ALL: "C", ...env },
      timeout: timeoutMs,
      killSignal: "SIGKILL",
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    let nBytes = 0;
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => {
      nBytes += chunk.length;
      if (nBytes <= maxOutputBytes) chunks.push(chunk);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      if (stderr.length < 20_000) stderr += text;
    });
    child.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") resolve({ code: null, stdout: Buffer.alloc(0), stderr: "" });
      else reject(error);
    });
    child.on("close", (code) => {
      resolve({ code: code ?? -1, stdout: Buffer.concat(chunks), stderr });
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(input ?? "");
  });
}
