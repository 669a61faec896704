"""Forms in dialogs: labelled fields, each with a place for what is wrong with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from unsign.ui.dialogs.dialog_frame import DialogFrame
from unsign.ui.theme import looks
from unsign.ui.theme.looks import Kind
from unsign.ui.theme.tokens import Size, Space
from unsign.ui.widgets.prose import FieldNote, Prose


class FormDialog(DialogFrame):
    """A heading, rows of fields, a button that accepts and one that leaves everything as it was."""

    def __init__(self, name: str, title: str, heading: str, parent: QWidget | None = None) -> None:
        """Start without rows. `name`: the object name."""
        super().__init__(name, title, parent)
        # the labels and the fields share it
        self.setMinimumWidth(Size.DIALOG)
        self.words.column.addWidget(Prose(heading, self).as_headline())
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._form.setHorizontalSpacing(Space.L)
        self._form.setVerticalSpacing(Space.S)
        # beside the first line of a field, whatever note stands below it
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.words.column.addLayout(self._form)
        self.words.column.addStretch(1)

    def add_row(self, label: str, field: QWidget, name: str) -> FieldNote:
        """Add a field with its label, which is its buddy and its name; return the place for what is wrong with it."""
        field.setObjectName(name)
        field.setAccessibleName(label.replace("&", ""))
        caption = QLabel(label, self)
        caption.setBuddy(field)
        if caption.sizeHint().width() > Size.CAPTION:
            # the fields need the rest
            caption.setWordWrap(True)
            caption.setFixedWidth(Size.CAPTION)
        caption.setContentsMargins(Space.NONE, Space.HAIR, Space.NONE, Space.NONE)
        note = FieldNote(self, field)
        note.setObjectName(f"{name}_note")
        column = QVBoxLayout()
        looks.spaced(column, Space.XS)
        column.addWidget(field)
        column.addWidget(note)
        self._form.addRow(caption, column)
        return note

    def add_wide(self, widget: QWidget) -> None:
        """Add something that needs no label."""
        self._form.addRow(widget)

    def finish_layout(self, default: QPushButton) -> None:
        """Be ready to be shown."""
        looks.button(default, Kind.PRIMARY)
        default.setAutoDefault(True)
        default.setDefault(True)
        self.refit()
