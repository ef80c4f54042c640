import type { Change } from "../core/change/change.ts";
import type { FoundFinding } from "../core/rules/acrossFiles/acrossFiles.ts";
import { confirmFindings } from "../core/rules/acrossFiles/confirmFindings.ts";
import { headPaths } from "../core/rules/acrossFiles/headPaths.ts";
import { isPythonManifest, isScriptManifest } from "../core/rules/acrossFiles/manifestPath.ts";
import { packageImport } from "../core/rules/acrossFiles/packageImport.ts";
import type { FileTexts, Repository, Work } from "./ports.ts";
import { UserError } from "./userErrors.ts";

const unnamedImport = "unnamed-import";

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
  const confirmed = confirmFindings(
    isAnyUnread ? candidates.filter(({ rule }) => rule !== unnamedImport) : candidates,
    { change, texts, head: { paths, texts: new Map(read) } },
  );
  const known = await importedBefore(
    confirmed.filter(({ rule }) => rule === unnamedImport),
    { change, texts },
    repository,
    work,
  );
  return confirmed.filter((finding) => !known.has(finding));
}

/** Of imports that nothing names, those of packages that other code of the base imports: they are not new here. */
async function importedBefore(
  findings: readonly FoundFinding[],
  { change, texts }: { readonly change: Change; readonly texts: ReadonlyMap<string, FileTexts> },
  repository: Repository,
  work: Work,
): Promise<Set<FoundFinding>> {
  const imports = findings.flatMap((finding) => {
    const imported = packageImport(finding, texts);
    return imported === null ? [] : [{ finding, imported }];
  });
  const wanted = {
    words: imports.map(({ imported }) => imported.name),
    endings: [...new Set(imports.flatMap(({ imported }) => imported.endings))],
  };
  // A search that is cut short, for one of the words stands everywhere, speaks for none of the imports.
  const { places } = await repository.findWords(change, wanted, work).catch((error: unknown) => {
    // Neither does one in a clone that lacks what the change leaves alone.
    if (work.signal.aborted || !(error instanceof UserError)) throw error;
    return { places: [] };
  });
  const known = imports.filter(({ imported }) => places.some(({ path, text }) => imported.isIn(path, text)));
  return new Set(known.map(({ finding }) => finding));
}

function isManifest(path: string): boolean {
  return isScriptManifest(path) || isPythonManifest(path);
}
