import type { Money } from "../money.ts";

export type OrderStatus = "pending" | "paid" | "shipped" | "refunded" | "failed";

export interface Address {
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: string;
}

export interface OrderLine {
  readonly sku: string;
  readonly quantity: number;
  readonly unitPrice: Money;
}

export interface OrderRequest {
  readonly customerId: string;
  readonly email: string;
  readonly cardToken: string;
  readonly shipTo: Address;
  readonly lines: readonly OrderLine[];
}

export interface Order {
  readonly id: string;
  readonly customerId: string;
  readonly email: string;
  readonly shipTo: Address;
  readonly lines: readonly OrderLine[];
  readonly status: OrderStatus;
  readonly chargeId: string | null;
}

/** Who asks: a customer, or a colleague with permissions from the directory. */
export interface Actor {
  readonly id: string;
  readonly permissions: readonly string[];
}
