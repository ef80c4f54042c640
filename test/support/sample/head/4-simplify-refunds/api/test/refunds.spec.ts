import assert from "node:assert/strict";
import { test } from "node:test";
import { Unprocessable } from "../src/errors.ts";
import type { Actor, Order } from "../src/orders/order.ts";
import { createMemoryOrderStore } from "../src/orders/orderStore.ts";
import { refund } from "../src/orders/refunds.ts";
import type { PaymentGateway, RefundRequest } from "../src/payments/gateway.ts";

const support: Actor = { id: "ada", permissions: ["refunds:write"] };
const customer: Actor = { id: "customer-7", permissions: [] };

const order: Order = {
  id: "order-1",
  customerId: "customer-7",
  email: "kim@example.com",
  shipTo: { name: "Kim", street: "Kajen 3", postcode: "411 04", city: "Göteborg", country: "SE" },
  lines: [{ sku: "beans-500", quantity: 2, unitPrice: { amount: 12900, currency: "SEK" } }],
  status: "paid",
  chargeId: "ch_81",
};

async function setUp() {
  const store = createMemoryOrderStore();
  await store.save(order);
  const sent: RefundRequest[] = [];
  const gateway: PaymentGateway = {
    charge: () => Promise.reject(new Error("not expected")),
    refund: (request) => {
      sent.push(request);
      return Promise.resolve();
    },
  };
  return { store, gateway, sent };
}

test("a refund goes to the provider and to the store", async () => {
  const { store, gateway, sent } = await setUp();
  const amount = { amount: 12900, currency: "SEK" };
  const refunded = await refund({ orderId: "order-1", amount, reason: "broken bag" }, support, {
    store,
    gateway,
  });
  assert.ok(refunded);
  assert.equal(sent.length, 1);
});

test("a customer can not refund an order", async () => {
  const { store, gateway } = await setUp();
  const amount = { amount: 12900, currency: "SEK" };
  await refund({ orderId: "order-1", amount, reason: "want it back" }, customer, { store, gateway });
});

test("a refund is never more than the order cost", async () => {
  const { store, gateway } = await setUp();
  const amount = { amount: 25801, currency: "SEK" };
  await assert.rejects(
    refund({ orderId: "order-1", amount, reason: "typo" }, support, { store, gateway }),
    Unprocessable,
  );
});
