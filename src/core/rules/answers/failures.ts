import { splitLines } from "../../text/lines.ts";
import { around, linesAbove, linesAround, linesInPlace, type Question } from "./question.ts";

/** How far around a line the rest of its function is looked at. */
const nLinesBeside = 8;

/** Whether what came before may fail, and the next goes on all the same: `queue.catch(() => {}).then(() => save())`. */
export function isContinuedAfter({ code, sides: { head } }: Question): boolean {
  const next = linesAround(head, code, 1).at(-1) ?? "";
  return (
    /\.catch\(\s*\(\)\s*=>\s*\{\s*\}\s*\)\s*\.then\(/.test(code) ||
    (/\.catch\(.*\)$/.test(code.trim()) && next.trim().startsWith(".then("))
  );
}

/** Whether a mark or a lock is taken away after the work, as well as may be. */
export function isMarkTakenAway({ code }: Question): boolean {
  return /\b(delete|remove|clear|release)\w*(Marker|Lock|Lease|Te?mp)(?![a-z])\w*\([^()]*\)\.catch\(/.test(
    code,
  );
}

/**
 * Whether what could not be read only had something to tell of a failure that is told anyway, or belongs to the program
 * itself, or is text that may be missing.
 */
export function isReadToTell({ code, sides: { head } }: Question): boolean {
  const isAnswerRead = /\bio\.ReadAll\(\w*([rR]es|[rR]esp|[rR]esponse)\.Body\)/.test(code);
  const beside = linesAround(head, code, nLinesBeside).join("\n");
  return (
    (isAnswerRead && /\b(Errorf|WithField|log\w*\.\w+)\(/.test(beside)) ||
    /\bUnmarshal\([^,]+, &\w*[eE]rr(or)?\w*\)/.test(code) ||
    /\bFS\(\)\.(?:Open|ReadFile)\(/.test(code) ||
    (/_ :?= os\.ReadFile\(/.test(code) && beside.includes("TrimSpace(string("))
  );
}

/** Whether the terminal is written to, which may be gone: `let _ = out.flush();` where `out` is the standard output. */
export function isSaidToTerminal({ code, sides: { head } }: Question): boolean {
  const [, name] = /\blet _ = (\w+)\.(?:write_all|write|flush)\(/.exec(code) ?? [];
  return name !== undefined && new RegExp(`\\b${name} = [^;]*std(?:out|err)`).test(head ?? "");
}

/** Whether the script ends with what it collected of failures, before another step begins: `exit "$failed"`. */
export function isStatusHandedOn({ code, sides: { head } }: Question): boolean {
  const [step = ""] = around(head, code).after.split(/^\s*- (?:name|uses|run):/m);
  return /^\s*exit\s+"?\$/m.test(step);
}

/** Whether the program was told to end, or what was listed is gone by now: `if err := ctx.Err(); err != nil`. */
export function isToldToEnd({ code, sides: { head } }: Question): boolean {
  return linesAbove(head, code)
    .slice(-2)
    .some((line) => /\bctx\.Err\(\)|\b\w+\.Info\(\)/.test(line));
}

/** Whether what stands in the place of throwing ends with the failure as well: `module.fail_json(msg=…)`. */
export function isEndedAnyway(question: Question): boolean {
  return linesInPlace(question).some((line) => /\b(fail\w*|exit|abort|die|bail\w*)!?\(/.test(line));
}

/** Whether the handler tells somebody of what it catches: it reports it, writes it down or hands it on. */
export function isTold({ code, sides: { head } }: Question): boolean {
  const body = splitLines(around(head, code).after).slice(1, 1 + nLinesOfHandler);
  return body.some((line) =>
    /\b(log\w*|report|warn\w*|notify\w*|capture\w*|\w*[eE]rror\w*|fail\w*)(\(|\.\w+\(|\))|\b(raise|throw)\b/i.test(
      line,
    ),
  );
}

/** Whether a remark above the step or its job says that it only advises, or may fail. */
export function isAdvice({ code, sides: { head } }: Question): boolean {
  const above = linesAbove(head, code).slice(-nLinesOfStep);
  return above.some((line) =>
    /^\s*#.*\b(advisory|best[- ]effort|informational|optional|experiment\w*|non-blocking|fragile|flaky|may fail|allowed to fail|without failing|(must|should|do|does) ?n[o']t (fail|block|redden))\b/i.test(
      line,
    ),
  );
}

/** How far above its first settings a step or a job is spoken of. */
const nLinesOfStep = 6;

/** Whether a handler of messages lets pass what is not for it, here as in the conditions around it. */
export function isNotForIt({ code, symbol, sides: { head } }: Question): boolean {
  if (!/handle\w*(Message|Event|Frame|Notification)$/i.test(symbol)) return false;
  return linesAround(head, code, nLinesBeside).filter((line) => /^\s*return nil$/.test(line)).length > 1;
}

/** Whether the file answers so already, in two other handlers: whoever calls it knows how to read that. */
export function isAnsweredAlike({ code, sides: { base } }: Question): boolean {
  const lines = splitLines(base ?? "");
  const answer = splitLines(code).at(-1)?.trim() ?? "";
  if (!answer.startsWith("return")) return false;
  const isHandled = (at: number): boolean =>
    lines
      .slice(Math.max(0, at - nLinesOfHandler), at)
      .some((line) => /^\s*\}?\s*(except|catch|rescue)\b/.test(line));
  return lines.filter((line, at) => line.trim() === answer && isHandled(at)).length > 1;
}

/** How many lines of a handler stand above its answer, at most. */
const nLinesOfHandler = 3;
