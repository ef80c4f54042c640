import assert from "node:assert/strict";

import { hasConsequence } from "../../../src/core/rules/hasConsequence.ts";

suite("hasConsequence", () => {
  for (const code of [
    "try { await orders.save(order); }",
    "try:\n  self._delete_rows(ids)\n",
    "begin\n  order.update!(state: 'paid')\n",
    "await mailer.send(order.email, text)",
    "try { verifySignature(body) }",
    "await client.post(url, body)",
    "try { fs.writeFileSync(path, text) }",
  ]) {
    test(`${JSON.stringify(code)} has one`, () => {
      assert.equal(hasConsequence("src/orders.ts", code), true);
    });
  }

  for (const code of [
    "try { return JSON.parse(text); }",
    "try:\n  return cache.get(key)\n",
    "await readFile(path)",
    "await telemetry.send(event)",
    "await bot.send_chat_action(chat, 'typing')",
    "channel.sendTyping()",
    "try { socket.close() }",
    "options.update(more)",
    "url.searchParams.delete(name)",
    "try { const stored = load(); }",
  ]) {
    test(`${JSON.stringify(code)} has none`, () => {
      assert.equal(hasConsequence("src/orders.ts", code), false);
    });
  }

  test("where access, money or secrets are handled, whatever fails has one", () => {
    const read = "try { return JSON.parse(text); }";
    assert.equal(hasConsequence("src/payments/gateway.ts", read), true);
    assert.equal(hasConsequence("src/auth/check.ts", read), true);
    assert.equal(hasConsequence("deploy/k8s/api.ts", read), false);
  });
});
