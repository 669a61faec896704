"""What everything in the window is measured and coloured by. Nothing outside this folder names a colour or a pixel."""

from dataclasses import dataclass
from enum import Enum, IntEnum


class Space(IntEnum):
    """Distances, in logical pixels."""

    NONE = 0
    HAIR = 2
    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24


class Radius(IntEnum):
    """How round corners are, in logical pixels."""

    MARK = 4
    CONTROL = 7
    CARD = 10


class Size(IntEnum):
    """Lengths, in logical pixels."""

    LINE = 1
    FOCUS = 2
    """How thick the frame around what has the keyboard is."""
    EDGE = 3
    """The coloured edge of a strip."""
    ACCOUNT_SPOT = 11
    ICON = 16
    DIALOG_ICON = 20
    EMPTY_ICON = 36
    CHIP = 22
    CHIP_ICON = 14
    TARGET = 24
    """The least that a pointer has to hit (WCAG 2.2, 2.5.8)."""
    TILE = 30
    ROW = 32
    CONTROL = 32
    SWITCHER_ROW = 44
    SIDEBAR = 196
    SIDEBAR_NARROW = 56
    NARROW_BELOW = 800
    """Windows narrower than this have a sidebar of icons."""
    SWITCHER = 400
    DIALOG = 560
    """The most that a dialog is wide at the usual font size."""
    CAPTION = 172
    """The most that a field's caption in a form takes; longer ones wrap."""
    NAME = 260
    """What an account's name and key get at least, before buttons get words."""
    COUNT = 110
    """What the number of selected rows gets at least."""
    EMPTY_TEXT = 480
    ICON_FROM = 200
    """Empty places that are less high have no icon."""
    SCROLL_BAR = 10


class Type(Enum):
    """Sizes of text, as multiples of the system's font."""

    SMALL = 0.9
    BODY = 1.0
    LARGE = 1.15
    TITLE = 1.45


class Weight(IntEnum):
    """Weights of text."""

    NORMAL = 400
    STRONG = 600


class Tint(Enum):
    """What a chip, a strip or an icon says by its colour. A word or an icon always says it too."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour by its role, as #rrggbb.

    dark: whether text is lighter than what it stands on
    window, sidebar, surface: what everything stands on; the surface is that of cards, fields and tables
    border: lines that only divide; control_border: the frames of what can be used (3:1)
    text, muted, faint: text, captions, and what can't be used at the moment
    hover, pressed: the ground of a button under the pointer
    accent…: what leads on, is selected, or has the keyboard; on_accent is text on it
    danger…: what deletes
    fill_ring: the frame of a filled button that has the keyboard; accent_focus and danger_focus fill it then
    …_pale: the ground of a chip or strip in that tint
    """

    dark: bool
    window: str
    sidebar: str
    surface: str
    border: str
    control_border: str
    text: str
    muted: str
    faint: str
    hover: str
    pressed: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_focus: str
    on_accent: str
    danger: str
    danger_hover: str
    danger_pressed: str
    danger_focus: str
    on_danger: str
    success: str
    warning: str
    fill_ring: str
    neutral_pale: str
    accent_pale: str
    success_pale: str
    warning_pale: str
    danger_pale: str

    def ink(self, tint: Tint) -> str:
        """Return the colour of text and icons in a tint."""
        match tint:
            case Tint.NEUTRAL:
                return self.muted
            case Tint.ACCENT:
                return self.accent
            case Tint.SUCCESS:
                return self.success
            case Tint.WARNING:
                return self.warning
            case Tint.DANGER:
                return self.danger

    def ground(self, tint: Tint) -> str:
        """Return what text in a tint stands on in a chip or strip."""
        match tint:
            case Tint.NEUTRAL:
                return self.neutral_pale
            case Tint.ACCENT:
                return self.accent_pale
            case Tint.SUCCESS:
                return self.success_pale
            case Tint.WARNING:
                return self.warning_pale
            case Tint.DANGER:
                return self.danger_pale


LIGHT = Colours(
    dark=False,
    window="#f5f6f8",
    sidebar="#eceef2",
    surface="#ffffff",
    border="#d5dae1",
    control_border="#7d8693",
    text="#1b1f24",
    muted="#56606b",
    faint="#7f8894",
    hover="#edf0f4",
    pressed="#e1e5eb",
    accent="#2b57d9",
    accent_hover="#2249be",
    accent_pressed="#1b3c9f",
    accent_focus="#2b57d9",
    on_accent="#ffffff",
    danger="#be2b25",
    danger_hover="#a3221d",
    danger_pressed="#861a16",
    danger_focus="#be2b25",
    on_danger="#ffffff",
    success="#1a7436",
    warning="#8a5a00",
    fill_ring="#0b0d10",
    neutral_pale="#eceef2",
    accent_pale="#e5ebfd",
    success_pale="#e0f4e5",
    warning_pale="#fdf0cf",
    danger_pale="#fce4e2",
)

DARK = Colours(
    dark=True,
    window="#15171c",
    sidebar="#101216",
    surface="#1d2027",
    border="#363c47",
    control_border="#737c8a",
    text="#e8eaed",
    muted="#a3abb7",
    faint="#7a838f",
    hover="#282d36",
    pressed="#323843",
    accent="#8aadff",
    accent_hover="#a3beff",
    accent_pressed="#6f97f5",
    accent_focus="#6990ee",
    on_accent="#0e1420",
    danger="#ff8077",
    danger_hover="#ff9a93",
    danger_pressed="#ee6e65",
    danger_focus="#e5665d",
    on_danger="#0e1420",
    success="#6bd48a",
    warning="#f2c464",
    fill_ring="#ffffff",
    neutral_pale="#2b303a",
    accent_pale="#20304f",
    success_pale="#163522",
    warning_pale="#3d3011",
    danger_pale="#47211f",
)
