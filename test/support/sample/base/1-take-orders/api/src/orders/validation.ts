import { Unprocessable } from "../errors.ts";
import type { Address, OrderLine } from "./order.ts";

const servedCountries = new Set(["DK", "FI", "NO", "SE"]);
const largestQuantity = 200;

export function validateAddress(address: Address): void {
  if (!servedCountries.has(address.country)) {
    throw new Unprocessable(`We do not deliver to ${address.country}`);
  }
  if (address.postcode.trim() === "") {
    throw new Unprocessable("The postcode is missing");
  }
}

export function validateLines(lines: readonly OrderLine[]): void {
  if (lines.length === 0) {
    throw new Unprocessable("The order has no lines");
  }
  for (const line of lines) {
    if (!Number.isInteger(line.quantity) || line.quantity < 1 || line.quantity > largestQuantity) {
      throw new Unprocessable(`${line.quantity} is not a quantity that we sell of ${line.sku}`);
    }
  }
}
