"""The list that changes the account: opened on purpose, searched by typing, and chosen from by a click or Return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from unsign.ui.theme import looks
from unsign.ui.theme.icons import Icon, Ink
from unsign.ui.theme.looks import Ground, Kind
from unsign.ui.theme.theming import colours
from unsign.ui.theme.tokens import Radius, Size, Space, Tint, Type
from unsign.ui.widgets.chip import chip_size, initials, paint_chip, paint_tile
from unsign.ui.widgets.search_field import SearchField
from unsign.wording import accounts as wording
from unsign.wording import colours as colour_words
from unsign.wording import sanitize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from unsign.domain.settings import SavedAccount

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex

_ACCOUNT = Qt.ItemDataRole.UserRole
_IN_USE = Qt.ItemDataRole.UserRole + 1
MOST_ROWS = 7


class AccountSwitcher(QFrame):
    """Opens below a button, and closes as soon as something is chosen or anything else is clicked.

    Signals:
        chosen(str): an account was chosen, by its ID; "" for one that is to be typed
        add_requested(): a new one is to be saved
        forget_requested(): the one in use is to be forgotten
    """

    chosen = Signal(str)
    add_requested = Signal()
    forget_requested = Signal()

    def __init__(self, accounts: Sequence[SavedAccount], in_use: str, parent: QWidget, *, busy: bool) -> None:
        """List `accounts`; `in_use`: the ID of the one in use, or ""; `busy`: nothing may be saved or forgotten."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("account_switcher")
        self.setAccessibleName(translate("Credentials", "Accounts"))
        looks.ground(self, Ground.POPUP)
        self._search = SearchField(self)
        self._search.setObjectName("search_accounts")
        self._search.setAccessibleName(translate("Credentials", "Search by name or dev key"))
        self._search.setPlaceholderText(translate("Credentials", "Search by name or dev key"))
        self._list = QListWidget(self)
        self._list.setObjectName("accounts")
        self._list.setAccessibleName(translate("Credentials", "Accounts"))
        looks.mark(self._list, "kind", "plain")
        self._list.setItemDelegate(_Rows(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill(accounts, in_use)
        column = QVBoxLayout(self)
        looks.spaced(column, Space.HAIR, Space.S, Space.S)
        column.addWidget(self._search)
        column.addSpacing(Space.XS)
        column.addWidget(self._list)
        divider = looks.ground(QWidget(self), Ground.LINE)
        divider.setFixedHeight(Size.LINE)
        column.addWidget(divider)
        column.addSpacing(Space.XS)
        self._search.setVisible(bool(accounts))
        self._list.setVisible(bool(accounts))
        divider.setVisible(bool(accounts))
        entries = [
            ("add_account", translate("Credentials", "Add account…"), Icon.ADD, self.add_requested),
            ("type_account", translate("Credentials", "Enter a key (not saved)"), Icon.KEY, None),
        ]
        if in_use:
            forget = translate("Credentials", "Forget account…")
            entries.append(("forget_account", forget, Icon.CLEAR, self.forget_requested))
        for name, text, icon, signal in entries:
            button = looks.button(QPushButton(icon.load(Ink.MUTED), text, self), Kind.NAV)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.setEnabled(not busy or signal is None)
            button.clicked.connect(self.close)
            button.clicked.connect(signal or (lambda: self.chosen.emit("")))
            column.addWidget(button)
        self._search.textChanged.connect(self._filter)
        self._search.returnPressed.connect(self._choose_current)
        self._list.itemClicked.connect(self._choose)
        self._list.itemActivated.connect(self._choose)

    def open_below(self, button: QWidget) -> None:
        """Show it below a button, at the side where that ends."""
        self.setFixedWidth(min(Size.SWITCHER, button.screen().availableSize().width()))
        self.adjustSize()
        across = 0 if self.isRightToLeft() else button.width() - self.width()
        place = button.mapToGlobal(QPoint(across, button.height() + Space.XS))
        screen = button.screen().availableGeometry()
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        place.setY(max(screen.top(), min(place.y(), screen.bottom() - self.height())))
        self.move(place)
        self.show()
        (self._search if self._list.count() else self.findChild(QPushButton)).setFocus()  # type: ignore[union-attr] # it has some

    def _fill(self, accounts: Sequence[SavedAccount], in_use: str) -> None:
        for account in accounts:
            item = QListWidgetItem(colour_words.loud(account.name, account.colour), self._list)
            item.setData(_ACCOUNT, account)
            item.setData(_IN_USE, account.id == in_use)
            item.setSizeHint(QSize(0, Size.SWITCHER_ROW))
            item.setToolTip(item.text())
            said = [item.text(), wording.key_end(account)]
            if account.id == in_use:
                said.append(translate("Credentials", "In use"))
                self._list.setCurrentItem(item)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(said))
        self._list.setFixedHeight(min(MOST_ROWS, max(1, len(accounts))) * Size.SWITCHER_ROW + Space.HAIR)

    def _filter(self, wanted: str) -> None:
        first = None
        for row in range(self._list.count()):
            item = self._list.item(row)
            account: SavedAccount = item.data(_ACCOUNT)
            found = any(wanted.casefold() in text.casefold() for text in (account.name, account.dev_key))
            item.setHidden(not found)
            if found and first is None:
                first = item
        current = self._list.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self._list.setCurrentItem(first)

    def _choose_current(self) -> None:
        item = self._list.currentItem()
        if item is not None and not item.isHidden():
            self._choose(item)

    def _choose(self, item: QListWidgetItem) -> None:
        account: SavedAccount = item.data(_ACCOUNT)
        in_use = bool(item.data(_IN_USE))
        self.close()
        if not in_use:
            self.chosen.emit(account.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows go through the list while something is searched for."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        rows = [row for row in range(self._list.count()) if not self._list.item(row).isHidden()]
        if rows:
            now = self._list.currentRow()
            at = rows.index(now) + step if now in rows else 0
            self._list.setCurrentRow(rows[max(0, min(at, len(rows) - 1))])


class _Rows(QStyledItemDelegate):
    """Paints an account: its tile, its name, how its key ends, and whether it's the one in use."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        account: SavedAccount = index.data(_ACCOUNT)
        in_use = bool(index.data(_IN_USE))
        now = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect.adjusted(0, 1, 0, -1)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            chosen = option.state & QStyle.StateFlag.State_Selected
            painter.setBrush(QColor(now.accent_pale if chosen else now.hover))
            painter.drawRoundedRect(rect, Radius.CONTROL, Radius.CONTROL)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        inside = rect.adjusted(Space.S, 0, -Space.S, 0)

        def placed(part: QRect) -> QRect:
            return QStyle.visualRect(option.direction, inside, part)

        tile = QRect(inside.left(), inside.center().y() - Size.TILE // 2 + 1, Size.TILE, Size.TILE)
        paint_tile(painter, placed(tile), initials(account.name), account.colour.value, option.font)
        inner = inside.adjusted(Size.TILE + Space.M, 0, 0, 0)
        if in_use:
            word = translate("Credentials", "In use")
            size = chip_size(option.font, word, Icon.APPROVED)
            chip = QRect(QPoint(inner.right() - size.width(), inner.center().y() - size.height() // 2), size)
            paint_chip(
                painter, placed(chip), word, Icon.APPROVED, Tint.ACCENT, option.font, mirrored=mirrored, on_pale=True
            )
            inner.setRight(chip.left() - Space.S)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        upper, lower = QRect(inner), QRect(inner)
        upper.setBottom(inner.center().y())
        lower.setTop(inner.center().y() + 1)
        lines = (
            (upper, sanitize.visible(account.name), looks.scaled(option.font, Type.BODY, strong=in_use), now.text),
            (lower, wording.key_end(account), looks.scaled(option.font, Type.SMALL), now.muted),
        )
        for (part, text, font, ink), where in zip(
            lines, (Qt.AlignmentFlag.AlignBottom, Qt.AlignmentFlag.AlignTop), strict=True
        ):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, part.width())
            painter.drawText(placed(part), int(side | where), shown)
        painter.restore()
