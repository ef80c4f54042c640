import { linesAbove, linesAround, type Question } from "./question.ts";

/** Whether a comment right above says why, in words. */
export function isExplainedAbove({ code, sides: { head } }: Question): boolean {
  return saysInWords.test(linesAbove(head, code).at(-1) ?? "");
}

/** Whether a comment right above or below says why that is safe. */
export function isExplainedBeside({ code, sides: { head } }: Question): boolean {
  return linesAround(head, code, 1).some(
    (line) => line !== code && saysInWords.test(line) && saysWhySafe.test(line),
  );
}

const saysWhySafe =
  /\b(because|since|safe(ty)?|trust(s|ed)?|only|never|(does|do|is|are|can) ?n[o']t|constant|public)\b/i;

const saysInWords = /^\s*(\/\/|#(?!!?\[)|\*|--)\s*\S+(\s+\S+){2}/;

/** Whether what a scanner takes for a secret is the checksum of a file, which anybody may know. */
export function isChecksum({ code, sides: { head } }: Question): boolean {
  return /["'`][0-9a-f]{64}["'`]/i.test(code) && /sha-?256|checksum/i.test(head ?? "");
}

/** Whether a comment behind the code says why, in words. */
export function isExplainedBehind({ code }: Question): boolean {
  return /(\/\/|\s#)\s*\S+(\s+\S+){3}/.test(code);
}

/** Whether the file had the very same remark before, or has it further up: it is asked about once. */
export function isSuppressedAlready({ code, sides: { base, head } }: Question): boolean {
  const [remark = ""] = /(\/\/|#).*$/m.exec(code) ?? [];
  const isThere = (text: string): boolean => text.includes(remark);
  return remark !== "" && (isThere(base ?? "") || linesAbove(head, code).some(isThere));
}

/** Whether the remark itself says why: `# nosec B105 - the type of a token`, `// biome-ignore lint/x: a reason in words`. */
export function isExplainedInRemark({ code }: Question): boolean {
  const [, why] =
    /(?:\/\/|#)[^\n]*?(?:\s(?:-{1,2}|\u2013|\u2014|\/\/|#)|[^\s:]\s?:)\s+(\S+(?:\s+\S+){2}.*)/.exec(code) ??
    [];
  // Who puts it off, or asks, has no reason yet.
  return why !== undefined && !/^to-?do\b|\?\s*$/i.test(why);
}

/** Whether what a scanner takes for a secret is the name of a migration, or is read from the environment. */
export function isNoSecret({ code }: Question): boolean {
  return (
    /^\s*(down_)?revision\b[^=]*=\s*["'][0-9a-f]{8,16}["']/.test(code) ||
    (code.includes("allowlist secret") && /\bos\.environ\.get\([^)]*, *(["'])\1\)/.test(code))
  );
}
