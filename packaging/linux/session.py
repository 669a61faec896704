"""A desktop session that nobody sees: a screen, a window manager, a session bus and accessibility, for one user."""

import os
import pwd
import shutil
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

HERE = Path(__file__).resolve().parent
SCREEN = "1024x768x24"
PATIENCE = 30.0
ACCESSIBILITY = "/usr/libexec/at-spi-bus-launcher --launch-immediately"


class Session:
    """Starts when it is entered, and ends everything in it when it is left."""

    def __init__(self, user: str, folder: Path) -> None:
        """Make one for `user`. `folder`: may hold files for as long as it lives."""
        self._user = pwd.getpwnam(user)
        self._folder = folder / f"session-of-{user}"
        self._running: list[subprocess.Popen[str]] = []
        self._environment: dict[str, str] = {}
        self._program: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        self._folder.mkdir(mode=0o700)
        shutil.copy2(HERE / "drive.py", self._folder)
        for path in (self._folder, self._folder / "drive.py"):
            os.chown(path, self._user.pw_uid, self._user.pw_gid)
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"],  # noqa: S607
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._running.append(screen)
        assert screen.stdout is not None  # noqa: S101 - it is a pipe
        self._environment = {
            "DISPLAY": f":{screen.stdout.readline().strip()}",
            "HOME": self._user.pw_dir,
            "LANG": "C.UTF-8",
            "PATH": "/usr/bin:/bin",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            # newer versions of AT-SPI ask for things that Qt doesn't know, and it complains each time
            "QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false",
            "XDG_RUNTIME_DIR": str(self._folder),
        }
        # the bus tells its address, and lives until this session is left
        bus = self._begin("dbus-daemon", "--session", "--print-address=1", "--nofork")
        assert bus.stdout is not None  # noqa: S101 - it is a pipe
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self._begin(*ACCESSIBILITY.split())
        self._begin("openbox")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in reversed(self._running):
            process.terminate()
            process.wait(PATIENCE)
        shutil.rmtree(self._folder)

    def say(self, *command: str) -> str:
        """Run a program to its end, and give what it says."""
        process = self._begin(*command)
        said, _none = process.communicate(timeout=PATIENCE)
        if process.returncode != 0:
            sys.exit(f"{command[0]} ended with {process.returncode}: {said}")
        return said

    def start(self, *command: str) -> None:
        """Start the program with a window, and wait until the window is there."""
        self._program = self._begin(*command)
        began = time.monotonic()
        while "Unsign" not in self._titles():
            if self._program.poll() is not None or time.monotonic() - began > PATIENCE:
                self._program.kill()
                sys.exit(f"{command[0]} has no window: {self._program.communicate()[0]}")
            time.sleep(0.2)
        # what is loaded after the first paint
        time.sleep(2)

    def drive(self, picture: Path) -> str:
        """Do the main job from outside. `picture`: where the screen with the outcome is kept."""
        taken = self._folder / "picture.png"
        said = self.say("/usr/bin/python3", str(self._folder / "drive.py"), str(taken))
        shutil.copyfile(taken, picture)
        return said

    def leave(self) -> None:
        """Have the program end in good order, as at the end of a session."""
        if self._program is None:
            return
        self._program.terminate()
        said, _none = self._program.communicate(timeout=PATIENCE)
        if self._program.returncode != 0 or said.strip():
            sys.exit(f"the program ended with {self._program.returncode}, and said {said!r}")

    def _titles(self) -> str:
        asked = subprocess.run(
            ["xwininfo", "-root", "-tree"],  # noqa: S607
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )
        return asked.stdout

    def _begin(self, *command: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            command,
            user=self._user.pw_uid,
            group=self._user.pw_gid,
            extra_groups=[],
            cwd=self._user.pw_dir,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._running.append(process)
        return process
