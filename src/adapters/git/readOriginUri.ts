import type { Git } from "./git.ts";

/**
 * The address of the remote `origin`, without a user or a password; `null` where there is none or where it is a place
 * on this machine, which says nothing to others.
 */
export async function readOriginUri(git: Git): Promise<string | null> {
  const { stdout } = await git.run(["config", "--get", "remote.origin.url"], { expected: [1] });
  return publicUri(stdout.toString("utf8").trim());
}

/** An address anybody may see, or `null` for one that is not. git's short form, `git@host:path`, becomes a URI. */
export function publicUri(address: string): string | null {
  const short = /^(?:[^@/\s]+@)?([\w.-]{2,}):(?!\/\/)\/?([^\s\\]+)$/u.exec(address);
  const text = short === null ? address : `ssh://${short[1] ?? ""}/${short[2] ?? ""}`;
  if (!URL.canParse(text)) return null;
  const { protocol, host, pathname } = new URL(text);
  const isRemote = ["https:", "http:", "ssh:", "git:"].includes(protocol) && host !== "";
  return isRemote ? `${protocol}//${host}${pathname}` : null;
}
