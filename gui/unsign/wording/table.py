"""The table of signatures in words, and what is copied from it."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from unsign.domain.catalogue import Column
from unsign.domain.lock import Lock
from unsign.domain.problems import Unreadable
from unsign.domain.snapshot import Listing, SignatureSnapshot
from unsign.wording import datetimes, sanitize
from unsign.wording.counted import counted
from unsign.wording.explanations import flaw

translate = QCoreApplication.translate

LONGEST_BEGINNING = 200
"""Characters shown of an entry that couldn't be read."""


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


def use(own: int | None, listed: int | None) -> str:
    """Say how many templates use a signature; where one of the numbers is missing, a 0 says whose it is."""
    if own is not None and listed is not None and own != listed:
        return translate("Signatures", "{counted} ({listed} listed)").format(
            counted=datetimes.number(own), listed=datetimes.number(listed)
        )
    if own is None and listed is None:
        return translate("Signatures", "unknown")
    if own is None and not listed:
        return translate("Signatures", "{listed} listed").format(listed=datetimes.number(0))
    if listed is None and not own:
        return translate("Signatures", "{counted} counted").format(counted=datetimes.number(0))
    return datetimes.number(own or listed or 0)


def used_by(sighting: SignatureSnapshot) -> str:
    """Say in a few words how many templates use a signature; never "none" where nobody knows."""
    number = max(sighting.signature.related_template_count or 0, len(sighting.templates or ()))
    if number:
        return counted.uses(number)
    if sighting.surely_idle:
        return translate("Signatures", "No templates use it")
    return translate("Signatures", "Use unknown")


def lock(it: Lock | None) -> str:
    """Say whether a signature is locked."""
    return translate("Signatures", "Locked") if it else ""


def count(shown: int, of: int) -> str:
    """Say how many of all are shown."""
    if shown == of:
        return counted.signatures(of)
    return translate("Signatures", "{shown} of {all} signatures").format(
        shown=datetimes.number(shown), all=datetimes.number(of)
    )


def note(listing: Listing) -> str:
    """Say how old a list is, what of it couldn't be read, and where its numbers of templates come from."""
    said = [translate("Signatures", "Loaded at {time}.").format(time=datetimes.clock(listing.at))]
    if listing.problem:
        said.append(_unread(listing.unreadable, listing.problem))
    if listing.templates is None:
        missing = translate(
            "Signatures",
            "Templates couldn’t be loaded. The counts are EngageLab’s, so don’t rely on a 0.",
        )
        said.append(missing)
    elif listing.templates_problem:
        part = translate("Signatures", "Some templates couldn’t be read, so don’t rely on a 0.")
        said.append(part)
    return " ".join(said)


def _unread(number: int, problem: Unreadable) -> str:
    """Say how many signatures couldn't be read, why not the first of them, and how that one begins."""
    return translate("Signatures", "{count} The first one: {why} {beginning}").format(
        count=counted.unread_signatures(number),
        why=flaw(problem),
        beginning=sanitize.quoted(problem.exchange.words, LONGEST_BEGINNING),
    )


_STARTS_FORMULA = frozenset("=+-@\uff1d\uff0b\uff0d\uff20")
"""What a spreadsheet takes for the start of a formula, also as East Asian keyboards write it."""
_STARTS_CELL = frozenset('\t\r\n"')
"""What ends a cell or a row, or begins a quoted one, whose quotes a spreadsheet takes away before it reads on."""
_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Me", "Mn", "Zl", "Zp", "Zs"})
"""Categories of what a spreadsheet may skip at the start of a cell."""
_BLANK_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and symbols by their category, which look like a space."""
_BREAKS = re.compile(r"[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")


def tab_separated(rows: Iterable[Sequence[str]]) -> str:
    """Write rows as plain text, for tickets. No cell can break out of its place or become a formula in a spreadsheet.

    Each cell keeps its spaces. One that would be dangerous gets an apostrophe in front, which makes it text.
    """
    return "\n".join("\t".join(map(_plain, row)) for row in rows)


def _plain(cell: str) -> str:
    shown = _BREAKS.sub(" ", cell)
    return f"'{shown}" if _is_dangerous(cell) else shown


def _is_dangerous(cell: str) -> bool:
    """Tell whether a cell, behind whatever nobody sees, begins with what a spreadsheet obeys."""
    for character in cell:
        if character in _STARTS_FORMULA or character in _STARTS_CELL:
            return True
        if character not in _BLANK_LETTERS and unicodedata.category(character) not in _UNSEEN:
            return False
    return False


_AS_TEXT = """style="mso-number-format:'\\@';white-space:pre" sdnum="1033;0;@\""""
"""As text, twice: as Excel reads it, and as LibreOffice does. With all spaces, wherever a browser's rules count."""


def as_html(rows: Iterable[Sequence[str]]) -> str:
    """Write rows for spreadsheets, every cell as text: IDs keep all their digits, and no name becomes a formula."""
    # html knows 2,000 entities, which take 0.4 MB
    from html import escape  # noqa: PLC0415

    cells = "".join(
        "<tr>" + "".join(f"<td {_AS_TEXT}>{escape(_BREAKS.sub(' ', cell))}</td>" for cell in row) + "</tr>"
        for row in rows
    )
    return f'<meta charset="utf-8"><table>{cells}</table>'
