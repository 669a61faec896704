"""Text from outside, made safe to show: whatever it holds, it stays one harmless run of characters."""

import re
import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

LONGEST_SHOWN = 200
"""Characters of a text from outside that a sentence takes; the details show more."""

# joiners that scripts and emoji need; everything else of these categories can hide or reorder text
_JOINERS = "\u200c\u200d"
_BELONGS = frozenset({"Mn", "Mc", "Me", "Cf", "Sk"})
"""Categories of what belongs to the character before it."""
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
LONGEST_UNBROKEN = 30
"""Characters of a word that any line has room for, unless it is one of a narrow column."""
_PIECE = 4
_MAY_BREAK = "\u200b"
# letters and a symbol that fonts draw as nothing: fillers of Hangul, and Braille without a dot
_LIKE_SPACES = re.compile("[\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]")
# and marks that are seen on nothing
_ON_NOTHING = re.compile("[\u034f\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")

_ODD = re.compile(f"{_LIKE_SPACES.pattern}|{_ON_NOTHING.pattern}")


def visible(text: str, limit: int = LONGEST_SHOWN) -> str:
    """Show control and direction characters, and blank names, by their numbers, and cut after `limit` characters."""
    begin = text[:limit]
    # a long list has thousands of names, and hardly one that needs a look at each character
    if begin.isprintable() and not begin.isspace() and not _ODD.search(begin):
        shown = begin
    elif _is_blank(begin):
        # as a whole, even where it's made of spaces: nobody can tell it from others
        shown = "".join(map(_marked, begin))
    else:
        shown = "".join(c if _is_seen(c) else _marked(c) for c in begin)
    return shown + "…" if len(text) > limit else shown


def paragraph(text: str, limit: int) -> str:
    """Do the same, but keep line ends and tabs."""
    lines = (line.replace("\t", "    ") for line in text[:limit].splitlines())
    return "\n".join(visible(line, limit) if line.strip(" ") else line for line in lines)


def quoted(text: str, limit: int = LONGEST_SHOWN) -> str:
    """Put a name into quotes; one that runs right to left can't reorder the sentence around it."""
    shown = visible(text, limit)
    if any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in shown):
        shown = f"{_ISOLATE}{shown}{_END_ISOLATE}"
    return translate("Text", "“{text}”").format(text=shown)


def directed(text: str, *, from_left: bool) -> str:
    """Let lines that quote a name run as the window does: Qt would let the name decide, where it comes first."""
    mark = _LEFT_TO_RIGHT_MARK if from_left else _RIGHT_TO_LEFT_MARK
    return "\n".join(mark + line if _ISOLATE in line else line for line in text.split("\n"))


def breakable(text: str, unbroken: int = LONGEST_UNBROKEN) -> str:
    """Allow a line to break anywhere inside words that are longer than `unbroken` characters."""
    return " ".join(w if len(w) <= unbroken else _MAY_BREAK.join(_pieces(w)) for w in text.split(" "))


def _pieces(word: str) -> Iterator[str]:
    """Cut a word into short pieces, never between a letter and what belongs to it."""
    start = 0
    for end in range(1, len(word)):
        joined = unicodedata.category(word[end]) in _BELONGS or word[end - 1] in _JOINERS
        if end - start >= _PIECE and not joined:
            yield word[start:end]
            start = end
    yield word[start:]


def _marked(character: str) -> str:
    return f"⟨U+{ord(character):04X}⟩"


def _is_blank(text: str) -> bool:
    """Tell whether nothing of a text can be seen."""
    rest = _ON_NOTHING.sub("", text)
    return not any(_is_seen(c) and not c.isspace() and c not in _JOINERS for c in rest)


def _is_seen(character: str) -> bool:
    return not _LIKE_SPACES.match(character) and _has_picture(character)


def _has_picture(character: str) -> bool:
    return character in _JOINERS or unicodedata.category(character) not in _UNSEEN
