import type { Change } from "../core/change/change.ts";
import type { FoundFinding } from "../core/rules/acrossFiles/acrossFiles.ts";
import { confirmFindings } from "../core/rules/acrossFiles/confirmFindings.ts";
import { headPaths } from "../core/rules/acrossFiles/headPaths.ts";
import { isPythonManifest, isScriptManifest } from "../core/rules/acrossFiles/manifestPath.ts";
import type { FileTexts, Repository, Work } from "./ports.ts";

/**
 * The findings that the other files of the head bear out. Those are read only where something hangs on them: what the
 * change left alone is as the base has it. Where one of them can't be read, nothing is said that it might speak against.
 */
export async function confirmAcrossFiles(
  candidates: readonly FoundFinding[],
  { change, texts }: { readonly change: Change; readonly texts: ReadonlyMap<string, FileTexts> },
  repository: Repository,
  work: Work,
): Promise<FoundFinding[]> {
  if (candidates.length === 0) return [];
  const base = await repository.readBaseTree(change, isManifest, work);
  const paths = headPaths(base.paths, change.files);
  const changed = change.files.filter(({ path, status }) => isManifest(path) && status !== "deleted");
  const unread = changed.filter(({ path }) => !texts.has(path));
  const more = unread.length === 0 ? null : await repository.readTexts(change, unread, work);
  const manifests = new Map([...base.texts].filter(([path]) => paths.has(path)));
  for (const { path } of changed)
    manifests.set(path, (texts.get(path) ?? more?.texts.get(path))?.head ?? null);
  const isAnyUnread = [...manifests.values()].includes(null);
  const read = [...manifests].flatMap(([path, text]) => (text === null ? [] : [[path, text] as const]));
  return confirmFindings(
    isAnyUnread ? candidates.filter(({ rule }) => rule !== "unnamed-import") : candidates,
    { change, texts, head: { paths, texts: new Map(read) } },
  );
}

function isManifest(path: string): boolean {
  return isScriptManifest(path) || isPythonManifest(path);
}
