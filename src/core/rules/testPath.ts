/** How test files are named in the languages the rules know; folders first, then file names. */
const testPaths = [
  /(^|\/)(tests?|__tests__|specs?|e2e|testdata|testing|fixtures|__fixtures__)\//i,
  /\.(test|tests|spec|e2e|cy|fixture)\.[cm]?[jt]sx?$/i,
  /(^|\/)(test_[^/]+|[^/]+_test|conftest)\.py$/,
  /_test\.go$/,
  /(^|\/)[^/]*(Test|Tests|IT|Spec)\.(java|kt|cs|swift|php|groovy)$/,
  /(^|\/)[^/]+_(spec|test)\.rb$/,
  /\.bats$/,
];

/** Whether a path is that of a test: what only tests do is no risk there, and what tests lose is. */
export function isTestPath(path: string): boolean {
  return testPaths.some((pattern) => pattern.test(path));
}
