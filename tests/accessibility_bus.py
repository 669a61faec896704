"""A real accessibility bus on a screen of its own, and a listener that hears everything on it."""

import contextlib
import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, Message, MessageType, new_method_call
from jeepney.bus_messages import Monitoring
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

from tests.driver import PATIENCE

REGISTRY = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
LAUNCHER = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
ACCESSIBLE = "org.a11y.atspi.Accessible"


class AccessibilityBus:
    """Listens as a monitor: to events, calls and replies, whoever they are for.

    environment: what a process needs besides its own environment to appear on it
    heard: the messages so far, less this listener's own
    """

    def __init__(self, environment: dict[str, str], address: str) -> None:
        """Listen from now on."""
        self.environment = environment
        self.heard: list[Message] = []
        self._caller = open_dbus_connection(address)
        self._monitor = open_dbus_connection(address)
        for kind in ("object:", "focus:", "window:"):
            # programs announce only what somebody wants to hear
            self._call(REGISTRY, "RegisterEvent", "s", (kind,))
        Proxy(Monitoring(), self._monitor, timeout=PATIENCE).BecomeMonitor([])
        self._listening = threading.Thread(target=self._listen, args=(self._monitor,))
        self._listening.start()

    def close(self) -> None:
        """Stop listening."""
        # shut down first: the thread waits in it
        self._monitor.sock.shutdown(2)
        self._listening.join(PATIENCE)
        self._monitor.close()
        self._caller.close()

    def texts(self) -> list[str]:
        """Everything that was heard, each message as a text."""
        return [f"{_member(message)} {message.body}" for message in self.heard]

    def wait_for(self, text: str) -> None:
        """Wait until a text is heard."""
        until(lambda: any(text in heard for heard in self.texts()), text)

    def announcer(self, text: str) -> DBusAddress:
        """Return the object that announced an insertion of `text`, the latest."""
        return next(
            DBusAddress(message.header.fields[1], message.header.fields[7])
            for message in reversed(self.heard)
            if _member(message) == "TextChanged" and message.body[0] == "insert" and message.body[3][1] == text
        )

    def ask(self, it: DBusAddress, interface: str, method: str, signature: str = "", *arguments: object) -> Any:  # noqa: ANN401 - D-Bus's types
        """Call a method, as assistive technologies do, and return its first result."""
        return self._call(it.with_interface(f"org.a11y.atspi.{interface}"), method, signature or None, arguments)

    def name(self, it: DBusAddress) -> str:
        """Return what a screen reader says of an object first."""
        properties = it.with_interface("org.freedesktop.DBus.Properties")
        return str(self._call(properties, "Get", "ss", (ACCESSIBLE, "Name"))[1])

    def _call(self, it: DBusAddress, method: str, signature: str | None, arguments: tuple[object, ...]) -> Any:  # noqa: ANN401 - as above
        reply = self._caller.send_and_get_reply(new_method_call(it, method, signature, arguments), timeout=PATIENCE)
        assert reply.header.message_type is MessageType.method_return, reply.body
        return reply.body[0] if reply.body else None

    def _listen(self, monitor: DBusConnection) -> None:
        own = self._caller.unique_name
        with contextlib.suppress(ConnectionError, OSError):
            while True:
                message = monitor.receive()
                if message.header.fields.get(7) != own:
                    self.heard.append(message)


def _member(message: Message) -> str:
    return str(message.header.fields.get(3, ""))


def until(condition: Callable[[], object], what: str) -> None:
    """Wait for what other processes do."""
    began = time.monotonic()
    while not condition():
        assert time.monotonic() - began < PATIENCE, f"waited in vain for {what}"
        time.sleep(0.01)


@contextlib.contextmanager
def accessibility_bus() -> Iterator[AccessibilityBus]:
    """Run a screen, a session bus and its accessibility bus, and listen."""
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))

        def start(*command: str, environment: dict[str, str]) -> str:
            process = subprocess.Popen(
                command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={**os.environ, **environment}, text=True
            )
            stack.enter_context(process)
            stack.callback(process.terminate)
            assert process.stdout is not None
            return process.stdout.readline().strip()

        screen = start("Xvfb", "-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten", "tcp", environment={})
        environment = {
            "DISPLAY": f":{screen}",
            "WAYLAND_DISPLAY": "",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            # newer versions of AT-SPI ask for things that Qt doesn't know, and it complains each time
            "QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false",
            "XDG_RUNTIME_DIR": str(folder),
        }
        bus = ("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1")
        environment["DBUS_SESSION_BUS_ADDRESS"] = start(*bus, environment=environment)
        with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
            # at-spi2-core's launcher starts when it is asked
            reply = session.send_and_get_reply(new_method_call(LAUNCHER, "GetAddress"), timeout=PATIENCE)
        assert reply.header.message_type is MessageType.method_return, reply.body
        it = AccessibilityBus(environment, reply.body[0])
        stack.callback(it.close)
        yield it
