import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";

interface Manifest {
  readonly publisher: string;
  readonly name: string;
  readonly version: string;
}

/**
 * Installs an extension that lies in a folder into an extensions folder, by a link.
 * An installed extension is treated like anyone's: a development window hides some of what people see.
 */
export function installExtension(extensionsDir: string, extensionPath: string): void {
  const manifest = JSON.parse(readFileSync(join(extensionPath, "package.json"), "utf8")) as Manifest;
  mkdirSync(extensionsDir, { recursive: true });
  const link = join(extensionsDir, `${manifest.publisher}.${manifest.name}-${manifest.version}`);
  symlinkSync(extensionPath, link, "junction");
}
