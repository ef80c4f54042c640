import type { Order } from "./order.ts";

export interface OrderStore {
  find(id: string): Promise<Order | undefined>;
  save(order: Order): Promise<void>;
}

/** Keeps orders in memory; used by the tests and on a developer's machine. */
export function createMemoryOrderStore(): OrderStore {
  const orders = new Map<string, Order>();
  return {
    find: (id) => Promise.resolve(orders.get(id)),
    save: (order) => {
      orders.set(order.id, order);
      return Promise.resolve();
    },
  };
}
