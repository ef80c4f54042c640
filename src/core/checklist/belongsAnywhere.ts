import { isTestPath } from "../rules/testPath.ts";
import { isVendoredPath } from "../rules/vendoredPath.ts";

/** Files that change along with others wherever these are: documents, manifests, settings of tools, lists of what there is. */
const companions = [
  /\.(md|mdx|rst|adoc|txt|lock|snap|svg|png|jpe?g|gif|ico|po|pot|ftl|csv|pbxproj|xcstrings|xib|storyboard)$/i,
  /(^|\/)(docs?|\.github|\.gitlab|\.circleci|\.changeset|changelog\.d|changes|i18n|locales?|translations?|l10n|__snapshots__|assets|examples?)\//i,
  /(^|\/)(package\.json|composer\.json|Cargo\.toml|go\.(mod|sum|work)|pyproject\.toml|setup\.(py|cfg)|requirements[\w.-]*|pom\.xml|Gemfile|[\w.-]*\.(gradle|csproj|sln|gemspec|props|kts)|Package\.swift)$/,
  /(^|\/)(index|mod|lib|main|__init__|constants?|types?|version|config|settings?|errors?)\.[\w.]+$/i,
  /(^|\/)(tests?\.rs|\.[\w.-]+)$/,
  /^[^/]+$/,
  /(^|\/)(package-lock|npm-shrinkwrap|pnpm-lock|yarn|composer|Cargo|poetry|uv)\.(json|ya?ml|lock)$/,
  /(^|\/)(package\.nls(\.[\w-]+)?|openapi|swagger|schema)\.(json|ya?ml|graphql|prisma|sql)$/,
];

/** Whether a file is no sign that a change goes further than it says. */
export function belongsAnywhere(path: string): boolean {
  return isTestPath(path) || isVendoredPath(path) || companions.some((pattern) => pattern.test(path));
}
