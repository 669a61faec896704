"""What the gallery looks for, it finds: each fault is planted in a window that has none without it."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tests.gallery import page
from tests.gallery.__main__ import Combination, render
from tests.gallery.checks import faults
from tests.gallery.contrasts import faint
from tests.gallery.pseudo import lengthened
from unsign.ui.theme import appearance
from unsign.ui.widgets.prose import Prose

WORDS = "Look the signature up once more"


class Sample(QWidget):
    """A window with a bit of everything, in order."""

    def __init__(self) -> None:
        """Build it."""
        super().__init__()
        self.label, self.prose = QLabel(WORDS, self), Prose(f"{WORDS}. " * 4, self)
        self.button, self.icon = QPushButton(WORDS, self), QPushButton(self)
        self.icon.setAccessibleName(WORDS)
        self.icon.setToolTip(WORDS)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(WORDS)
        self.table = QTableWidget(1, 1, self)
        self.table.setHorizontalHeaderLabels([WORDS])
        self.table.horizontalHeader().setStretchLastSection(True)
        self.list = QListWidget(self)
        self.list.addItem(WORDS)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.inside = Prose(WORDS)
        self.area.setWidget(self.inside)
        column = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self.icon)
        for widget in (self.label, self.prose, self.field, self.table, self.list, self.area):
            column.addWidget(widget)
        column.addLayout(row)
        self.resize(500, 700)

    def narrow_table(self) -> None:
        """Make the table's column too narrow for its heading."""
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.horizontalHeader().resizeSection(0, 30)

    def freeze(self) -> None:
        """Leave everything where it stands: what is planted isn't put right again."""
        layout = self.layout()
        if layout is not None:
            layout.setEnabled(False)


@pytest.fixture
def sample(qapp: QApplication) -> Iterator[Sample]:
    """Show the window."""
    appearance.colour(qapp, "light")
    made = Sample()
    made.show()
    QApplication.sendPostedEvents()
    made.grab()
    yield made
    made.close()
    appearance.colour(qapp, "system")


def test_a_window_without_faults_has_none(sample: Sample) -> None:
    """Nothing is found where nothing is wrong."""
    assert faults(sample, QRect(0, 0, 500, 700)) == []
    assert faint(sample, sample.grab().toImage()) == []


PLANTED: dict[str, tuple[Callable[[Sample], object], str]] = {
    "label": (lambda it: it.label.resize(40, it.label.height()), "QLabel .*: its text is cut off"),
    "lines": (lambda it: it.prose.resize(it.prose.width(), 12), "Prose .*: its text is cut off"),
    "word": (lambda it: it.prose.setText("W" * 90), "Prose .*: its text is cut off"),
    "button": (lambda it: it.button.resize(60, it.button.height()), "QPushButton .*: its text is cut off"),
    "icon": (lambda it: it.icon.setToolTip(""), "its icon stands alone"),
    "placeholder": (lambda it: it.field.resize(60, it.field.height()), "QLineEdit.*: its text needs"),
    "heading": (lambda it: it.narrow_table(), "the heading .* is cut off"),
    "cell": (lambda it: it.table.setItem(0, 0, QTableWidgetItem("W" * 200)), "the cell .* has no tool tip"),
    "entry": (lambda it: it.list.item(0).setText("W" * 200), "the entry .* is cut off"),
    "scrolled": (lambda it: it.inside.setMinimumWidth(900), "is narrower than what is in it"),
    "overlap": (lambda it: it.icon.move(it.button.pos()), "QPushButton .* and QPushButton .* overlap"),
    "outside": (lambda it: it.button.move(470, it.button.y()), "isn't wholly inside Sample"),
    "room": (lambda it: it.setMinimumSize(900, 700), "is larger than its room"),
}


@pytest.mark.parametrize("name", PLANTED)
def test_planted_faults_are_found(sample: Sample, name: str) -> None:
    """What is cut off, overlaps, sticks out or doesn't fit is told."""
    plant, told = PLANTED[name]
    sample.freeze()
    plant(sample)
    found = faults(sample, QRect(0, 0, 500, 700))
    assert any(re.search(told, fault) for fault in found), found


def test_faint_colours_are_found(sample: Sample) -> None:
    """A grey text, and a frame that hardly anybody sees."""
    sample.label.setStyleSheet("color: #b0b0b0")
    sample.field.setStyleSheet("border: 1px solid #e0e0e0")
    found = faint(sample, sample.grab().toImage())
    assert len(found) == 2
    assert "its text has a contrast of" in found[0]
    assert "its frame has a contrast of" in found[1]


def test_the_pseudo_language_is_half_as_long_again(subtests: pytest.Subtests) -> None:
    """What is filled in, and the mnemonic, stay."""
    for text in ("&Look up", "{what} is deleted", "%n templates use it", "Certificates (*.pem *.crt)"):
        with subtests.test(text=text):
            made = lengthened(text)
            assert len(made) >= round(1.5 * len(text)) - 8
            for kept in re.findall(r"&\w?|\{\w+\}|%n|\*\.\w+", text):
                assert kept[:1] in made
                assert kept in made or kept.startswith("&")


def test_one_combination_has_a_page(tmp_path: Path) -> None:
    """A process of its own renders it, the screen being as large as said; the page shows each picture, and no fault."""
    it = Combination("dark", "pseudo", (720, 520), 2)
    found = {it.name: render(it, tmp_path, "confirm-")}
    assert len(found[it.name]) >= 5
    assert page.grouped(found) == {}
    shown = re.findall(r'src="([^"]+)"', page.html(found))
    assert len(shown) == len(found[it.name])
    assert all((tmp_path / path).exists() for path in shown)
