import { randomUUID } from "node:crypto";
import { HttpError } from "../errors.ts";
import { log } from "../log.ts";
import { add, multiply, type Money } from "../money.ts";
import type { PaymentGateway } from "../payments/gateway.ts";
import type { Order, OrderRequest } from "./order.ts";
import type { OrderStore } from "./orderStore.ts";
import { validateAddress, validateLines } from "./validation.ts";

export interface Mailer {
  send(to: string, subject: string, text: string): Promise<void>;
}

export interface CheckoutParts {
  readonly store: OrderStore;
  readonly gateway: PaymentGateway;
  readonly mailer: Mailer;
}

/** Takes an order, charges the card, and mails the receipt. */
export async function checkout(request: OrderRequest, parts: CheckoutParts): Promise<Order> {
  validateAddress(request.shipTo);
  validateLines(request.lines);

  const order: Order = {
    id: randomUUID(),
    customerId: request.customerId,
    email: request.email,
    shipTo: request.shipTo,
    lines: request.lines,
    status: "pending",
    chargeId: null,
  };
  await parts.store.save(order);

  const paid = await charge(order, request.cardToken, parts);
  await sendReceipt(paid, parts.mailer);
  return paid;
}

async function charge(order: Order, cardToken: string, parts: CheckoutParts): Promise<Order> {
  const total = totalOf(order);
  try {
    const { chargeId } = await parts.gateway.charge({ orderId: order.id, cardToken, total });
    const paid: Order = { ...order, status: "paid", chargeId };
    await parts.store.save(paid);
    return paid;
  } catch (error) {
    await parts.store.save({ ...order, status: "failed" });
    log.error("charge failed", { orderId: order.id, reason: String(error) });
    throw new HttpError(402, `Order ${order.id} could not be charged`, { cause: error });
  }
}

async function sendReceipt(order: Order, mailer: Mailer): Promise<void> {
  const lines = order.lines.map((line) => `${line.quantity} × ${line.sku}`);
  const text = [...lines, `Total: ${formatMoney(totalOf(order))}`].join("\n");
  await mailer.send(order.email, `Your order ${order.id}`, text);
}

export function totalOf(order: Order): Money {
  const [first, ...rest] = order.lines.map((line) => multiply(line.unitPrice, line.quantity));
  if (first === undefined) {
    return { amount: 0, currency: "SEK" };
  }
  return rest.reduce(add, first);
}

export function formatMoney(price: Money): string {
  const whole = Math.trunc(price.amount / 100);
  const cents = Math.abs(price.amount % 100)
    .toString()
    .padStart(2, "0");
  const grouped = Math.abs(whole)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, " ");
  const sign = price.amount < 0 ? "-" : "";
  return `${sign}${grouped},${cents} ${price.currency}`;
}
