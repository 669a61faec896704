"""A real Secret Service for the tests: gnome-keyring on a session bus of its own, with nobody to ask for a password."""

import contextlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import keyring.backend
import pytest

from tests.driver import PATIENCE

T = TypeVar("T", bound=Callable[..., object])


class SecretService:
    """A keyring that nobody else uses.

    environment: what a process needs besides its own environment to find it
    """

    def __init__(self, folder: Path) -> None:
        """Start it, unlocked, with everything that it writes in `folder`."""
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        self._folder = folder
        self._processes: list[subprocess.Popen[bytes]] = []
        self.environment = {
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_RUNTIME_DIR": str(runtime),
            # without a display, nothing can ask for a password
            "DISPLAY": "",
            "WAYLAND_DISPLAY": "",
        }
        bus = self._start("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1")
        assert bus.stdout is not None
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        ring = self._start("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets")
        assert ring.stdin is not None
        # its password: an empty line
        ring.stdin.write(b"\n")
        ring.stdin.close()
        assert ring.stdout is not None
        # it says where it is once it is there
        ring.stdout.readline()

    def _start(self, *command: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # what the two say to each other about missing displays is no news
            stderr=subprocess.DEVNULL,
            env={**os.environ, **self.environment},
        )
        self._processes.append(process)
        return process

    def lock(self) -> None:
        """Lock it: nobody can unlock it any more."""
        self._ask("collection.lock()")

    def entries(self) -> dict[str, str]:
        """Give the secrets that it holds for Unsign, by account ID."""
        said = self._ask(
            "[print(i.get_attributes()['username'], i.get_secret().hex()) for i in collection.get_all_items()"
            " if i.get_attributes().get('service') == 'Unsign']"
        )
        pairs = (line.split(" ") for line in said.splitlines())
        return {account: bytes.fromhex(secret).decode() for account, secret in pairs}

    def stop(self) -> None:
        """End it, and the bus: gone."""
        for process in reversed(self._processes):
            process.terminate()
        for process in self._processes:
            process.wait(PATIENCE)
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()
        self._processes.clear()

    def _ask(self, code: str) -> str:
        """Talk to it past the program, as its owner could."""
        head = "import secretstorage; collection = secretstorage.get_default_collection(secretstorage.dbus_init())"
        done = subprocess.run(
            [sys.executable, "-c", f"{head}\n{code}"],
            env={**os.environ, **self.environment},
            capture_output=True,
            text=True,
            check=True,
            timeout=PATIENCE,
        )
        return done.stdout


def leaves_connections(test: T) -> T:
    """Mark a test: the library leaves its connection to the garbage collector where the keyring stays locked."""
    for warning in (
        "ignore:.*unclosed <socket.*:pytest.PytestUnraisableExceptionWarning",
        "ignore:unclosed <socket:ResourceWarning",
    ):
        test = pytest.mark.filterwarnings(warning)(test)
    return test


@contextlib.contextmanager
def secret_service(monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """Run one, and let this process find it."""
    with tempfile.TemporaryDirectory() as name:
        service = SecretService(Path(name))
        try:
            for variable, value in service.environment.items():
                monkeypatch.setenv(variable, value)
            forget_back_ends()
            yield service
        finally:
            service.stop()
            monkeypatch.undo()
            forget_back_ends()


def forget_back_ends() -> None:
    """Have the library keyring look for its back ends anew: it keeps what it found first."""
    vars(keyring.backend.get_all_keyring).pop("saved_result", None)
