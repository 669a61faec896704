"""Accounts by name and colour, in words."""

from PySide6.QtCore import QCoreApplication

from unsign.domain.account import Colour
from unsign.wording import sanitize

translate = QCoreApplication.translate


def colour(value: Colour) -> str:
    """Name a colour."""
    match value:
        case Colour.NONE:
            return translate("Account", "no colour")
        case Colour.RED:
            return translate("Account", "red")
        case Colour.ORANGE:
            return translate("Account", "orange")
        case Colour.GREEN:
            return translate("Account", "green")
        case Colour.TEAL:
            return translate("Account", "teal")
        case Colour.BLUE:
            return translate("Account", "blue")
        case Colour.PURPLE:
            return translate("Account", "purple")
        case Colour.PINK:
            return translate("Account", "pink")
        case Colour.BROWN:
            return translate("Account", "brown")


def loud(name: str, value: Colour) -> str:
    """Name an account with its colour in words, which a picture alone couldn't say."""
    shown = sanitize.visible(name)
    if value is Colour.NONE:
        return shown
    return translate("Account", "{account} ({colour})").format(account=shown, colour=colour(value))
