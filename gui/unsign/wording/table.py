"""The table of signatures in words, and what is copied from it."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from unsign.domain.catalogue import Column
from unsign.domain.lock import Lock
from unsign.domain.snapshot import Listing
from unsign.wording import datetimes

translate = QCoreApplication.translate


def heading(column: Column) -> str:
    """Name a column."""
    match column:
        case Column.NAME:
            return translate("Signatures", "Name")
        case Column.ID:
            return translate("Signatures", "ID")
        case Column.STATUS:
            return translate("Signatures", "Status")
        case Column.TEMPLATES:
            return translate("Signatures", "Templates")
        case Column.CREATED:
            return translate("Signatures", "Created")
        case Column.UPDATED:
            return translate("Signatures", "Updated")
        case Column.LOCK:
            return translate("Signatures", "Lock")


def use(counted: int | None, listed: int | None) -> str:
    """Say how many templates use a signature: both numbers where the service's count and its list differ."""
    known = [n for n in (counted, listed) if n is not None]
    if not known:
        return translate("Signatures", "not known")
    if len(set(known)) == 1:
        return datetimes.number(known[0])
    return translate("Signatures", "{counted}; {listed} listed").format(
        counted=datetimes.number(known[0]), listed=datetimes.number(known[1])
    )


def lock(it: Lock | None) -> str:
    """Say whether a signature is locked."""
    return translate("Signatures", "Locked") if it else ""


def count(shown: int, of: int) -> str:
    """Say how many of all are shown."""
    return translate("Signatures", "{shown} of {all}").format(shown=datetimes.number(shown), all=datetimes.number(of))


def note(listing: Listing) -> str:
    """Say how old a list is, and where its numbers of templates come from."""
    loaded = translate("Signatures", "Loaded at {time}.").format(time=datetimes.clock(listing.at))
    if listing.templates is not None:
        return loaded
    missing = translate(
        "Signatures",
        "The list of templates couldn't be had: the numbers are EngageLab's own count, and none is surely unused.",
    )
    return f"{loaded} {missing}"


def tab_separated(rows: Sequence[Sequence[str]]) -> str:
    """Write rows as plain text, for tickets; no cell can break out of its place."""
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)


_AS_TEXT = """style="mso-number-format:'\\@'" sdnum="1033;0;@\""""
"""The same twice: as Excel reads it, and as LibreOffice does."""


def as_html(rows: Sequence[Sequence[str]]) -> str:
    """Write rows for spreadsheets, every cell as text: IDs keep all their digits, and no name becomes a formula."""
    cells = "".join(
        "<tr>" + "".join(f"<td {_AS_TEXT}>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    return f'<meta charset="utf-8"><table>{cells}</table>'
