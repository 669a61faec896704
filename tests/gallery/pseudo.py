"""A language that is English, half as long again: where it fits, every language is likely to."""

import re

from PySide6.QtCore import QObject, QTranslator

SHARE = 1.5
_LONGER = str.maketrans({vowel: 2 * marked for vowel, marked in zip("aeiouAEOU", "åéïöüÅÉÖÜ", strict=True)})
_LEFT = re.compile(r"(\{[^}]*\}|%n|\(\*[^)]*\)|https?://\S+)")
"""What the program fills in or reads again."""


class PseudoTranslator(QTranslator):
    """Lengthens what another translator, or the source, says."""

    def __init__(self, english: QTranslator, parent: QObject | None = None) -> None:
        """Lengthen what `english` says."""
        super().__init__(parent)
        self._english = english

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return a text, half as long again."""
        english = self._english.translate(context, source, disambiguation, n) or source
        return lengthened(english)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Return that it has texts."""
        return False


def lengthened(text: str) -> str:
    """Return a text half as long again, with the same mnemonic and the same places to fill in."""
    if not text:
        return text
    parts = _LEFT.split(text)
    # every second one is to be left
    parts[::2] = [part.translate(_LONGER) for part in parts[::2]]
    made = "".join(parts)
    lacking = round(len(text) * SHARE) - len(made)
    return made + "~" * lacking if lacking > 0 else made
