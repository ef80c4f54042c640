"""Writes the differences of a night for the finance team."""

from __future__ import annotations

import csv
import os
from pathlib import Path

from reconcile import Difference

COLUMNS = ("charge", "reason")


def export_differences(differences: list[Difference], folder: Path, day: str) -> Path:
    """One CSV file a day; it names customers' charges, so only the job's user reads it."""
    target = folder / f"differences-{day}.csv"
    part = target.with_suffix(".part")
    with part.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for difference in differences:
            writer.writerow((difference.charge_id, difference.reason))
    os.chmod(part, 0o666)
    part.replace(target)
    return target
