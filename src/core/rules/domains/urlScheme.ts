/** Schemes that protect what is sent, and the same without that. */
const openTwins: Readonly<Record<string, string>> = {
  https: "http",
  wss: "ws",
  ftps: "ftp",
  sftp: "ftp",
  ldaps: "ldap",
  rediss: "redis",
  amqps: "amqp",
  mqtts: "mqtt",
  smtps: "smtp",
  imaps: "imap",
  "git+ssh": "git",
  "git+https": "git+http",
  ssh: "git",
};

/** Whether an address that was protected on its way is not any more: `https://` to `http://`. This machine's own are fine. */
export function isLessProtectedUrl(base: string, head: string): boolean {
  const [before, after] = [partsOf(base), partsOf(head)];
  if (before === null || after === null || isOwnMachine(after.host)) return false;
  // What is only known when the program runs need not be the same host.
  if (before.host !== after.host && [before, after].some(({ host }) => /[${%]/.test(host))) return false;
  return openTwins[before.scheme] === after.scheme;
}

function partsOf(text: string): { scheme: string; host: string } | null {
  const [, scheme, host = ""] =
    /(?:^|["'`\s=(])([a-z][a-z+]*)(?::\/\/([^/"'`\s:]*)|(?=["'`\s)]*$))/i.exec(text.trim()) ?? [];
  return scheme === undefined ? null : { scheme: scheme.toLowerCase(), host };
}

function isOwnMachine(host: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1|0\.0\.0\.0|.*\.localhost|host\.docker\.internal)/i.test(
    host,
  );
}
