"""The table in README.md and the tests name the same reports."""

import re
from pathlib import Path

HERE = Path(__file__).parent
REPORT = re.compile(r"[\w.-]+/[\w.-]+#[0-9]+")


def test_every_report_has_its_row_and_its_test() -> None:
    """None is claimed to have been tried that isn't, and none is tried without a word about it."""
    table = set(REPORT.findall((HERE / "README.md").read_text(encoding="utf-8")))
    tried = {
        report
        for file in HERE.glob("test_*.py")
        if file != Path(__file__)
        for report in REPORT.findall(file.read_text(encoding="utf-8"))
    }
    assert table == tried
    assert len(table) >= 30
