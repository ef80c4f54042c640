import { log } from "../log.ts";
import type { Money } from "../money.ts";

export interface ChargeRequest {
  readonly orderId: string;
  readonly cardToken: string;
  readonly total: Money;
}

export interface RefundRequest {
  readonly chargeId: string;
  readonly amount: Money;
}

export interface PaymentGateway {
  charge(request: ChargeRequest): Promise<{ readonly chargeId: string }>;
  refund(request: RefundRequest): Promise<void>;
}

export interface GatewayOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly timeoutMs: number;
}

export class GatewayError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The payment provider, over HTTP. */
export function createPaymentGateway(options: GatewayOptions): PaymentGateway {
  async function post(path: string, body: unknown): Promise<unknown> {
    const response = await fetch(new URL(path, options.baseUrl), {
      method: "POST",
      headers: {
        authorization: `Bearer ${options.apiKey}`,
        "content-type": "application/json",
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(options.timeoutMs),
    });
    if (!response.ok) {
      throw new GatewayError(response.status, `The provider answered ${response.status} to ${path}`);
    }
    return response.json();
  }

  return {
    async charge(request) {
      const answer = await post("/v2/charges", {
        reference: request.orderId,
        source: request.cardToken,
        amount: request.total.amount,
        currency: request.total.currency,
      });
      log.info("charged", { orderId: request.orderId });
      return { chargeId: readChargeId(answer) };
    },

    async refund(request) {
      await post(`/v2/charges/${request.chargeId}/refunds`, { amount: request.amount.amount });
      log.info("refund sent", { chargeId: request.chargeId });
    },
  };
}

function readChargeId(answer: unknown): string {
  if (typeof answer === "object" && answer !== null && "id" in answer && typeof answer.id === "string") {
    return answer.id;
  }
  throw new GatewayError(502, "The provider sent no charge id");
}
