"""What the window says before anything happened. Loads nothing of the trade: it is there at the first paint."""

from PySide6.QtCore import QCoreApplication

from unsign.wording import plain

translate = QCoreApplication.translate


def account_in_use(dev_key: str) -> str:
    """Name the account beside the button that deletes."""
    if not dev_key:
        return translate("Card", "No account yet: type a dev key and its secret.")
    return translate("Card", "Account: {account}").format(account=plain.visible(dev_key))


def no_signature(digits: str) -> str:
    """Say what stands in the card's place; `digits`: an ID that could be looked up, or ""."""
    if not digits:
        return translate("Card", "Look a signature up to see what would go.")
    return translate("Card", "Signature {id} isn't looked up yet.").format(id=digits)
