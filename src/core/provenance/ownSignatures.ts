import { fitsWildcard } from "../text/wildcard.ts";

/** An address a team's tool signs with; `*` in it stands for any characters. */
export interface OwnAddress {
  readonly address: string;
  readonly tool: string | null;
}

/** A trailer a team's tool writes: its key, and how its value must look where that matters; `*` stands for anything. */
export interface OwnTrailer {
  readonly key: string;
  readonly value: string | null;
  readonly tool: string | null;
}

/** A label that a team puts on pull requests an AI had a part in. */
export interface OwnLabel {
  readonly label: string;
  readonly tool: string | null;
}

/** What the head branch of a tool's pull requests is called; `*` stands for any characters. */
export interface OwnBranch {
  readonly branch: string;
  readonly tool: string | null;
}

/**
 * A text that a team writes into its code beside what an AI wrote: one that marks the line it stands on, or a pair around
 * a region. A region without an end reaches to the end of its file.
 */
export type OwnMarker =
  | { readonly line: string; readonly tool: string | null }
  | { readonly start: string; readonly end: string | null; readonly tool: string | null };

/** Signs of an AI that a person or a team adds to those that are built in. They can only add. */
export interface OwnSignatures {
  readonly addresses: readonly OwnAddress[];
  readonly trailers: readonly OwnTrailer[];
  readonly labels: readonly OwnLabel[];
  readonly branches: readonly OwnBranch[];
  readonly markers: readonly OwnMarker[];
}

/** The names of the five lists, as settings and policies write them. */
export type OwnList = keyof OwnSignatures;

/** Nothing added. */
export const noOwnSignatures: OwnSignatures = {
  addresses: [],
  trailers: [],
  labels: [],
  branches: [],
  markers: [],
};

/** What two places define, together; where both fit, the first names the tool. */
export function joinOwnSignatures(first: OwnSignatures, second: OwnSignatures): OwnSignatures {
  return {
    addresses: [...first.addresses, ...second.addresses],
    trailers: [...first.trailers, ...second.trailers],
    labels: [...first.labels, ...second.labels],
    branches: [...first.branches, ...second.branches],
    markers: [...first.markers, ...second.markers],
  };
}

const MAX_EMAIL_LENGTH = 320;

/** The definition that an address falls under, or `null`. */
export function findOwnAddress({ addresses }: OwnSignatures, email: string): OwnAddress | null {
  const address = email.trim();
  if (address === "" || address.length > MAX_EMAIL_LENGTH) return null;
  return addresses.find((one) => fitsWildcard(address, one.address)) ?? null;
}

/** The definition that a trailer falls under, or `null`. */
export function findOwnTrailer({ trailers }: OwnSignatures, key: string, value: string): OwnTrailer | null {
  const name = key.toLowerCase();
  const fits = (one: OwnTrailer): boolean =>
    one.key.toLowerCase() === name && (one.value === null || fitsWildcard(value, one.value));
  return trailers.find(fits) ?? null;
}
