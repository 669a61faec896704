"""Marks a text for translation where it stands in a table, to be translated where it is shown."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - lupdate knows this very name
    """Return `text`. PySide6's function of this name does the same, and says that it gives an `object`."""
    return text
