"""Searches this process for a text: in every object that Python can reach, and in its memory."""

import contextlib
import ctypes
import gc
import mmap
import os
import secrets
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

CHUNK = 1 << 20
LONGEST_CHAIN = 12
"""Holders that are named for one finding."""


class Needle:
    """A text that is searched for. It doesn't hold it itself, in a form that would be found."""

    def __init__(self, text: str) -> None:
        """Search for `text`, which is ASCII. Whoever has it mustn't keep it: a literal stays in its module for good."""
        raw = text.encode()
        self._pad = secrets.token_bytes(len(raw))
        self._masked = bytes(a ^ b for a, b in zip(raw, self._pad, strict=True))

    @classmethod
    def random(cls, length: int = 24) -> "Needle":
        """Make up a text that nothing else holds."""
        return cls(secrets.token_urlsafe(length)[:length])

    def text(self) -> str:
        """Return a new copy of the text."""
        return bytes(a ^ b for a, b in zip(self._masked, self._pad, strict=True)).decode()

    @contextlib.contextmanager
    def raws(self) -> Iterator[tuple[bytearray, ...]]:
        """Lend it in UTF-8 and UTF-16, in buffers that never move and are overwritten afterwards.

        Whatever else it would be in while it is unmasked stays in freed memory, and would be found there next time.
        """
        size = len(self._pad)
        found = bytearray(size), bytearray(2 * size)
        for at in range(size):
            # ASCII, so UTF-16 has a zero after each
            found[0][at] = found[1][2 * at] = self._masked[at] ^ self._pad[at]
        try:
            yield found
        finally:
            for raw in found:
                raw[:] = bytes(len(raw))


def reachable(*needles: Needle) -> list[str]:
    """Return who holds a needle: for each object that contains one, the chain of those that hold it, nearest first.

    Walks everything that can be reached from gc.get_objects(). Frames that are running aren't among that, suspended
    coroutines are.
    """
    texts = [needle.text() for needle in needles]
    raws = [text.encode() for text in texts] + [text.encode("utf-16-le") for text in texts]
    gc.collect()
    objects = gc.get_objects()
    holders: dict[int, object] = {id(it): None for it in (*texts, *raws, texts, raws, objects, needles)}
    holders[id(holders)] = None
    waiting = []
    for it in objects:
        if id(it) not in holders:
            holders[id(it)] = None
            waiting.append(it)
    del objects
    found = []
    while waiting:
        it = waiting.pop()
        if _holds(it, texts, raws):
            found.append(_chain(it, holders))
        for other in gc.get_referents(it):
            if id(other) not in holders:
                holders[id(other)] = it
                waiting.append(other)
    return found


def _holds(it: object, texts: list[str], raws: list[bytes]) -> bool:
    # exact types: what is asked of an object of a class of somebody else's may do anything
    if type(it) is str:
        return any(text in it for text in texts)
    if type(it) in {bytes, bytearray}:
        return any(raw in it for raw in raws)  # type: ignore[operator] # as asked just now
    return False


def _chain(it: object, holders: dict[int, object]) -> str:
    chain: list[str] = []
    while it is not None and len(chain) < LONGEST_CHAIN:
        name = getattr(it, "__name__", "") if isinstance(it, type | type(sys) | type(_chain)) else ""
        chain.append(f"{type(it).__name__} {name}".strip())
        it = holders.get(id(it))
    return " < ".join(chain)


def in_memory(*needles: Needle) -> Counter[str]:
    """Count the copies of needles in this process's writable memory, in UTF-8 and UTF-16, by mapping. Linux only.

    Where Python can't reach: buffers of Qt and OpenSSL, and memory that was freed and not used again since.
    """
    with contextlib.ExitStack() as stack:
        return _counted([raw for needle in needles for raw in stack.enter_context(needle.raws())])


def _counted(wanted: list[bytearray]) -> Counter[str]:
    overlap = max(map(len, wanted)) - 1
    # what is read must not be found again: it goes into a mapping that is left out, and is copied nowhere
    with mmap.mmap(-1, CHUNK + overlap) as buffer:
        own = {at: at + len(raw) for raw in wanted for at in (ctypes.addressof(ctypes.c_char.from_buffer(raw)),)}
        found: Counter[str] = Counter()
        memory = os.open("/proc/self/mem", os.O_RDONLY)
        try:
            for start, end, name in _mappings(buffer):
                for at in range(start, end, CHUNK):
                    size = min(CHUNK + overlap, end - at)
                    try:
                        with memoryview(buffer) as view, view[:size] as part:
                            got = os.preadv(memory, [part], at)
                    except OSError:  # unmapped meanwhile, or a device's
                        break
                    for raw in wanted:
                        for place in _places(buffer, raw, got):
                            fresh = place < CHUNK and not any(a <= at + place < b for a, b in own.items())
                            found[name] += fresh
        finally:
            os.close(memory)
    return +found


def _mappings(left_out: mmap.mmap) -> Iterator[tuple[int, int, str]]:
    """Return start, end and name of what this process can write to."""
    # an object of ctypes would tell the address as well, but holds on to the mapping
    mark = secrets.token_bytes(32)
    left_out[: len(mark)] = mark
    lines = Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace").splitlines()
    memory = os.open("/proc/self/mem", os.O_RDONLY)
    try:
        for line in lines:
            span, rights, _offset, _device, _inode, *name = line.split(maxsplit=5)
            start, end = (int(it, 16) for it in span.split("-"))
            if rights.startswith("rw") and not _begins_with(memory, start, mark):
                yield start, end, name[0] if name else "[anonymous]"
    finally:
        os.close(memory)


def _begins_with(memory: int, at: int, mark: bytes) -> bool:
    try:
        return os.pread(memory, len(mark), at) == mark
    except OSError:
        return False


def _places(buffer: mmap.mmap, raw: bytearray, end: int) -> Iterable[int]:
    at = buffer.find(raw, 0, end)
    while at >= 0:
        yield at
        at = buffer.find(raw, at + 1, end)
