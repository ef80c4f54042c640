import type { Edit, FileChange } from "../change/change.ts";
import { isRenameEdit } from "../change/fileEdits.ts";
import { hasDeceptiveCharacters } from "./deceptiveCharacters.ts";

/** Folders and files that decide what a build server runs, or how a change is reviewed. */
const continuousIntegration: readonly RegExp[] = [
  /(?:^|\/)\.(?:github|gitlab|circleci|buildkite|azure-pipelines|azuredevops|teamcity|woodpecker|drone|tekton|semaphore|harness|ci|husky|fresh-eyes)\//iu,
  /(?:^|\/)\.?(?:gitlab-ci|travis|appveyor|drone|woodpecker|cirrus|codeship-steps|semaphore|pre-commit-config)[^/]*\.ya?ml$/iu,
  /(?:^|\/)(?:azure-pipelines|bitbucket-pipelines|cloudbuild|buildspec|screwdriver|wercker)[^/]*\.(?:ya?ml|json)$/iu,
  /(?:^|\/)(?:Jenkinsfile|Earthfile|CODEOWNERS|\.gitattributes|\.gitmodules|\.lefthook\.ya?ml|lefthook\.ya?ml|action\.ya?ml)$/iu,
  /(?:^|\/)Jenkinsfile\.[^/]+$|\.jenkinsfile$/iu,
];

/** Whether a path names a file that runs in CI, hooks into git or rules the review. */
export function isPipelinePath(path: string): boolean {
  return continuousIntegration.some((pattern) => pattern.test(path));
}

/** Whether no hunk of the file may be folded, whatever else holds. */
export function isFileNeverFolded(file: FileChange): boolean {
  return isPipelinePath(file.path) || (file.oldPath !== null && isPipelinePath(file.oldPath));
}

/** Whether an edit may not be folded: a fact about the file other than its name, or characters that deceive. */
export function isEditNeverFolded(edit: Edit): boolean {
  if (edit.kind === "file" && !isRenameEdit(edit)) return true;
  return [...edit.removed, ...edit.added].some(hasDeceptiveCharacters);
}
