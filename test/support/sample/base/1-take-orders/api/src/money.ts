/** An amount in minor units (cents), so that sums are exact. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export class CurrencyMismatch extends Error {}

export function add(a: Money, b: Money): Money {
  if (a.currency !== b.currency) {
    throw new CurrencyMismatch(`${a.currency} and ${b.currency} can not be added`);
  }
  return { amount: a.amount + b.amount, currency: a.currency };
}

export function multiply(price: Money, factor: number): Money {
  return { amount: Math.round(price.amount * factor), currency: price.currency };
}

export function isZero(price: Money): boolean {
  return price.amount === 0;
}
