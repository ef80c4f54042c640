/** How languages write a test that runs; a group of each is its name. */
const forms: readonly { readonly path: RegExp; readonly test: RegExp }[] = [
  {
    path: /\.[cm]?[jt]sx?$/,
    test: /^[ \t]*(?:(?:void|await) )?(?:it|test|specify)(?:If\([^\n]{0,200}\)|\.(?:only|concurrent|(?:each|skipIf|runIf)\([^\n]{0,200}\)))?\([ \t]*(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|`([^`\n]{1,200})`)/gm,
  },
  { path: /\.py$/, test: /^[ \t]*(?:async[ \t]+)?def[ \t]+(test\w*)/gm },
  { path: /\.go$/, test: /^func (?:\([^)\n]{0,80}\) )?((?:Test|Fuzz|Benchmark)\w*)\(/gm },
  {
    path: /\.(java|kt|groovy)$/,
    test: /@(?:Test|ParameterizedTest|RepeatedTest)\b[^;{}]{0,300}?\b(?:void|fun)\s+(?:(\w+)|`([^`\n]{1,200})`)/g,
  },
  {
    path: /\.cs$/,
    test: /\[(?:Fact|Theory|Test|TestMethod|TestCase)\b[^;{}]{0,300}?\b(?:void|Task)\s+(\w+)\s*\(/g,
  },
  {
    path: /\.rb$/,
    test: /^[ \t]*(?:def (test_\w+)|(?:it|specify|test) (?:"([^"\n]{1,200})"|'([^'\n]{1,200})'))/gm,
  },
  { path: /\.php$/, test: /\bfunction\s+(test\w*)\s*\(/g },
  // Those of Swift Testing are told by what stands before them.
  { path: /\.swift$/, test: /@Test\b[^{};]{0,600}?\bfunc\s+`?([^`(\n]{1,200})|\bfunc\s+(test\w*)\s*\(/g },
];

/** The names of the tests in a file; those that are skipped check nothing. */
export function testTitles(path: string, text: string): string[] {
  const form = forms.find((one) => one.path.test(path));
  if (form === undefined) return [];
  return [...text.matchAll(form.test)].map(
    (found) => found.slice(1).find((name: string | undefined) => name !== undefined) ?? "",
  );
}
