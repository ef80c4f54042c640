import { hash } from "node:crypto";

import type { Hash } from "../core/text/hash.ts";

/** A hex SHA-256 of a UTF-8 text. */
export const sha256: Hash = (text) => hash("sha256", text);
