"""The longest time for which the window stands still while 50,000 signatures are loaded, sorted and searched.

Run as a program it is the server: in a process of its own, since what it does
would otherwise stall the window that is measured.
"""

import asyncio
import contextlib
import http.server
import json
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QHeaderView, QLineEdit, QPushButton
from qasync import QEventLoop

from tests.app_driver import AppDriver
from tests.bench.stalls import BEAT, Pulse
from tests.driver import click, find, type_into, until
from unsign.domain.catalogue import Column
from unsign.ui.main_window import SIGNATURES
from unsign.ui.widgets.signatures_table import SignaturesTable

NUMBER = 50_000
TEMPLATES = 20_000
AIM = 100
TYPED = "słodka 49"
_WORDS = ("Harbour", "晨光", "Słodka", "Œuf", "Аптека", "한빛", "مقهى", "सूर्योदय", "Lane", "Ñandú", "Żółta")


def report() -> None:
    """Print the longest stall of each."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        rounds = [runner.run(_round()) for _ in range(3)]
    for name in rounds[0]:
        worst = max(r[name] for r in rounds)
        print(
            f"Longest stall while {NUMBER:,} signatures are {name}: {1000 * worst:.0f} ms "
            f"(aim {AIM}; worst of {len(rounds)})"
        )


async def _round() -> dict[str, float]:
    stalls: dict[str, float] = {}

    @contextlib.asynccontextmanager
    async def measured(name: str) -> AsyncIterator[None]:
        await asyncio.sleep(0.1)
        async with Pulse.taken() as pulse:
            await asyncio.sleep(2 * BEAT)
            yield
            await asyncio.sleep(0.1)
        stalls[name] = max(pulse.longest, stalls.get(name, 0.0))

    with tempfile.TemporaryDirectory() as folder, _serving() as url:
        async with AppDriver.at(url, Path(folder)) as desk:
            desk.sign_in()
            desk.window.show_page(SIGNATURES)
            table = desk.window.findChild(SignaturesTable, "signatures_table")
            assert table is not None

            def loaded() -> bool:
                return table.model().rowCount() == NUMBER and find(QPushButton, desk.load_signatures).isEnabled()

            async with measured("loaded"):
                await until(loaded, "the list", pause=BEAT)
            async with measured("loaded anew, all of them selected, and scrolled"):
                table.selectAll()
                before = table.rows.catalogue
                await click(desk.load_signatures)
                while table.rows.catalogue is before:
                    table.verticalScrollBar().setValue(table.verticalScrollBar().value() + 7)
                    await asyncio.sleep(0.03)
            table.clearSelection()
            table.selectRow(3)
            for column in Column:
                for _ in range(2):
                    async with measured("sorted"):
                        _press(table.horizontalHeader(), column)
            async with measured("searched, letter by letter"):
                for letter in TYPED:
                    type_into(find(QLineEdit, "Search"), letter)
                    await asyncio.sleep(0.02)
                while find(QLineEdit, "Search").text():
                    QTest.keyClick(find(QLineEdit, "Search"), Qt.Key.Key_Backspace)
                    await asyncio.sleep(0.02)
            async with measured("filtered"):
                for name in ("Not used by templates", "Last updated before"):
                    find(QAbstractButton, name).click()
                    await asyncio.sleep(0.02)
    return stalls


def _press(header: QHeaderView, column: Column) -> None:
    at = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


@contextlib.contextmanager
def _serving() -> Iterator[str]:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bench.bench_lists"], stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(server.stdout.readline())}"
        finally:
            server.terminate()


def _bodies() -> dict[str, bytes]:
    signatures = [
        {
            "sign_id": str(1_000_000_000_000_000_000 + 7919 * n),
            "sign_name": f"{_WORDS[n % 11]} {_WORDS[n * 7 % 11]} {n * 31 % NUMBER}",
            "status": n % 3 + 1,
            "related_template_count": n % 4,
            "audit_remark": "",
            "created_time": 1_600_000_000 + n * 977 % 10_000_000,
            "updated_time": 1_700_000_000 + n * 991 % 10_000_000,
        }
        for n in range(NUMBER)
    ]
    templates = [
        {
            "template_id": str(n),
            "template_name": f"Template {n}",
            "template_type": "utility",
            "template_content": "It is {{1}}.",
            "country_codes": "SG,MY",
            "status": 2,
            "sign_id": signatures[n * 3 % NUMBER]["sign_id"],
            "sign_position": 1,
        }
        for n in range(TEMPLATES)
    ]
    return {
        "/v1/sign-configs": json.dumps(signatures, ensure_ascii=False).encode(),
        "/v1/template-configs": json.dumps(templates).encode(),
    }


class _Lists(http.server.BaseHTTPRequestHandler):
    bodies = _bodies() if __name__ == "__main__" else {}

    def do_GET(self) -> None:
        """Answer with a list."""
        body = self.bodies[self.path]
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that is overridden
        """Print nothing."""


if __name__ == "__main__":
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Lists) as here:
        print(here.server_port, flush=True)
        here.serve_forever()
