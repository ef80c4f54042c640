"""What we think was charged, read from the orders database's nightly dump."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class LedgerEntry:
    order_id: str
    charge_id: str
    amount: int
    currency: str


def read_ledger(path: Path) -> dict[str, LedgerEntry]:
    """The charges of one day, by charge id."""
    entries: dict[str, LedgerEntry] = {}
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            entry = LedgerEntry(
                order_id=record["orderId"],
                charge_id=record["chargeId"],
                amount=int(record["amount"]),
                currency=record["currency"],
            )
            entries[entry.charge_id] = entry
    return entries
