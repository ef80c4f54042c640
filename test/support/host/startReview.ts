import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./repositoryRoot.ts";

interface Manifest {
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category?: string;
    }[];
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly mac?: string;
    }[];
  };
}

const startCommand = "freshEyes.startReview";

/** How a person starts a review. */
export interface StartReview {
  /** The command's title as the palette shows it. */
  readonly title: string;
  /** The keybinding as package.json writes it. */
  readonly keys: string;
}

/** Reads from the manifest how a person starts a review, so that it is said nowhere twice. */
export function readStartReview(): StartReview {
  const manifest = readJson("package.json") as Manifest;
  const texts = readJson("package.nls.json") as Readonly<Record<string, string>>;
  const command = manifest.contributes.commands.find((one) => one.command === startCommand);
  const binding = manifest.contributes.keybindings.find((one) => one.command === startCommand);
  if (command === undefined || binding === undefined) {
    throw new Error(`package.json has no command or no keybinding for ${startCommand}.`);
  }
  const title = command.title.replace(/^%(.+)%$/, (_whole, key: string) => texts[key] ?? key);
  const keys = process.platform === "darwin" ? (binding.mac ?? binding.key) : binding.key;
  return { title: command.category === undefined ? title : `${command.category}: ${title}`, keys };
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(repositoryRoot, name), "utf8"));
}
