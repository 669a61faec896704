"""What the window says before anything happened. Loads nothing of the trade: it is there at the first paint."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def no_account() -> str:
    """Say, beside the button that deletes, that no account is in use."""
    return translate("Card", "No account yet: type a dev key and its secret.")


def purpose() -> str:
    """Say what the page for one signature is for."""
    return translate("Card", "Delete an SMS signature")


def no_signature(digits: str) -> str:
    """Say what stands in the card's place; `digits`: an ID that could be looked up, or ""."""
    if not digits:
        return translate("Card", "Look a signature up to see what would go.")
    return translate("Card", "Signature {id} isn't looked up yet.").format(id=digits)
