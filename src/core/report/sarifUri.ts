/** Where a file is, as SARIF says it: relative to the root the run is about where that can be, else absolute. */
export interface SarifArtifact {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/**
 * The SARIF address of a path, percent-encoded. A path that leaves the folder it is relative to is made absolute:
 * SARIF allows no `..` in a relative address.
 */
export function sarifUri(path: string, folder: string, uriBaseId: string): SarifArtifact {
  const parts = path.split("/");
  const isAbsolute = isAbsolutePath(path);
  if (!isAbsolute && !parts.includes("..")) {
    return { uri: encode(parts.filter((part) => part !== "." && part !== "")), uriBaseId };
  }
  const whole = (isAbsolute ? path : `${folder}/${path}`).replaceAll("\\", "/");
  const resolved: string[] = [];
  for (const part of whole.split("/")) {
    if (part === "..") resolved.pop();
    else if (part !== "." && part !== "") resolved.push(part);
  }
  return { uri: `file:///${encode(resolved)}` };
}

function isAbsolutePath(path: string): boolean {
  return path.startsWith("/") || /^[a-z]:[\\/]/i.test(path);
}

/** A drive's colon stays as it is; a first part with a colon would otherwise read as a scheme, and is encoded. */
function encode(parts: readonly string[]): string {
  return parts
    .map((part, index) =>
      index === 0 && /^[a-z]:$/i.test(part)
        ? part
        : encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, "\uFFFD")),
    )
    .join("/");
}
