"""Copied rows: each cell stays in its place, keeps what it says, and is a formula nowhere."""

import csv
import io
import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument, QTextTable

from unsign.wording import sanitize
from unsign.wording.table import as_html, tab_separated

# where nothing can be seen before the sign: spaces, joiners, marks of direction, blanks that count as letters, accents
UNSEEN = ("", " ", "   ", "\u00a0", "\u3000", "\u200b", "\u200d", "\u202e", "\ufeff", "\u00ad", "\u3164", "\u2800")
OBEYED = (
    '=HYPERLINK("http://evil.example","Sale")',
    "=1",
    "=",
    "==",
    "+1",
    "+49 30 1234",
    "-1",
    "-5",
    "-",
    "@SUM(A1)",
    "=cmd|' /C calc'!A0",
    "\tx",
    "\rx",
    "\nx",
    "\t=1",
    "\r\n=1",
    '"=1"',
    '"unclosed',
    "\uff1d1",
    "\uff0b1",
    "\uff0d1",
    "\uff20SUM(A1)",
)
HARMLESS = (
    "",
    " ",
    "Acme",
    " Acme  Ltd ",
    "1970314609822884001",
    "007",
    "a=b",
    "1-2",
    "Joe\u2019s",
    "'quoted'",
    "'=x",
    "\u2019=x",
    "<b>Sale</b> & more",
    "⟨U+202E⟩=x",
    "_=1",
    "مقهى",
    "?",
    "…",
)
READ_AS_ONE = str.maketrans(dict.fromkeys("\t\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029", " "))


def as_read(text: str) -> list[list[str]]:
    """Read plain text as a spreadsheet does: quotes at the start of a cell bind, and are taken away."""
    return list(csv.reader(io.StringIO(text, newline=""), dialect=csv.excel_tab))


def is_formula(cell: str) -> bool:
    """Tell whether a spreadsheet would obey a cell, even one that skips all that can't be seen."""
    seen = (
        c
        for c in cell
        if not unicodedata.category(c).startswith(("C", "Z", "M")) and c not in "\u3164\u2800\u115f\u1160\uffa0"
    )
    return next(seen, "") in set("=+-@\uff1d\uff0b\uff0d\uff20")


def in_html(html: str) -> list[list[str]]:
    """Read the cells of the first table as Qt shows them."""
    document = QTextDocument()
    document.setHtml(html)
    cursor = document.rootFrame().childFrames()[0]
    assert isinstance(cursor, QTextTable)
    rows: list[list[str]] = []
    for row in range(cursor.rows()):
        rows.append([])
        for column in range(cursor.columns()):
            cell = cursor.cellAt(row, column)
            inside = cell.firstCursorPosition()
            inside.setPosition(cell.lastPosition(), inside.MoveMode.KeepAnchor)
            rows[-1].append(inside.selectedText())
    return rows


def test_what_a_spreadsheet_would_obey_gets_an_apostrophe() -> None:
    """Whatever comes before it that nobody sees, which stays where it is."""
    for before in UNSEEN:
        for text in OBEYED:
            cell = before + text
            copied = tab_separated([["a", cell, "b"]])
            (shown,) = as_read(copied)
            assert shown[0] == "a", ascii(cell)
            assert shown[2:] == ["b"], ascii(cell)
            assert shown[1].startswith("'" + before), ascii(cell)
            assert not is_formula(shown[1]), ascii(cell)
            assert shown[1].split() == ("'" + cell).split() or shown[1].split() == ["'", *cell.split()], ascii(cell)


def test_what_is_harmless_stays_as_it_is() -> None:
    """Every space of a name, every digit of an ID, and a sign that doesn't come first."""
    for cell in HARMLESS:
        assert tab_separated([["a", cell, "b"]]) == f"a\t{cell}\tb", ascii(cell)
    assert tab_separated([[" =x"]]) == "' =x"


def test_the_html_says_text_of_every_cell() -> None:
    """As it is: the format keeps a spreadsheet from obeying it, and an apostrophe would be shown."""
    cells = [*OBEYED, *HARMLESS]
    html = as_html([cells])
    assert html.count("<td style=\"mso-number-format:'\\@';") == len(cells)
    assert html.count('sdnum="1033;0;@"') == len(cells)
    assert html.count("<td") == len(cells)
    (shown,) = in_html(html)
    for cell, there in zip(cells, shown, strict=True):
        assert there.replace("\u00a0", " ").split() == cell.split(), ascii(cell)
    assert in_html(as_html([[" =x", "a  b "]])) == [[" =x", "a  b "]]


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2), min_size=1, max_size=3))
@example([["=1", "\n=1"], ['"', '"'], ["", ""]])
@example([["\u2028=1", "\x85-1"]])
@example([["a", '"b\t"c']])
def test_no_text_at_all_breaks_out_or_is_obeyed(rows: list[list[str]]) -> None:
    """As many rows and cells come out as went in; none is a formula; only an apostrophe may have been added."""
    copied = as_read(tab_separated(rows))
    assert [len(row) for row in copied] == [2] * len(rows)
    for before, after in zip(rows, copied, strict=True):
        for cell, there in zip(before, after, strict=True):
            assert not is_formula(there)
            bare = there.removeprefix("'") if not cell.startswith("'") else there
            assert bare.split() == cell.translate(READ_AS_ONE).split()


@given(st.lists(st.text().map(sanitize.visible), min_size=1, max_size=4))
def test_any_name_stays_in_its_cell_of_the_html(cells: list[str]) -> None:
    """Markup is shown, and every space stays."""
    assert in_html(as_html([cells])) == [cells]
