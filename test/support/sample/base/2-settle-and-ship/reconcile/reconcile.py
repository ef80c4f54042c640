"""Compares the payment provider's settlement file with our own ledger."""

from __future__ import annotations

import csv
import hashlib
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ledger import LedgerEntry

log = logging.getLogger("reconcile")


class SettlementError(Exception):
    """The settlement file can not be trusted."""


@dataclass(frozen=True)
class Settled:
    charge_id: str
    amount: int
    currency: str


@dataclass(frozen=True)
class Difference:
    charge_id: str
    reason: str


def verify_checksum(path: Path) -> None:
    """The provider puts the file's SHA-256 beside it."""
    expected = path.with_suffix(".sha256").read_text(encoding="ascii").split()[0]
    actual = hashlib.sha256(path.read_bytes()).hexdigest()
    if actual != expected:
        raise SettlementError(f"{path.name} has checksum {actual}, not {expected}")


def parse_row(row: dict[str, str]) -> Settled:
    return Settled(
        charge_id=row["charge"],
        amount=int(row["amount"]),
        currency=row["currency"].upper(),
    )


def read_settlement(path: Path) -> Iterator[Settled]:
    """The rows of a settlement file, once its checksum is verified."""
    verify_checksum(path)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield parse_row(row)


def compare(settled: list[Settled], ledger: dict[str, LedgerEntry]) -> list[Difference]:
    """What does not agree, in the order of the settlement file; then what is missing from it."""
    differences: list[Difference] = []
    seen: set[str] = set()
    for item in settled:
        seen.add(item.charge_id)
        entry = ledger.get(item.charge_id)
        if entry is None:
            differences.append(Difference(item.charge_id, "not in the ledger"))
        elif entry.currency != item.currency:
            differences.append(Difference(item.charge_id, f"{item.currency}, not {entry.currency}"))
        elif entry.amount != item.amount:
            differences.append(Difference(item.charge_id, f"{item.amount}, not {entry.amount}"))

    for charge_id in ledger:
        if charge_id not in seen:
            differences.append(Difference(charge_id, "not settled"))
    log.info("compared %d settled charges, %d differences", len(settled), len(differences))
    return differences
