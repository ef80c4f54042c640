/** Every command of the extension, by what it does. package.json contributes exactly these. */
export const commandIds = {
  startReview: "freshEyes.startReview",
  refreshReview: "freshEyes.refreshReview",
  stopReview: "freshEyes.stopReview",
  openHunk: "freshEyes.openHunk",
  openAllChanges: "freshEyes.openAllChanges",
  nextUnreviewedHunk: "freshEyes.nextUnreviewedHunk",
  previousUnreviewedHunk: "freshEyes.previousUnreviewedHunk",
  markReviewed: "freshEyes.markReviewed",
  markReviewedAndGoToNext: "freshEyes.markReviewedAndGoToNext",
  unmark: "freshEyes.unmark",
  comeBackLater: "freshEyes.comeBackLater",
  markFileReviewed: "freshEyes.markFileReviewed",
  undo: "freshEyes.undo",
  decide: "freshEyes.decide",
  approve: "freshEyes.approve",
  showReceipt: "freshEyes.showReceipt",
  showEvidence: "freshEyes.showEvidence",
  showProblems: "freshEyes.showProblems",
  toggleAiMarks: "freshEyes.toggleAiMarks",
  toggleRiskHighlights: "freshEyes.toggleRiskHighlights",
  orderByRisk: "freshEyes.orderByRisk",
  orderByTree: "freshEyes.orderByTree",
  showKeyboardShortcuts: "freshEyes.showKeyboardShortcuts",
} as const;

export type CommandName = keyof typeof commandIds;
