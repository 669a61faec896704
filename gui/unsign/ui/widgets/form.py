"""Forms in dialogs: labelled fields, each with a place for what is wrong with it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from unsign.ui.dialogs.dialog_frame import Words, fit, width
from unsign.ui.widgets.prose import FieldNote, Prose

translate = QCoreApplication.translate


class FormDialog(QDialog):
    """A heading, rows of fields, a button that accepts and one that leaves everything as it was."""

    def __init__(self, name: str, title: str, heading: str, parent: QWidget | None = None) -> None:
        """Start without rows. `name`: the object name."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setMinimumWidth(width(self))
        self._words = Words(self)
        self._words.column.addWidget(Prose(heading, self).as_headline())
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._words.column.addLayout(self._form)
        self._words.column.addStretch(1)
        self._box = QDialogButtonBox(self)
        whole = QVBoxLayout(self)
        whole.addWidget(self._words, 1)
        whole.addWidget(self._box)

    def add_row(self, label: str, field: QWidget, name: str) -> FieldNote:
        """Add a field with its label, which is its buddy and its name; return the place for what is wrong with it."""
        field.setObjectName(name)
        field.setAccessibleName(label.replace("&", ""))
        caption = QLabel(label, self)
        caption.setBuddy(field)
        note = FieldNote(self)
        note.setObjectName(f"{name}_note")
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(field)
        column.addWidget(note)
        self._form.addRow(caption, column)
        return note

    def add_wide(self, widget: QWidget) -> None:
        """Add something that needs no label."""
        self._form.addRow(widget)

    def add_button(self, name: str, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        """Add a button."""
        button = self._box.addButton(text, role)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def finish_layout(self, default: QPushButton) -> None:
        """Be ready to be shown."""
        default.setAutoDefault(True)
        default.setDefault(True)
        self.refit()

    def refit(self) -> None:
        """Give the rows the height that they need now."""
        fit(self, self._words)
