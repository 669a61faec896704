"""Reads JSON strictly, and makes its values safe for the rest of the program. Standard library only.

What contradicts itself isn't read (a key that an object names twice), nor is
what JSON doesn't have (NaN and Infinity). Text from here holds no lone
surrogate, and a number fits 64 bits.
"""

import json
import re
from datetime import UTC, datetime
from typing import Any

from unsign.domain.flaw import Flaw

_SPACE = re.compile(r"[ \t\r\n]*")
_SURROGATES = re.compile("[\ud800-\udfff]")
_INT64 = range(-(2**63), 2**63)


class Malformed(ValueError):  # noqa: N818 - what that means, the caller decides
    """A text that can't be read as JSON. `flaw`: why not."""

    def __init__(self, flaw: Flaw) -> None:
        """Keep the reason."""
        super().__init__(flaw.name)
        self.flaw = flaw


class StrictDecoder:
    """Reads one value after the other out of a text. Not for several threads at once."""

    def __init__(self) -> None:
        """Prepare the parser, which is slow to make and quick to use."""
        self._flaw: Flaw | None = None
        self._decoder = json.JSONDecoder(object_pairs_hook=self._object, parse_constant=self._constant)

    def value(self, text: str, at: int) -> tuple[Any, int, Flaw | None]:
        """Read the value that begins at a place: give it, where it ends, and why it mustn't be used.

        Raises:
            Malformed: there is no whole value, so nobody knows where the next one begins
        """
        self._flaw = None
        try:
            value, end = self._decoder.raw_decode(text, at)
        except json.JSONDecodeError as error:
            cut = error.pos >= len(text.rstrip()) or "Unterminated" in error.msg
            raise Malformed(Flaw.HALF if cut else Flaw.NOT_JSON) from error
        except (ValueError, RecursionError) as error:  # numbers of thousands of digits, brackets of thousands of levels
            raise Malformed(Flaw.NOT_JSON) from error
        return value, end, self._flaw

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            self._flaw = Flaw.CONTRADICTS_ITSELF
        return found

    def _constant(self, _name: str) -> None:
        self._flaw = self._flaw or Flaw.NOT_JSON


def parse(text: str) -> Any:  # noqa: ANN401 - what JSON may hold has no other type
    """Read a text that is one value. Raises Malformed, also where the value contradicts itself."""
    value, end, flaw = StrictDecoder().value(text, skip(text, 0))
    if skip(text, end) < len(text):
        raise Malformed(Flaw.NOT_JSON)
    if flaw:
        raise Malformed(flaw)
    return value


def skip(text: str, at: int) -> int:
    """Step over white space; give where it ends."""
    found = _SPACE.match(text, at)
    return found.end() if found else at


def safe(text: str) -> str:
    """Replace lone surrogates by U+FFFD: no file, clipboard or widget takes them."""
    return _SURROGATES.sub("\ufffd", text)


def text(value: object) -> str:
    """Give a text, made safe. Raises TypeError for anything else."""
    if not isinstance(value, str):
        raise TypeError
    return safe(value)


def text_or(value: object, otherwise: str) -> str:
    """Give a text, made safe, or something else in the place of what is none."""
    return safe(value) if isinstance(value, str) else otherwise


def integer(value: object) -> int | None:
    """Give an integer of at most 64 bits; None for anything else, True and 1.0 among it."""
    return value if isinstance(value, int) and not isinstance(value, bool) and value in _INT64 else None


def moment(value: object) -> datetime | None:
    """Read Unix seconds, with time zone; None where there are none that make a date."""
    seconds = integer(value)
    if not seconds:
        return None
    try:
        found = datetime.fromtimestamp(seconds, UTC)
        found.astimezone()  # the last day of the calendar has no tomorrow, which some time zones need
    except (OverflowError, OSError, ValueError):
        return None
    return found
