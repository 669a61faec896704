"""What the window says before anything happened. Loads nothing of the trade: it is there at the first paint."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def no_account() -> str:
    """Say, beside the button that deletes, that no account is in use."""
    return translate("Card", "No account yet. Enter a dev key and its secret.")


def purpose() -> str:
    """Say what the page for one signature is for."""
    return translate("Card", "Delete an SMS signature")


def first_steps() -> tuple[str, str, str]:
    """Say, to somebody who has no account here yet, what the program is for, what to do first, and how to practise."""
    return (
        translate("Card", "Delete SMS signatures safely"),
        translate(
            "Card",
            "Enter an account’s dev key and dev secret above. You’ll find both in the EngageLab console, under API "
            "Keys. Or try everything first: in practice mode, nothing real is deleted.",
        ),
        translate("Card", "Start practice mode"),
    )


def no_signature(digits: str) -> str:
    """Say what stands in the card's place; `digits`: an ID that could be looked up, or ""."""
    if not digits:
        return translate("Card", "Enter a signature ID to see what would be deleted.")
    return translate("Card", "Signature {id} hasn’t been looked up yet. Press Return to look it up.").format(id=digits)
