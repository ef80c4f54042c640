import { NotFound, Unprocessable } from "../errors.ts";
import { log } from "../log.ts";
import type { Money } from "../money.ts";
import type { PaymentGateway } from "../payments/gateway.ts";
import { totalOf } from "./checkout.ts";
import type { Actor, Order } from "./order.ts";
import type { OrderStore } from "./orderStore.ts";

export interface RefundRequest {
  readonly orderId: string;
  readonly amount: Money;
  readonly reason: string;
}

export interface RefundParts {
  readonly store: OrderStore;
  readonly gateway: PaymentGateway;
}

/** Pays back all or part of what was charged for an order. */
export async function refund(request: RefundRequest, actor: Actor, parts: RefundParts): Promise<Order> {
  if (!actor.permissions.includes("refunds:write")) {
    throw new NotFound(`There is no order ${request.orderId}`);
  }

  const order = await parts.store.find(request.orderId);
  if (order === undefined) {
    throw new NotFound(`There is no order ${request.orderId}`);
  }
  if (order.chargeId === null) {
    throw new Unprocessable(`Order ${order.id} was never charged`);
  }
  if (request.amount.amount > totalOf(order).amount) {
    throw new Unprocessable(`Order ${order.id} cost less than the refund`);
  }

  await parts.gateway.refund({ chargeId: order.chargeId, amount: request.amount });
  const refunded: Order = { ...order, status: "refunded" };
  await parts.store.save(refunded);
  log.info("refunded", { orderId: order.id, actor: actor.id, reason: request.reason });
  return refunded;
}

/** What the support page shows beside the refund button. */
export function describeRefund(order: Order): string {
  switch (order.status) {
    case "paid":
      return "Can be refunded";
    case "shipped":
      return "Ask the customer to send the goods back first";
    case "refunded":
      return "Refunded";
    default:
      return "Nothing was charged";
  }
}
