/** How test files are named in the languages the rules know; folders first, then file names. */
const testPaths = [
  /(^|\/)((unit|integration|func)?tests?|__tests__|specs?|e2e|testdata|testing|fixtures|__fixtures__)\//i,
  /\.(\w*test|tests|spec|e2e|cy|fixture)\.[cm]?[jt]sx?$/i,
  /(^|\/)(test_[^/]+|[^/]+_test|conftest)\.py$/,
  /_test\.go$/,
  /(^|\/)[^/]*(Test|Tests|IT|Spec)\.(java|kt|cs|swift|php|groovy)$/,
  // `AppTests/`, `Orders.UnitTests/`, `androidTest/`: a folder for a project or a source set of tests.
  /(^|\/)[\w.]*Tests?\//,
  // `e2e_test/`, `integration-tests/`, `testutil/`, `test-helpers/`
  /(^|\/)[\w.-]+[_-]tests?\//,
  /(^|\/)(__mocks__|mocks?)\//i,
  // `its/ruling/`: where some projects keep their integration tests
  /(^|\/)its\//,
  /(^|\/)test[_-]?(utils?|helpers?|support|servers?|containers?)\//i,
  /(^|\/)[^/]+_(spec|test)\.rb$/,
  /(^|\/)(test_[^/]+|[^/]+_(unit)?tests?|tests)\.(c|cc|cpp|cxx|rs)$/,
  /\.bats$/,
  /(^|\/)[^/]*(smoke|e2e)[_-]?tests?[^/]*\.(sh|bash)$/,
  // What a test runner wrote down to compare with: Jest, Vitest and insta, syrupy, Verify.
  /\.(snap|ambr)$|(^|\/)__snapshots__\/|\.verified\.\w+$/,
];

/** Whether a path is that of something tests work on: it may look like a test, and only those check anything. */
export function isFixturePath(path: string): boolean {
  return /(^|\/)(testdata|fixtures|__fixtures__|[\w.]+[_-]fixtures)\//i.test(path);
}

/** Whether a path is that of a test: what only tests do is no risk there, and what tests lose is. */
export function isTestPath(path: string): boolean {
  return testPaths.some((pattern) => pattern.test(path));
}
