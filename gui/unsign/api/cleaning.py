"""Takes secrets out of texts that come from outside: what answers may echo what was sent.

A secret is found however its characters are spelled, each in its own way if
need be: the text is decoded layer by layer, and each layer is searched. It is
done without a regular expression made of the secret: compiling one with all
spellings takes longer than a request, and Python keeps it, and the secret with
it, long after the account is forgotten.
"""

import base64
import re
import string
from collections.abc import Callable, Iterator

from unsign.api.spellings import Layer, layers
from unsign.domain.account import Credentials

HOLE = "\u2022\u2022\u2022"
"""Stands where a secret was."""
SHORTEST = 4
"""Characters of a secret that is looked for by itself.

A shorter one would tear holes into words that have nothing to do with it, and the holes would tell it.
It is looked for in the header's form, together with the key.
"""
SHORTEST_CODE = 6
"""Characters of base64 that are looked for without the key."""

_OPEN_END = re.compile(r"(?:\\+|[%=][0-9a-f]?|&#?)$", re.IGNORECASE)
"""The end of a secret that makes a spelling with what follows it: a backslash, say, and the quote after it."""
_NOT_IN_CP1252 = frozenset(b"\x81\x8d\x8f\x90\x9d")
_AS_SPACE = str.maketrans("+", " ")
_BASE64 = frozenset(string.ascii_letters + string.digits + "+/-_")
_AS_BASE64 = str.maketrans("-_ ", "+/+")


def cleaner(*pairs: Credentials) -> Callable[[str], str]:
    """Make a function that takes credentials out of a text, in every form in which they travel."""
    known = [pair for pair in pairs if pair.dev_secret]
    return _Cleaner(known) if known else str


class _Cleaner:
    """Knows what to look for, once it is asked to look."""

    def __init__(self, pairs: list[Credentials]) -> None:
        self._pairs = pairs
        self._plain: list[str] = []
        self._coded: list[str] = []
        self._ends = {end[0] for pair in pairs if (end := _OPEN_END.search(pair.dev_secret))}
        self._shortest = 0

    def __call__(self, text: str) -> str:
        """Return the text, with a hole in place of each secret."""
        if not self._shortest:
            self._plain = _longest_first({_folded(it) for pair in self._pairs for it in _plain(pair.dev_secret)})
            self._coded = _longest_first({_folded(it) for pair in self._pairs for it in _coded(pair)})
            self._shortest = min(map(len, self._plain + self._coded))
        if len(text) < self._shortest:
            # no spelling is shorter than what it stands for
            return text
        holes = sorted(hole for layer in layers(text) for hole in self._holes(layer))
        pieces: list[str] = []
        done = 0
        for start, end in holes:
            if start >= done:
                pieces += text[done:start], HOLE
            # an end that was taken for something else, together with what follows it
            open_end = next((it for it in self._ends if text.startswith(it, end)), "")
            done = max(done, end + len(open_end))
        return "".join(pieces) + text[done:]

    def _holes(self, layer: Layer) -> Iterator[tuple[int, int]]:
        folded = _folded(layer.text)
        for first, end in _found(self._plain, folded.translate(_AS_SPACE)):
            yield layer.starts[first], layer.ends[end - 1]
        for first, end in _found(self._coded, folded.translate(_AS_BASE64)):
            # at its ends, base64 shares a character with what stands next to it
            before, after = layer.text[first - 1 : first], layer.text[end : end + 1]
            yield layer.starts[first - (before in _BASE64)], layer.ends[end - 1 + (after in _BASE64)]


def _found(needles: list[str], text: str) -> Iterator[tuple[int, int]]:
    for needle in needles:
        at = text.find(needle)
        while at >= 0:
            yield at, at + len(needle)
            at = text.find(needle, at + len(needle))


def _longest_first(needles: set[str]) -> list[str]:
    return sorted(needles, key=len, reverse=True)


def _folded(text: str) -> str:
    """Take capitals for small letters, and change no position."""
    if text.isascii():
        return text.lower()
    return "".join(one if len(one := it.upper().casefold()) == 1 else it for it in text)


def _plain(secret: str) -> Iterator[str]:
    """Return what a secret looks like once its spelling is undone."""
    if len(secret) < SHORTEST:
        return
    yield secret.encode("utf-8", "replace").hex()
    # what looks encoded in the secret itself is decoded as well
    for layer in layers(secret):
        seen = {layer.text, *_misread(layer.text)}
        seen |= {_OPEN_END.sub("", it) for it in seen}
        yield from (it.translate(_AS_SPACE) for it in seen if len(it) >= SHORTEST)


def _misread(text: str) -> Iterator[str]:
    """Return what becomes of a text that is read in another encoding than it was written in."""
    if text.isascii():
        return
    for written in ("ascii", "latin-1", "cp1252", "utf-16-le", "utf-16-be"):
        # as answers are read here, and without the half of UTF-16 that is nothing
        read = text.encode(written, "replace").decode("utf-8", "replace").replace("\0", "")
        if len(read.replace("?", "").replace("\ufffd", "")) >= SHORTEST:
            yield read
    raw = text.encode("utf-8", "replace")
    yield raw.decode("latin-1")
    # the five bytes that Windows' table leaves out are read as in Latin-1, as browsers do
    yield "".join(chr(byte) if byte in _NOT_IN_CP1252 else bytes([byte]).decode("cp1252") for byte in raw)


def _coded(pair: Credentials) -> Iterator[str]:
    """Return the base64 of a pair, and of its secret wherever that stands in something longer."""
    for encoding in ("utf-8", "latin-1"):
        secret = pair.dev_secret.encode(encoding, "replace")
        whole = f"{pair.dev_key}:".encode(encoding, "replace") + secret
        # without its padding, base64 is found behind every way of writing the padding
        yield base64.b64encode(whole).decode().rstrip("=")
        if len(pair.dev_secret) < SHORTEST:
            continue
        for offset in range(3):
            code = base64.b64encode(bytes(offset) + secret).decode()
            # less the characters that hang on what stands before and behind it
            before = -(-offset * 8 // 6)
            alone = code[before : (offset + len(secret)) * 8 // 6]
            if len(alone) >= SHORTEST_CODE:
                yield alone
