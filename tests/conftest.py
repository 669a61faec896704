"""What all tests share. Qt runs off-screen; each async test gets a Qt event loop; strays fail the test."""

import asyncio
import gc
import logging
import os
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("LC_ALL", "C.UTF-8")
for _name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "XDG_CURRENT_DESKTOP"):
    os.environ.pop(_name, None)
    os.environ.pop(_name.lower(), None)
# the keyring of whoever runs the tests is none of theirs: those that need one bring it
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent/bus"

import pytest
import pytestqt.plugin
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog
from qasync import QEventLoop

from tests.app_driver import AppDriver
from tests.secret_service import SecretService, secret_service
from tests.servers import Recorded, served
from unsign.ui.theme import appearance, resources

# A collection that happens to start in the server's thread would destroy Qt objects of earlier tests there, and Qt
# crashes: collect in the main thread only, between tests.
gc.disable()

# pytest-qt lets Qt work between the phases of a test, outside of the asyncio loop: a task that is under way then would
# find no loop running. Desk ends all tasks inside the loop instead.
pytestqt.plugin._process_events = lambda: None  # noqa: SLF001 - there is no setting for it

HARMLESS = (
    "This plugin does not support propagateSizeHints()",
    # lists that open
    "This plugin does not support raise()",
    "This plugin does not support grabbing the keyboard",
    "OpenType support missing for ",
)
"""How texts begin that say something about the screen or the fonts of the machine that runs the tests."""


def pytest_configure() -> None:
    """Make pictures and translations available; without them, no test would find what it looks for."""
    try:
        resources.register()
    except resources.UnusableResourcesError as problem:
        raise pytest.UsageError(str(problem)) from problem


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Run async tests on the loop that the program has."""
    return {"qasync": lambda: QEventLoop(QApplication.instance() or QApplication([]))}


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """Let pytest-qt make the application."""
    return QApplication


@pytest.fixture(scope="session", autouse=True)
def _nothing_of_pythons_in_the_clipboard(qapp: QApplication) -> Iterator[None]:
    """Empty the clipboard in the end: what Python has put there would be freed after Python, and crash."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def no_strays(caplog: pytest.LogCaptureFixture, qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a dialog, a warning of Qt's or a line in the log behind."""
    appearance.dress(qapp, "en_US")
    said: list[str] = []

    def listen(_kind: QtMsgType, _context: object, text: str) -> None:
        if not text.startswith(HARMLESS):
            said.append(text)

    before = qInstallMessageHandler(listen)
    yield
    gc.collect(1)
    qInstallMessageHandler(before)
    assert not said, f"Qt said {said}"
    left = [w for w in qapp.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    assert not left, f"{left} left open"
    records = [r.getMessage() for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not records, f"logged: {records}"


@pytest.fixture(scope="session")
def _served() -> Iterator[tuple[Recorded, str]]:
    app = Recorded()
    with served(app) as url:
        yield app, url


@pytest.fixture
def service(_served: tuple[Recorded, str]) -> Recorded:
    """Give the practice service, fresh, and what it has seen."""
    app, _url = _served
    app.start_anew()
    return app


@pytest.fixture
def url(service: Recorded, _served: tuple[Recorded, str]) -> str:
    """Give the fresh service's address, for tests that run the program more than once."""
    return _served[1]


@pytest.fixture
async def desk(url: str, tmp_path: Path) -> AsyncIterator[AppDriver]:
    """Give the whole program at work on the practice service over a real socket."""
    async with AppDriver.at(url, tmp_path) as it:
        # between a fixture and its test, qasync lets Qt work outside of the loop: a task that is under way then would
        # find no loop running
        await it.settled()
        yield it


@pytest.fixture
def ring() -> Iterator[SecretService]:
    """Give a real keyring, which nobody else uses."""
    if not sys.platform.startswith("linux"):
        pytest.skip("the Secret Service is Linux's")
    with pytest.MonkeyPatch.context() as monkeypatch, secret_service(monkeypatch) as it:
        yield it
