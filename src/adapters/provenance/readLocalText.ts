import { constants } from "node:fs";
import { open } from "node:fs/promises";

/** A link is not followed and a pipe does not block; Windows knows neither flag and has neither problem. */
const noSurprises =
  constants.O_RDONLY |
  ((constants.O_NOFOLLOW as number | undefined) ?? 0) |
  ((constants.O_NONBLOCK as number | undefined) ?? 0);

/** The text of a file on disk, or why there is none. */
export type LocalText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "missing" }
  | { readonly kind: "tooLarge" };

/** Reads a plain file as UTF-8. Whatever cannot be opened, or is no plain file, counts as missing. */
export async function readLocalText(path: string, maxBytes: number): Promise<LocalText> {
  try {
    const file = await open(path, noSurprises);
    try {
      const status = await file.stat();
      if (!status.isFile()) return { kind: "missing" };
      if (status.size > maxBytes) return { kind: "tooLarge" };
      return { kind: "text", text: await file.readFile("utf8") };
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return { kind: "missing" };
  }
}
