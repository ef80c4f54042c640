import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { Ajv, type ValidateFunction } from "ajv";

const isAddress = (text: string): boolean => /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})*$/i.test(text);

/** The published JSON schema of SARIF 2.1.0, as a package carries it. It is a draft 4, which Ajv reads after a few words. */
export function compileSarifSchema(): ValidateFunction {
  const require = createRequire(import.meta.url);
  const path = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  const { $schema, id, ...schema } = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  const isDraft4 = typeof $schema === "string" && $schema.includes("draft-04");
  if (!isDraft4 || typeof id !== "string") throw new Error("The package carries another schema than it did");
  return new Ajv({
    strict: false,
    allErrors: true,
    unicodeRegExp: false,
    formats: {
      uri: (text: string) => isAddress(text) && URL.canParse(text),
      "uri-reference": isAddress,
      "date-time": (text: string) => !Number.isNaN(Date.parse(text)),
    },
  }).compile(schema);
}
