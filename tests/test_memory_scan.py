"""The search for what should be gone: it finds what is there, wherever that is, and nothing where there is nothing."""

import ctypes
import sys
from collections.abc import Callable, Generator
from dataclasses import dataclass

import pytest

from tests.memory_scan import Needle, in_memory, reachable


@dataclass(frozen=True, slots=True)
class Holder:
    """Something with slots."""

    what: object


async def waiting(text: str) -> None:
    """Be a coroutine that never goes on."""
    await NEVER
    print(text)  # noqa: T201 - never reached; it keeps the name alive


class Never:
    """Is awaited in vain."""

    def __await__(self) -> Generator[None, None, None]:
        yield


NEVER = Never()


def suspended(text: str) -> object:
    """Make a coroutine that waits, with a text among its variables."""
    it = waiting(text)
    it.send(None)
    return it


HOLDERS: dict[str, Callable[[str], object]] = {
    "dict": lambda text: {"a": [text]},
    "part of another": lambda text: [f"before {text} after"],
    "bytes": lambda text: [text.encode()],
    "UTF-16": lambda text: [bytearray(text.encode("utf-16-le"))],
    "slots": Holder,
    "closure": lambda text: lambda: text,
    "coroutine": suspended,
}


def test_everything_that_python_reaches_is_searched() -> None:
    """Each holder is found while it lives, with the chain that leads there; not afterwards."""
    needles = {name: Needle.random() for name in HOLDERS}
    kept = {name: hold(needles[name].text()) for name, hold in HOLDERS.items()}
    found = reachable(*needles.values())
    assert len(found) == len(HOLDERS), found
    assert all("<" in chain for chain in found), found
    assert not [name for name, needle in needles.items() if needle.text() in str(found)]
    for it in kept.values():
        if close := getattr(it, "close", None):
            close()
    kept.clear()
    del it, close
    assert reachable(*needles.values()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_memory_is_searched_where_python_cant_reach() -> None:
    """In a buffer of C's, in either encoding, as often as it is there; not where it was overwritten."""
    needle = Needle.random()
    size = 64
    for encoding in ("utf-8", "utf-16-le"):
        buffer = ctypes.create_string_buffer(size)
        before = in_memory(needle).total()
        for position, byte in enumerate(needle.text().encode(encoding)):
            buffer[position] = bytes([byte])
        assert in_memory(needle).total() > before, encoding
        ctypes.memset(buffer, 0, size)
