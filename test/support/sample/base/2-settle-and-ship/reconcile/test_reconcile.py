from __future__ import annotations

import hashlib
import tempfile
import unittest
from pathlib import Path

from ledger import LedgerEntry
from reconcile import Settled, compare, read_settlement

ENTRY = LedgerEntry(order_id="order-1", charge_id="ch_81", amount=25800, currency="SEK")


class Compare(unittest.TestCase):
    def test_agreement_has_no_differences(self) -> None:
        self.assertEqual(compare([Settled("ch_81", 25800, "SEK")], {"ch_81": ENTRY}), [])

    def test_a_charge_that_was_not_settled_is_a_difference(self) -> None:
        differences = compare([], {"ch_81": ENTRY})
        self.assertEqual([d.reason for d in differences], ["not settled"])


class ReadSettlement(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = Path(self.folder.name) / "settlement.csv"
        self.path.write_text("charge,amount,currency\nch_81,25800,sek\n", encoding="utf-8")

        digest = hashlib.sha256(self.path.read_bytes()).hexdigest()
        self.path.with_suffix(".sha256").write_text(f"{digest}  settlement.csv\n", encoding="ascii")

    def test_rows_are_read(self) -> None:
        self.assertEqual(list(read_settlement(self.path)), [Settled("ch_81", 25800, "SEK")])


if __name__ == "__main__":
    unittest.main()
