import { createFileEventLog } from "../../src/adapters/storage/fileEventLog.ts";

/** A process of its own for the crash test: appends numbered lines and prints each once it is on disk, until it is killed. */
const [folder = "", name = ""] = process.argv.slice(2);
const log = createFileEventLog(folder);
for (let line = 1; ; line += 1) {
  await log.append(name, String(line));
  await new Promise<void>((resolve) => {
    process.stdout.write(`${line}\n`, () => {
      resolve();
    });
  });
}
