"""Makes the one stylesheet of the program from the tokens.

A rule names a kind of widget, and sometimes a property that `marks.py` sets.
Nothing names a single widget. Texts are sized in points, so that they follow
the system's font. What the palette can say, no rule repeats: a rule for
QWidget would override the colours of everything that is disabled.
"""

from unsign.ui.theme.tokens import Colours, Radius, Size, Space, Type, Weight

_FIELDS = "QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit"
_LINED = "QLineEdit, QComboBox, QAbstractSpinBox"

# what the frame around the focus takes, the padding gives
_ACROSS, _ACROSS_FOCUSED = Space.M, Space.M - Size.LINE
_DOWN, _DOWN_FOCUSED = Space.XS, Space.XS - Size.LINE
_INSIDE = Size.CONTROL - 2 * (Space.XS + Size.LINE)
_SMALL_INSIDE = Size.TARGET - 2 * Size.LINE
_ARROW = Size.ICON + Space.S


def stylesheet(colours: Colours, points: float) -> str:
    """Return the sheet. `points`: the size of the system's font."""
    return "\n".join(
        (
            _grounds(colours),
            _texts(colours, points),
            _buttons(colours),
            _fields(colours),
            _arrows(colours),
            _ticks(colours),
            _lists(colours, points),
            _rest(colours),
        )
    )


def _grounds(c: Colours) -> str:
    card = f"border: {Size.LINE}px solid {c.border}; border-radius: {Radius.CARD}px;"
    return f"""
[ground="sidebar"] {{ background: {c.sidebar}; }}
[ground="surface"] {{ background: {c.surface}; }}
[ground="window"] {{ background: {c.window}; }}
[ground="card"] {{ background: {c.surface}; {card} }}
[ground="line"] {{ background: {c.border}; }}
[ground="popup"] {{ background: {c.surface}; border: {Size.LINE}px solid {c.control_border}; }}
QGroupBox {{ margin: 0; padding: 0; border: 0; }}
QGroupBox[ground="card"] {{ {card} }}
QScrollArea, QScrollArea > QWidget > QWidget[ground="none"] {{ background: transparent; border: 0; }}
QScrollArea:focus {{ border: {Size.FOCUS}px solid {c.accent}; border-radius: {Radius.CONTROL}px; }}
"""


def _texts(c: Colours, points: float) -> str:
    def size(kind: Type) -> str:
        return f"font-size: {kind.value * points:.2f}pt;"

    return f"""
QLabel[type="title"] {{ {size(Type.TITLE)} font-weight: {Weight.STRONG}; }}
QLabel[type="large"] {{ {size(Type.LARGE)} font-weight: {Weight.STRONG}; }}
QLabel[type="strong"] {{ font-weight: {Weight.STRONG}; }}
QLabel[type="small"] {{ {size(Type.SMALL)} color: {c.muted}; }}
QLabel[type="muted"] {{ color: {c.muted}; }}
QLabel[type="danger"] {{ color: {c.danger}; }}
QLabel:focus {{ border: {Size.FOCUS}px solid {c.accent}; border-radius: {Radius.MARK}px; }}
"""


def _buttons(c: Colours) -> str:
    focused = f"border-width: {Size.FOCUS}px; padding: {_DOWN_FOCUSED}px {_ACROSS_FOCUSED}px;"
    return f"""
QPushButton, QToolButton {{
    background: {c.surface}; color: {c.text};
    border: {Size.LINE}px solid {c.control_border}; border-radius: {Radius.CONTROL}px;
    padding: {_DOWN}px {_ACROSS}px; min-height: {_INSIDE}px;
    qproperty-iconSize: {Size.ICON + Space.XS}px {Size.ICON}px;
}}
QPushButton:hover, QToolButton:hover {{ background: {c.hover}; }}
QPushButton:pressed, QToolButton:pressed, QPushButton:open {{ background: {c.pressed}; }}
QPushButton:checked {{ background: {c.accent_pale}; color: {c.accent}; border-color: {c.accent}; }}
QPushButton:focus, QToolButton:focus {{ border-color: {c.accent}; {focused} }}
QPushButton:disabled, QToolButton:disabled {{
    background: transparent; color: {c.faint}; border-color: {c.border};
}}
QPushButton::menu-indicator {{
    image: {_mark("down", c)}; subcontrol-origin: padding; subcontrol-position: center right;
    width: {Size.ICON}px; height: {Size.ICON}px; right: {Space.S}px;
}}
QPushButton[menu="true"] {{ padding-right: {_ARROW + Space.XS}px; }}
QPushButton[kind="primary"] {{
    background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; font-weight: {Weight.STRONG};
}}
QPushButton[kind="primary"]:hover {{ background: {c.accent_hover}; border-color: {c.accent_hover}; }}
QPushButton[kind="primary"]:pressed {{ background: {c.accent_pressed}; border-color: {c.accent_pressed}; }}
QPushButton[kind="primary"]:focus {{ background: {c.accent_focus}; border-color: {c.fill_ring}; }}
QPushButton[kind="danger"] {{ color: {c.danger}; border-color: {c.danger}; font-weight: {Weight.STRONG}; }}
QPushButton[kind="danger"]:hover {{ background: {c.danger_pale}; }}
QPushButton[kind="danger"]:focus {{ border-color: {c.danger}; background: {c.danger_pale}; }}
QPushButton[kind="danger-filled"] {{
    background: {c.danger}; color: {c.on_danger}; border-color: {c.danger}; font-weight: {Weight.STRONG};
}}
QPushButton[kind="danger-filled"]:hover {{ background: {c.danger_hover}; border-color: {c.danger_hover}; }}
QPushButton[kind="danger-filled"]:pressed {{ background: {c.danger_pressed}; border-color: {c.danger_pressed}; }}
QPushButton[kind="danger-filled"]:focus {{ background: {c.danger_focus}; border-color: {c.fill_ring}; }}
QPushButton[kind="primary"]:disabled, QPushButton[kind="danger"]:disabled, QPushButton[kind="danger-filled"]:disabled {{
    background: transparent; color: {c.faint}; border-color: {c.border};
}}
QPushButton[kind="quiet"], QPushButton[kind="nav"] {{
    background: transparent; color: {c.muted}; border-color: transparent; text-align: left;
}}
QPushButton[kind="nav"] {{ padding: {_DOWN}px {Space.S - Size.LINE}px; }}
QPushButton[kind="nav"]:focus {{ padding: {_DOWN_FOCUSED}px {Space.S - Size.FOCUS}px; }}
QPushButton[kind="quiet"] {{ padding: {_DOWN}px {Space.XS}px; }}
QPushButton[kind="quiet"]:focus {{ padding: {_DOWN_FOCUSED}px {Space.XS - Size.LINE}px; }}
QPushButton[kind="quiet"]:hover, QPushButton[kind="nav"]:hover {{ background: {c.pressed}; color: {c.text}; }}
QPushButton[kind="quiet"]:focus, QPushButton[kind="nav"]:focus {{ border-color: {c.accent}; color: {c.text}; }}
QPushButton[kind="quiet"]:checked {{ background: transparent; color: {c.text}; }}
QPushButton[kind="link"] {{
    background: transparent; color: {c.accent}; border-color: transparent; font-weight: {Weight.STRONG};
    padding: 0px {Space.XS}px; min-height: {_SMALL_INSIDE}px; border-radius: {Radius.MARK}px;
}}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{
    border: {Size.FOCUS}px solid {c.accent}; padding: 0px {Space.XS - Size.LINE}px;
}}
QPushButton[kind="filter"] {{
    border-radius: {Size.TARGET // 2}px; min-height: {_SMALL_INSIDE}px; padding: 0px {Space.S}px;
}}
QPushButton[kind="filter"]:focus {{ padding: 0px {Space.S - Size.LINE}px; }}
QPushButton[kind="quiet"]:disabled, QPushButton[kind="nav"]:disabled, QPushButton[kind="link"]:disabled {{
    color: {c.faint}; border-color: transparent;
}}
"""


def _fields(c: Colours) -> str:
    return f"""
{_FIELDS} {{
    background: {c.surface}; color: {c.text};
    border: {Size.LINE}px solid {c.control_border}; border-radius: {Radius.CONTROL}px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
}}
{_LINED} {{ padding: {_DOWN}px {Space.S}px; min-height: {_INSIDE}px; }}
{_each(_FIELDS, ":hover")} {{ border-color: {c.muted}; }}
{_each(_FIELDS, ":focus")} {{ border: {Size.FOCUS}px solid {c.accent}; }}
{_each(_LINED, ":focus")} {{ padding: {_DOWN_FOCUSED}px {Space.S - Size.LINE}px; }}
{_each(_FIELDS, '[invalid="true"]')} {{ border-color: {c.danger}; }}
{_each(_FIELDS, ":read-only")} {{ background: {c.window}; }}
QComboBox:read-only {{ background: {c.surface}; }}
QComboBox:read-only:focus {{ border-color: {c.accent}; }}
QPlainTextEdit:read-only:focus, QTextEdit:read-only:focus, QLineEdit:read-only:focus {{ border-color: {c.accent}; }}
{_each(_FIELDS, ":disabled")} {{ background: {c.window}; color: {c.faint}; border-color: {c.border}; }}
QLineEdit QToolButton {{ background: transparent; border: 0; padding: 0px; min-height: 0px; }}
QLineEdit QToolButton:hover {{ background: {c.hover}; border-radius: {Radius.MARK}px; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{
    border: 0; padding: 0px {Space.S}px; min-height: 0px; background: transparent;
}}
"""


def _arrows(c: Colours) -> str:
    return f"""
QComboBox, QDateEdit {{ padding-right: {_ARROW}px; }}
QComboBox::drop-down, QDateEdit::drop-down {{
    border: 0; background: transparent; width: {_ARROW}px;
    subcontrol-origin: border; subcontrol-position: center right;
}}
QComboBox::down-arrow, QDateEdit::down-arrow {{
    image: {_mark("down", c)}; width: {Size.ICON}px; height: {Size.ICON}px;
}}
QSpinBox {{ padding-right: {_ARROW}px; }}
QSpinBox::up-button, QSpinBox::down-button {{
    border: 0; background: transparent; width: {_ARROW}px; height: {Size.CONTROL // 2}px; subcontrol-origin: border;
}}
QSpinBox::up-button {{ subcontrol-position: top right; }}
QSpinBox::down-button {{ subcontrol-position: bottom right; }}
QSpinBox::up-arrow {{ image: {_mark("up", c)}; width: {Space.M}px; height: {Space.M}px; }}
QSpinBox::down-arrow {{ image: {_mark("down", c)}; width: {Space.M}px; height: {Space.M}px; }}
"""


def _ticks(c: Colours) -> str:
    box = Size.ICON - 2 * Size.LINE
    return f"""
QCheckBox {{ spacing: {Space.S}px; min-height: {Size.TARGET}px; }}
QCheckBox:disabled {{ color: {c.faint}; }}
QCheckBox::indicator {{
    width: {box}px; height: {box}px; background: {c.surface};
    border: {Size.LINE}px solid {c.control_border}; border-radius: {Radius.MARK}px;
}}
QCheckBox::indicator:hover {{ border-color: {c.text}; }}
QCheckBox::indicator:focus {{ border: {Size.FOCUS}px solid {c.accent}; width: {box - 2}px; height: {box - 2}px; }}
QCheckBox:focus {{ color: {c.accent}; }}
QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: {_mark("tick", c)}; }}
QCheckBox::indicator:checked:focus {{ background: {c.accent_focus}; border-color: {c.fill_ring}; }}
QCheckBox::indicator:disabled {{ background: {c.window}; border-color: {c.border}; image: none; }}
QCheckBox::indicator:checked:disabled {{ background: {c.faint}; border-color: {c.faint}; image: {_mark("tick", c)}; }}
"""


def _lists(c: Colours, points: float) -> str:
    small = f"font-size: {Type.SMALL.value * points:.2f}pt; font-weight: {Weight.STRONG};"
    return f"""
QTableView, QListView {{
    background: {c.surface}; color: {c.text}; border: {Size.LINE}px solid {c.border}; border-radius: {Radius.CARD}px;
    padding: {Space.HAIR}px; gridline-color: {c.border};
    selection-background-color: {c.accent_pale}; selection-color: {c.text};
}}
QTableView:focus, QListView:focus {{ border: {Size.FOCUS}px solid {c.accent}; padding: {Space.HAIR - Size.LINE}px; }}
QHeaderView {{ background: transparent; border: 0; }}
QHeaderView::section {{
    background: {c.surface}; color: {c.muted}; {small}
    border: 0; border-bottom: {Size.LINE}px solid {c.border}; padding: 0px {Space.S}px; height: {Size.ROW}px;
}}
QHeaderView::section:hover {{ color: {c.text}; background: {c.hover}; }}
QHeaderView::down-arrow {{ image: {_mark("down", c)}; width: {Space.M}px; height: {Space.M}px; }}
QHeaderView::up-arrow {{ image: {_mark("up", c)}; width: {Space.M}px; height: {Space.M}px; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QTableCornerButton::section {{ background: {c.surface}; border: 0; }}
QListView[kind="pages"], QListView[kind="plain"] {{
    background: transparent; border: 0; border-radius: 0; padding: 0px;
}}
QListView[kind="pages"]:focus, QListView[kind="plain"]:focus {{ border: 0; padding: 0px; }}
QListView::item {{
    color: {c.text}; padding: 0px {Space.S}px; min-height: {Size.CONTROL}px; border-radius: {Radius.CONTROL}px;
}}
QListView[kind="pages"]::item {{ min-height: {Size.CONTROL}px; margin-bottom: {Space.HAIR}px; }}
QListView::item:hover {{ background: {c.pressed}; }}
QListView::item:selected {{ background: {c.accent_pale}; color: {c.accent}; }}
QListView::item:selected:focus {{ border: {Size.FOCUS}px solid {c.accent}; }}
QComboBox QAbstractItemView {{
    background: {c.surface}; color: {c.text}; border: {Size.LINE}px solid {c.control_border}; border-radius: 0;
    selection-background-color: {c.accent_pale}; selection-color: {c.accent}; padding: {Space.XS}px; outline: 0;
}}
"""


def _rest(c: Colours) -> str:
    handle = (
        f"background: {c.control_border}; border-radius: {Size.SCROLL_BAR // 2 - Space.HAIR}px; margin: {Space.HAIR}px;"
    )
    return f"""
QMenu {{ background: {c.surface}; border: {Size.LINE}px solid {c.control_border}; padding: {Space.XS}px; }}
QMenu::item {{
    color: {c.text}; padding: {Space.S}px {Space.XL}px {Space.S}px {Space.M}px; border-radius: {Radius.MARK}px;
}}
QMenu::item:selected {{ background: {c.accent_pale}; color: {c.accent}; }}
QMenu::item:disabled {{ color: {c.faint}; background: transparent; }}
QMenu::separator {{ height: {Size.LINE}px; background: {c.border}; margin: {Space.XS}px; }}
QMenuBar {{ background: {c.window}; }}
QMenuBar::item {{ padding: {Space.XS}px {Space.S}px; background: transparent; }}
QMenuBar::item:selected {{ background: {c.accent_pale}; color: {c.accent}; }}
QToolTip {{
    background: {c.surface}; color: {c.text}; border: {Size.LINE}px solid {c.control_border};
    padding: {Space.XS}px {Space.S}px;
}}
QProgressBar {{
    background: {c.neutral_pale}; border: 0; border-radius: {Space.XS}px;
    min-height: {Space.S}px; max-height: {Space.S}px; text-align: center; color: transparent;
}}
QProgressBar::chunk {{ background: {c.accent}; border-radius: {Space.XS}px; }}
QScrollBar {{ background: transparent; border: 0; margin: 0px; }}
QScrollBar:vertical {{ width: {Size.SCROLL_BAR}px; }}
QScrollBar:horizontal {{ height: {Size.SCROLL_BAR}px; }}
QScrollBar::handle {{ {handle} }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::handle:vertical {{ min-height: {Size.ROW}px; }}
QScrollBar::handle:horizontal {{ min-width: {Size.ROW}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0px; height: 0px; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _each(selectors: str, state: str) -> str:
    """Add a state to each of several selectors."""
    return ", ".join(f"{selector.strip()}{state}" for selector in selectors.split(","))


def _mark(name: str, c: Colours) -> str:
    """Name a picture that a rule can draw. A rule can't tint one, so each is there for both schemes."""
    return f"url(:/marks/{name}-{'dark' if c.dark else 'light'}.svg)"
