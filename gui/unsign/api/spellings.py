"""Undoes the ways in which a text may be spelled: percent signs, JSON, HTML, quoted-printable, UTF-16.

For searching only. What is decoded is compared and thrown away, so it does no
harm to decode what nobody had encoded.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

DEPTH = 5
"""How often one spelling is looked for in another, such as percent signs in percent signs."""

# No two of these begin alike but for what follows within a few characters, so a text of any kind takes time in
# proportion to its length.
_TOKEN = re.compile(
    r"""
      (?P<bytes> (?: [%=][0-9a-f]{2} | \\x[0-9a-f]{2} | \\[0-3][0-7]{2} )+ )       # %C3%BC =C3=BC \xc3\xbc \303\274
    | (?P<units> (?: \\u[0-9a-f]{4} )+ )                                           # in UTF-16, as JSON has them
    | (?P<point> \\u \{ 0{0,8} [0-9a-f]{1,6} \} )
    | (?P<html> & (?: \#x[0-9a-f]{1,16} | \#[0-9]{1,16} | [a-z][a-z0-9]{1,31} ) ;? )
    | (?P<escaped> \\ [^\r\n] )                                                    # \/ \" \\ and what needs none
    | (?P<nothing> (?: =\r?\n | \r?\n [ \t]* | \x00 )+ )    # a line that goes on; half of UTF-16
    """,
    re.IGNORECASE | re.VERBOSE,
)
_BEGINNING = re.compile(r"[%=\\&\n\r\x00]")
"""What every token begins with. Most texts have none of it, and are done in no time."""
_BYTE = re.compile(r"[%=]([0-9a-f]{2})|\\x([0-9a-f]{2})|\\([0-3][0-7]{2})", re.IGNORECASE)
_CONTROLS = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_UNIT = len(r"\u0000")


@dataclass(frozen=True, slots=True)
class Layer:
    """A text with some of its spellings undone.

    starts, ends: for each of its characters, which part of the first text it stands for
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def decoded(self) -> "Layer | None":
        """Return it with one more spelling undone; None if there is none."""
        if not _BEGINNING.search(self.text):
            return None
        pieces: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        done = 0
        for start, end, meant in _tokens(self.text):
            pieces += self.text[done:start], meant
            starts += self.starts[done:start]
            ends += self.ends[done:start]
            starts += [self.starts[start]] * len(meant)
            ends += [self.ends[end - 1]] * len(meant)
            done = end
        if not done:
            return None
        pieces.append(self.text[done:])
        starts += self.starts[done:]
        ends += self.ends[done:]
        return Layer("".join(pieces), starts, ends)


def layers(text: str) -> Iterator[Layer]:
    """Return a text as it is, and then with one spelling after the other undone."""
    layer: Layer | None = Layer(text, range(len(text)), range(1, len(text) + 1))
    for _ in range(DEPTH):
        if layer is None:
            return
        yield layer
        layer = layer.decoded()


def _tokens(text: str) -> Iterator[tuple[int, int, str]]:
    """Find what stands for something else: its start, its end, and what it stands for."""
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        said = found[0]
        match found.lastgroup:
            case "bytes":
                yield from _from_bytes(said, start)
            case "units":
                yield from _from_units(said, start)
            case "point":
                code = int(said[3:-1], 16)
                yield start, end, chr(code) if code <= sys.maxunicode else said
            case "html":
                # its 2,000 entities take 0.4 MB, and answers hardly ever have one
                import html  # noqa: PLC0415

                meant = html.unescape(said)
                if meant != said:
                    yield start, end, meant
            case "escaped":
                yield start, end, _CONTROLS.get(said[1], said[1])
            case _:
                yield start, end, ""


def _from_bytes(said: str, at: int) -> Iterator[tuple[int, int, str]]:
    """Read a run of bytes as UTF-8, and what isn't UTF-8 as Latin-1."""
    found = list(_BYTE.finditer(said))
    raw = bytes(int(it[1] or it[2], 16) if it[1] or it[2] else int(it[3], 8) for it in found)
    position = 0
    while position < len(raw):
        first = raw[position]
        # the first byte has as many ones at its beginning as there are bytes
        length = max(1, 8 - (first ^ 0xFF).bit_length())
        try:
            meant = raw[position : position + length].decode()
        except UnicodeDecodeError:
            length, meant = 1, chr(first)
        yield at + found[position].start(), at + found[position + length - 1].end(), meant
        position += length


def _from_units(said: str, at: int) -> Iterator[tuple[int, int, str]]:
    r"""Read a run of \u0000: two of them are one character where they make a pair."""
    codes = [int(said[place + 2 : place + _UNIT], 16) for place in range(0, len(said), _UNIT)]
    position = 0
    while position < len(codes):
        meant, length = chr(codes[position]), 1
        following = chr(codes[position + 1]) if position + 1 < len(codes) else ""
        if "\ud800" <= meant <= "\udbff" and "\udc00" <= following <= "\udfff":
            meant, length = (meant + following).encode("utf-16-le", "surrogatepass").decode("utf-16-le"), 2
        yield at + position * _UNIT, at + (position + length) * _UNIT, meant
        position += length
