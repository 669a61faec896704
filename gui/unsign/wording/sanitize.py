"""Text from outside, made safe to show: whatever it holds, it stays one harmless run of characters."""

import unicodedata

LONGEST_SHOWN = 200
"""Characters of a text from outside that a sentence takes; the details show more."""

# joiners that scripts and emoji need; everything else of these categories can hide or reorder text
_JOINERS = "\u200c\u200d"
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
_UNBROKEN = 30
_MAY_BREAK = "\u200b"


def visible(text: str, limit: int = LONGEST_SHOWN) -> str:
    """Show control and direction characters by their numbers, and cut after `limit` characters."""
    begin = text[:limit]
    # a long list has thousands of names, and hardly one that needs a look at each character
    shown = begin if begin.isprintable() else "".join(c if _is_seen(c) else f"⟨U+{ord(c):04X}⟩" for c in begin)
    return shown + "…" if len(text) > limit else shown


def paragraph(text: str, limit: int) -> str:
    """Do the same, but keep line ends and tabs."""
    return "\n".join(visible(line.replace("\t", "    "), limit) for line in text[:limit].splitlines())


def quoted(text: str, limit: int = LONGEST_SHOWN) -> str:
    """Put a name into quotes; one that runs right to left can't reorder the sentence around it."""
    shown = visible(text, limit)
    if any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in shown):
        shown = f"{_ISOLATE}{shown}{_END_ISOLATE}"
    return f'"{shown}"'


def directed(text: str, *, from_left: bool) -> str:
    """Let lines that quote a name run as the window does: Qt would let the name decide, where it comes first."""
    mark = _LEFT_TO_RIGHT_MARK if from_left else _RIGHT_TO_LEFT_MARK
    return "\n".join(mark + line if _ISOLATE in line else line for line in text.split("\n"))


def breakable(text: str) -> str:
    """Allow a line to break inside words that are longer than any line."""
    words = text.split(" ")
    return " ".join(
        w if len(w) <= _UNBROKEN else _MAY_BREAK.join(w[i : i + _UNBROKEN] for i in range(0, len(w), _UNBROKEN))
        for w in words
    )


def _is_seen(character: str) -> bool:
    return character in _JOINERS or unicodedata.category(character) not in _UNSEEN
