import { splitLines } from "../../text/lines.ts";
import { isTestPath } from "../testPath.ts";
import {
  isAwaitedEverywhere,
  isDisposedNow,
  isKeptAndAwaited,
  isNothingLeft,
  isSynchronousAnyway,
  isSynchronousNow,
} from "./awaits.ts";
import { areCasesGone, isRefusedElsewhere, isRefusedOrMeant } from "./cases.ts";
import {
  isCheckedElsewhere,
  isLeftToSharedWorkflow,
  isStillRun,
  isSucceeded,
  isWrittenOut,
} from "./checks.ts";
import { isCheckNew, isConverted, isFirstChoice, isForTestsAlone, isOffAlready } from "./checkSettings.ts";
import { isMendedCondition, isOtherCondition } from "./conditions.ts";
import {
  isAdvice,
  isAnsweredAlike,
  isContinuedAfter,
  isEndedAnyway,
  isMarkTakenAway,
  isNotForIt,
  isReadToTell,
  isSaidToTerminal,
  isStatusHandedOn,
  isTold,
  isToldToEnd,
} from "./failures.ts";
import { isFixedFolder } from "./folders.ts";
import { isEqualApart } from "./isEqualApart.ts";
import { isLimitedAround, isLimitedElsewhere, isLimitedGone, isRouteGone } from "./limits.ts";
import { isGuardedGone, isHeldToEnd, isQueued, isTakenFurtherUp, isTakenInHelper } from "./locks.ts";
import { areValuesOwn, isMarkupMadeSafe } from "./markup.ts";
import { isHandledByParts } from "./parts.ts";
import {
  isAddedElsewhere,
  isAddedHere,
  isOneOfTwo,
  isRemovedHere,
  linesAround,
  type Question,
} from "./question.ts";
import {
  areRightsFirstNamed,
  isAskedByParent,
  isAskedElsewhere,
  isAskedInMethod,
  isAskedInOtherWords,
  isCheckoutGone,
  isHandedOnAlready,
  isNameAlone,
  isNoMoreOpen,
  isOfOwnHouse,
  isRefusedByOwner,
  isRefusedInside,
  isRunByAnother,
  isStartedByHand,
  isWayIn,
  mayOnlyRead,
} from "./rights.ts";
import {
  isChecksum,
  isExplainedAbove,
  isExplainedBehind,
  isExplainedBeside,
  isExplainedInRemark,
  isNoSecret,
  isSuppressedAlready,
} from "./suppressions.ts";
import {
  isCalledUnneeded,
  isColumnNew,
  isCopied,
  isMadeAbove,
  isModelGone,
  isTableNew,
  isTemporary,
  isWrittenAnew,
} from "./tables.ts";
import {
  isCheckedFurther,
  isExplainedNow,
  isForOtherEnvironment,
  isInMarkedTest,
  isLittleMore,
  isLookedAtNext,
  isNewAndFailing,
  isNewForOutside,
  isNothingAsBefore,
  isOfNewTest,
  isOfStrictModule,
  isOfWhatIsGone,
  isSpelledOut,
  isTrueAsBefore,
} from "./tests.ts";
import { isBegunElsewhere, isOneWriteLeft } from "./transactions.ts";
import {
  areRulesHandedOn,
  isCalledElsewhere,
  isCalledInPlace,
  isCheckedByRequest,
  isCheckedNoMore,
  isInNewFunction,
  isNoCheckOfInput,
  isOwnMethodCalled,
  isRequiredByAssociation,
  isShownNoMore,
} from "./validation.ts";
import {
  areNamesConstant,
  areValuesChosen,
  isEscapedAnew,
  isFileRun,
  isLoaderSafe,
  isReadSoBefore,
  isUsedNoMore,
} from "./values.ts";

/** What may answer a finding of a rule, by the rule's `category/id`: true where the rest of the change does. */
export const answers: Readonly<Record<string, (question: Question) => boolean>> = {
  "async-misuse/await-removed": (question) =>
    isSynchronousNow(question) ||
    isSynchronousAnyway(question) ||
    isAwaitedEverywhere(question) ||
    isKeptAndAwaited(question) ||
    isDisposedNow(question),
  // The same work was started so before.
  "async-misuse/background-task-dropped": ({ code, sides: { base } }) => {
    const [, started] = /\bcreate_task\(\s*([\w.]+\()/.exec(code) ?? [];
    return started !== undefined && base?.replace(/\s+/g, "").includes(`create_task(${started}`) === true;
  },
  "async-misuse/blocking-wait": isInMarkedTest,
  "async-misuse/failures-collected": isHandledByParts,
  "async-misuse/lock-removed": (question) =>
    isTakenInHelper(question) ||
    isTakenFurtherUp(question) ||
    isHeldToEnd(question) ||
    isQueued(question) ||
    isGuardedGone(question),
  "async-misuse/transaction-removed": (question) => isBegunElsewhere(question) || isOneWriteLeft(question),
  "async-misuse/wait-removed": isNothingLeft,
  "auth-weakening/actor-condition": isNameAlone,
  "auth-weakening/secret-compare-weakened": (question) =>
    isAddedElsewhere(question, (line) => comparesSafely.test(line)) ||
    isAddedHere(question, (line) => comparesSafely.test(line)),
  // The page of a server for development, a word that is taken out, or a comment that says what the word is for.
  "cors/content-policy-weakened": ({ code, sides: { head } }) =>
    /\b(localhost|127\.0\.0\.1|localServer\w*|devServer\w*|hmr\w*|isDev\w*|development)\b/i.test(code) ||
    linesAround(head, code).some((line) => /\.replace(All)?\($/.test(line)) ||
    splitLines(head ?? "").some((line) => /^\s*(\*|\/\/|#).*\bunsafe-(inline|eval)\b/.test(line)),
  "destructive-operation/column-dropped": (question) =>
    isTableNew(question) || isModelGone(question) || isCalledUnneeded(question),
  "destructive-operation/column-without-default": isTableNew,
  "destructive-operation/every-row-changed": (question) => isWrittenAnew(question) || isColumnNew(question),
  "destructive-operation/recursive-delete": isFixedFolder,
  "destructive-operation/table-dropped": (question) =>
    isTemporary(question) || isMadeAbove(question) || isCopied(question) || isCalledUnneeded(question),
  // A line that is only imported or only long is most often meant.
  "disabled-check/all-checks-suppressed": (question) =>
    isCheckNew(question) || /^\s*(from\s+\S+\s+)?import\s|["']{3}\s*#\s*noqa\s*$/.test(question.code),
  "disabled-check/check-step-off": isExplainedBehind,
  "disabled-check/check-step-removed": (question) =>
    isCheckedElsewhere(question) ||
    isStillRun(question) ||
    isWrittenOut(question) ||
    isLeftToSharedWorkflow(question) ||
    isSucceeded(question),
  "disabled-check/check-suppressed": (question) =>
    isCheckNew(question) || isExplainedBeside(question) || isExplainedInRemark(question),
  "disabled-check/file-check-suppressed": isExplainedAbove,
  "disabled-check/rule-switched-off": (question) =>
    isFirstChoice(question) ||
    isConverted(question) ||
    isOffAlready(question) ||
    isForTestsAlone(question) ||
    isExplainedBehind(question),
  "disabled-check/security-check-suppressed": (question) =>
    isCheckNew(question) ||
    isChecksum(question) ||
    isNoSecret(question) ||
    isExplainedBeside(question) ||
    isExplainedInRemark(question) ||
    isSuppressedAlready(question),
  "error-swallowing/catch-widened": isTold,
  "error-swallowing/continue-on-error": (question) => isExplainedBehind(question) || isAdvice(question),
  "error-swallowing/error-to-nil": (question) => isNotForIt(question) || isToldToEnd(question),
  "error-swallowing/ignored-error": (question) => isReadToTell(question) || isSaidToTerminal(question),
  "error-swallowing/promise-noop-catch": (question) =>
    isContinuedAfter(question) || isMarkTakenAway(question),
  "error-swallowing/rethrow-removed": isEndedAnyway,
  "error-swallowing/sentinel-return": isAnsweredAlike,
  "error-swallowing/strict-mode-off": isStatusHandedOn,
  // What was made up before has another name.
  "incomplete-code/made-up-data": (question) => {
    const [, name] = /^\s*([\w.]+)\s*=/.exec(question.code) ?? [];
    return (
      name !== undefined &&
      isRemovedHere(
        question,
        (line) => line.includes(`${name} = `) && /dummy|fake|mock|placeholder/i.test(line),
      )
    );
  },
  // A file of nothing but comments does nothing that is not the real thing; what a build leaves out says so, and what
  // is to come from the environment does.
  "incomplete-code/missing-work-announced": ({ code, sides: { head } }) =>
    splitLines(head ?? "").every((line) => /^\s*($|\/\/|#|\*|\/\*)/.test(line)) ||
    linesAround(head, code).some((line) =>
      /\bcfg\(not\(feature\b|\bprocess\.env\b|\bos\.(environ|getenv)\b/.test(line),
    ),
  // It said so before, and is only handed on in another way.
  "incomplete-code/not-implemented": ({ code, sides: { base } }) => {
    const [text] = /(["'`])[^"'`]{12,}\1/.exec(code) ?? [];
    return text !== undefined && base?.includes(text) === true;
  },
  "injection/code-from-text": (question) => areNamesConstant(question) || isFileRun(question),
  "injection/escape-removed": (question) => isUsedNoMore(question) || isEscapedAnew(question),
  "injection/html-unescaped": (question) => areValuesOwn(question) || isMarkupMadeSafe(question),
  "injection/sql-from-text": areValuesChosen,
  // Only classes on a list are read.
  "injection/unsafe-deserialization": (question) =>
    question.sides.head?.includes("setObjectInputFilter(") === true ||
    isReadSoBefore(question) ||
    isLoaderSafe(question),
  "limits/rate-limit-removed": (question) => isRouteGone(question) || isLimitedAround(question),
  "limits/resource-limit-removed": isLimitedGone,
  "limits/size-limit-removed": (question) => isAddedHere(question, (line) => /\bLimitedReader\b/.test(line)),
  "limits/timeout-removed": isLimitedElsewhere,
  // Whoever says right beside why it is safe was asked by the language already, and a file that has such code is known
  // for it.
  "memory-unsafe/unsafe-code": ({ code, sides: { base, head } }) =>
    /\bunsafe\b/.test(base ?? "") || linesAround(head, code).some((line) => /\/\/\s*SAFETY:/.test(line)),
  // What calls a module repeats what the module has by default.
  "network-exposure/open-ingress": ({ path }) => /(^|\/)wrappers\//.test(path),
  "observability-loss/audit-log-removed": (question) =>
    isAddedElsewhere(question, (line) => writesAudit.test(line)),
  "observability-loss/metric-removed": (question) =>
    isAddedElsewhere(question, (line) => measures.test(line)) ||
    isAddedHere(question, (line) => measures.test(line)),
  "observability-loss/probe-removed": (question) =>
    isAddedElsewhere(question, (line) => /^HEALTHCHECK\s+(?!NONE\b)/.test(line)),
  // Whoever begins a file with "#!" means it to be run.
  "permission-change/file-made-executable": ({ sides: { head } }) => head?.startsWith("#!") === true,
  // A folder that nobody may enter is no use to its owner either.
  "permission-change/mode-widened": (question) =>
    /\bmkdir/i.test(question.code) &&
    isRemovedHere(question, (line) => /\bmkdir\w*\(.*\b0o?6[0-6]{2}\b/i.test(line)),
  "permission-change/public-access": isNoMoreOpen,
  "permission-change/workflow-all-secrets": isHandedOnAlready,
  "permission-change/workflow-credentials-kept": (question) =>
    isCheckoutGone(question) || mayOnlyRead(question),
  "permission-change/workflow-identity": areRightsFirstNamed,
  "permission-change/workflow-write": (question) =>
    areRightsFirstNamed(question) || isStartedByHand(question),
  "permission-change/world-writable": isRunByAnother,
  "removed-check/authorization-removed": (question) =>
    isAskedElsewhere(question) ||
    isAskedByParent(question) ||
    isWayIn(question) ||
    isRefusedByOwner(question) ||
    isRefusedInside(question) ||
    isAskedInMethod(question) ||
    isAskedInOtherWords(question),
  "removed-check/validation-removed": (question) =>
    isCalledElsewhere(question) ||
    isNoCheckOfInput(question) ||
    isOwnMethodCalled(question) ||
    isCheckedByRequest(question) ||
    isCalledInPlace(question) ||
    areRulesHandedOn(question) ||
    isInNewFunction(question) ||
    isRequiredByAssociation(question) ||
    isCheckedNoMore(question) ||
    isShownNoMore(question),
  // What a row or a route is found by opens nothing.
  "secrets/hardcoded-secret": ({ code }) =>
    /\b(gateway|partition|sort|cache|shared|foreign|public|idempotency)[_-]?key\b|algolia\w*search/i.test(
      code,
    ),
  // A pattern of tokens is none. Whoever tests how secrets are found or made unreadable needs some that look real,
  // and a key of a test is most often made for it.
  "secrets/known-token": ({ path, code, sides: { head } }) =>
    /\b(MustCompile|RegExp|re\.compile)\(|\bregex\s*[:=]/i.test(code) ||
    (isTestPath(path) &&
      (code.includes("PRIVATE KEY") ||
        /detector|scanner|leak/i.test(path) ||
        /redact|sanitiz|scrub|mask(s|ed|ing)?\b.*(secret|token)/i.test(head ?? ""))),
  // A stand-in for the key of a service, which the service knows to be none.
  "secrets/secret-fallback": ({ code }) =>
    /api_?key/i.test(code) && /["'`][\w-]*your[-_]?\w*(api[-_]?)?key/i.test(code),
  // What comes from there already was decided on before, and a version of it is as good as one of a registry.
  "supply-chain/dependency-from-url": ({ code, sides: { base } }) => {
    if (/git\+https?:\S+@\w*\d+\.\d+/.test(code)) return true;
    const [source = ""] = /\b(?:https?|ssh|git):\/\/[^\n]+?(?=,?\s*(?:\n|$))/.exec(code) ?? [];
    return source !== "" && base?.includes(source) === true;
  },
  "supply-chain/install-script": ({ path }) => isTestPath(path),
  "supply-chain/unpinned-action": isOfOwnHouse,
  "supply-chain/version-loosened": ({ path }) => isTestPath(path),
  "test-weakening/assertion-loosened": (question) =>
    isTrueAsBefore(question) ||
    isNothingAsBefore(question) ||
    isSpelledOut(question) ||
    isOfStrictModule(question) ||
    isOfNewTest(question) ||
    isCheckedFurther(question) ||
    isExplainedNow(question) ||
    isLookedAtNext(question),
  "test-weakening/tautological-assertion": isForOtherEnvironment,
  "test-weakening/test-checks-nothing": isOneOfTwo,
  // Whoever tests what skipping does needs tests that are skipped.
  "test-weakening/test-skipped": (question) =>
    isNewForOutside(question) ||
    isNewAndFailing(question) ||
    isOfWhatIsGone(question) ||
    /skip\w*$/i.test(question.symbol),
  "test-weakening/test-timeout-raised": isLittleMore,
  // Where no certificate is checked, no name in one is: the line beside it asks.
  "tls-verification/hostname-check-off": ({ code, sides: { head } }) =>
    linesAround(head, code).some((line) => /VERIFY_?PEER\b.*(false|0)/i.test(line)),
  "weakened-logic/and-or-swapped": (question) => isOtherCondition(question) || isMendedCondition(question),
  "weakened-logic/boundary-changed": isEqualApart,
  // A form of Laravel has to say who may send it; a new one that says "anybody" is what its route lets through.
  "weakened-logic/check-always-passes": ({ symbol, sides: { base } }) =>
    base === null && /\bauthorize$/.test(symbol),
  // What the documentation of the very parameter says anew is known to whoever reads the change.
  "weakened-logic/default-flipped": (question) =>
    !protects.test(question.code) &&
    isRemovedHere(question, (line) => documentsDefault.test(line)) &&
    isAddedHere(question, (line) => documentsDefault.test(line)),
  "weakened-logic/unknown-case-accepted": (question) =>
    isRefusedElsewhere(question) || areCasesGone(question) || isRefusedOrMeant(question),
};

const protects = /verif|check|safe|strict|dry|secur|valid|auth|encrypt/i;
const documentsDefault = /\bdefaults? (to|is)\b|\(default:?\s/i;
const comparesSafely =
  /\b(compare_digest|constant_time_compare|timingSafeEqual|ConstantTimeCompare|hash_equals|secure_compare|fixed_time_compare|FixedTimeEquals|MessageDigest\.isEqual)\(/;
const measures =
  /\b(metrics?|counter|histogram|gauge|meter|statsd|tracer|span)\w*!?\s*[.(]|(start|with|begin)_?\w*[sS]pan\(/i;
const writesAudit = /\baudit\w*\s*\.?\w*\(|\w+Audit\w*\(|\w+_audit\w*\(/i;
