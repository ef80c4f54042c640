import "dotenv/config";
import { createServer, type IncomingMessage } from "node:http";
import { HttpError } from "./errors.ts";
import { log } from "./log.ts";
import { checkout, type CheckoutParts } from "./orders/checkout.ts";
import type { Actor, OrderRequest } from "./orders/order.ts";
import { createMemoryOrderStore } from "./orders/orderStore.ts";
import { refund, type RefundRequest } from "./orders/refunds.ts";
import { createPaymentGateway } from "./payments/gateway.ts";

const port = Number(process.env["PORT"] ?? 8080);

const parts: CheckoutParts = {
  store: createMemoryOrderStore(),
  gateway: createPaymentGateway({
    baseUrl: process.env["PAYMENTS_URL"] ?? "https://payments.example.com",
    apiKey: process.env["PAYMENTS_KEY"] ?? "",
    timeoutMs: 5_000,
  }),
  mailer: {
    send: (to, subject) => {
      log.info("mail", { to, subject });
      return Promise.resolve();
    },
  },
};

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}

/** The proxy in front of us has checked the token and hands on who it belongs to. */
function actorOf(request: IncomingMessage): Actor {
  const id = request.headers["x-actor-id"];
  const permissions = request.headers["x-actor-permissions"];
  return {
    id: typeof id === "string" ? id : "anonymous",
    permissions: typeof permissions === "string" ? permissions.split(" ") : [],
  };
}

async function route(request: IncomingMessage): Promise<unknown> {
  switch (`${request.method} ${request.url}`) {
    case "POST /orders":
      return checkout((await readJson(request)) as OrderRequest, parts);
    case "POST /refunds":
      return refund((await readJson(request)) as RefundRequest, actorOf(request), parts);
    default:
      throw new HttpError(404, "Not here");
  }
}

createServer((request, response) => {
  route(request).then(
    (body) => response.writeHead(200).end(JSON.stringify(body)),
    (error: unknown) => {
      const status = error instanceof HttpError ? error.status : 500;
      log.error("request failed", { url: request.url, status, reason: String(error) });
      response.writeHead(status).end(JSON.stringify({ error: String(error) }));
    },
  );
}).listen(port, () => log.info("listening", { port }));
