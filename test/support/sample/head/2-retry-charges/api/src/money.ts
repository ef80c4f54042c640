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
