"""Accounts, the keyring and the settings in words."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from unsign.domain.addresses import AddressFlaw
from unsign.domain.settings import FileTrouble, Keeping, SavedAccount, VaultProblem, VaultTrouble
from unsign.wording import colours, datetimes, sanitize
from unsign.wording.counted import counted
from unsign.wording.outcomes import Message, Tone

translate = QCoreApplication.translate

LONGEST_ACCOUNT_NAME = 60
KEY_END = 4
"""Characters of a dev key that tell it from others."""


def loud_line(saved: SavedAccount, heard: tuple[bool, datetime] | None) -> str:
    """Name the account in use, its key, its place where that isn't the usual, and what the service last said to it."""
    return translate("Account", " · ").join((colours.loud(saved.name, saved.colour), key_line(saved, heard)))


def key_end(saved: SavedAccount) -> str:
    """Tell an account's key from others, without showing all of it."""
    return translate("Account", "Dev key ending in {characters}").format(
        characters=sanitize.visible(saved.dev_key[-KEY_END:])
    )


def key_line(saved: SavedAccount, heard: tuple[bool, datetime] | None) -> str:
    """Say the same of it without its name."""
    parts = [key_end(saved)]
    if saved.base_url:
        parts.append(sanitize.visible(saved.base_url))
    if heard is not None:
        parts.append(_heard(heard[1], accepted=heard[0]))
    return translate("Account", " · ").join(parts)


def typed_line(heard: tuple[bool, datetime] | None) -> str:
    """Say of a key that was typed that it isn't saved, and what the service last said to it."""
    parts = [translate("Account", "not saved")]
    if heard is not None:
        parts.append(_heard(heard[1], accepted=heard[0]))
    return translate("Account", " · ").join(parts)


def _heard(at: datetime, *, accepted: bool) -> str:
    said = translate("Account", "key accepted {time}") if accepted else translate("Account", "key not accepted {time}")
    return said.format(time=datetimes.clock(at))


def keeping(value: Keeping) -> str:
    """Say how it stands with a secret that is meant to be in the keyring."""
    match value:
        case Keeping.ASKING:
            return translate("Account", "Getting the secret from this computer’s keyring…")
        case Keeping.KEPT:
            return translate("Account", "The secret is saved in this computer’s keyring.")
        case Keeping.NOT_HAD:
            return translate(
                "Account",
                "The secret couldn’t be read from the keyring. Enter it here to use it until you close Unsign.",
            )


def about_name(name: str, account_id: str, names: dict[str, str]) -> str:
    """Say what is wrong with an account's name; "" for nothing. `names`: those taken, by account ID."""
    if not name:
        return translate("Account", "Give the account a name, such as the customer’s.")
    if len(name) > LONGEST_ACCOUNT_NAME:
        return counted.longest_name(LONGEST_ACCOUNT_NAME)
    if any(taken.casefold() == name.casefold() for i, taken in names.items() if i != account_id):
        return translate("Account", "Another account already has this name.")
    return ""


def about_address(flaw: AddressFlaw) -> str:
    """Say what is wrong with an address."""
    match flaw:
        case AddressFlaw.CREDENTIALS:
            return translate("Account", "Leave out the user name and password: the address is saved in a plain file.")
        case AddressFlaw.TAIL:
            return translate("Account", "Leave out everything after the host and port.")
        case AddressFlaw.NOT_ENCRYPTED:
            return translate(
                "Account", "The address must start with https://, so that nobody else can read the traffic."
            )
        case AddressFlaw.KIND:
            return translate("Account", "Unsign supports only http://, https:// and socks5:// proxies.")
        case AddressFlaw.PORT:
            return translate("Account", "Port numbers go from 1 to 65535.")
        case AddressFlaw.UNREADABLE | AddressFlaw.SHAPE:
            return translate("Account", "Enter an address such as https://host.example.com")


def about_proxy(flaw: AddressFlaw) -> str:
    """Say what is wrong with a proxy's address."""
    if flaw is AddressFlaw.CREDENTIALS:
        return translate("Account", "Enter the user name and password in the fields below, not in the address.")
    if flaw in {AddressFlaw.UNREADABLE, AddressFlaw.SHAPE}:
        return translate("Account", "Enter an address such as http://proxy.example.com:8080")
    return about_address(flaw)


def about_proxy_user(name: str, password: str) -> str:
    """Say what is wrong with a user name for a proxy; "" for nothing."""
    if ":" in name:
        return translate("Account", "A user name can’t contain a colon.")
    return translate("Account", "Enter the user name too.") if password and not name else ""


def forget_question(saved: SavedAccount) -> tuple[str, tuple[str, ...]]:
    """Ask whether to forget an account."""
    reasons = [
        translate(
            "Account", "Nothing changes at EngageLab. Locks and copies of deleted signatures stay on this computer."
        )
    ]
    if saved.keeps_secret:
        reasons.append(translate("Account", "Its secret will be removed from this computer’s keyring."))
    return translate("Account", "Forget account {account}?").format(account=sanitize.quoted(saved.name)), tuple(reasons)


def forgotten(saved: SavedAccount, *, removed: bool) -> str:
    """Say that an account is forgotten."""
    name = sanitize.quoted(saved.name)
    if not saved.keeps_secret:
        return translate("Account", "Account {account} was forgotten.").format(account=name)
    if removed:
        return translate("Account", "Account {account} and its secret in the keyring were forgotten.").format(
            account=name
        )
    return translate(
        "Account", "Account {account} was forgotten. Its secret may still be in the keyring, under “Unsign”."
    ).format(account=name)


def withdrawn(before: SavedAccount, now: SavedAccount | None) -> str:
    """Say that another copy has forgotten (None) or changed the account in use."""
    if now is None:
        said = translate(
            "Account", "Another copy of Unsign has forgotten account {account}, so it’s no longer in use here."
        )
    else:
        said = translate(
            "Account",
            "Another copy of Unsign has changed the dev key or address of {account}. To use the account, "
            "choose it again.",
        )
    return said.format(account=sanitize.quoted(before.name))


def renamed() -> str:
    """Say why nothing was deleted from a list of an account that got another name."""
    return translate("Account", "Another copy of Unsign has renamed this account. Reload its signatures.")


def new_question(saved: SavedAccount) -> tuple[str, tuple[str, ...]]:
    """Ask whether to save an account as a new one, since another copy has forgotten it."""
    return translate("Account", "Save {account} as a new account?").format(account=sanitize.quoted(saved.name)), (
        translate("Account", "Another copy of Unsign forgot this account while you were editing it."),
    )


def vault_trouble(problem: VaultProblem) -> Message:
    """Say, calmly, that the keyring didn't do it."""
    match problem.trouble:
        case VaultTrouble.MISSING:
            why = translate("Account", "This computer has no keyring that Unsign can use.")
        case VaultTrouble.LOCKED:
            why = translate("Account", "It’s locked, and nobody unlocked it.")
        case VaultTrouble.SLOW:
            why = translate(
                "Account", "It didn’t answer in time. It may be waiting for its password in another window."
            )
        case VaultTrouble.BROKEN:
            why = translate("Account", "The keyring refused and gave no reason.")
    return Message(
        translate("Account", "Keyring"),
        translate("Account", "Can’t use this computer’s keyring right now"),
        (
            why,
            translate(
                "Account", "You can keep working. Secrets that you enter now are forgotten when you close Unsign."
            ),
        ),
        (),
        Tone.CALM,
    )


def settings_trouble(trouble: FileTrouble, aside: Path | None) -> Message:
    """Say what was wrong with the file of settings."""
    match trouble:
        case FileTrouble.BROKEN:
            headline = translate("Account", "Your settings and accounts couldn’t be read")
            why = (
                translate(
                    "Account",
                    "The file was renamed to {name}. Unsign has started with default settings and no accounts.",
                ).format(name=aside.name)
                if aside
                else translate(
                    "Account", "The file hasn’t been changed. Unsign has started with default settings and no accounts."
                )
            )
        case FileTrouble.NEWER:
            headline = translate("Account", "Your settings were saved by a newer version of Unsign")
            why = translate("Account", "Unsign uses what it understands. Changes you make now won’t be saved.")
        case FileTrouble.UNREADABLE:
            headline = translate("Account", "Your settings and accounts can’t be opened")
            why = translate(
                "Account", "The file hasn’t been changed. Changes you make now apply until you close Unsign."
            )
    return Message(translate("Account", "Settings"), headline, (why,), (), Tone.UNSURE)


def not_saved(reason: str) -> Message:
    """Say that the settings couldn't be kept."""
    return Message(
        translate("Account", "Settings"),
        translate("Account", "This couldn’t be saved"),
        tuple(
            filter(
                None,
                (
                    translate(
                        "Account",
                        "It applies until you close Unsign. The disk may be full, or the folder may be read-only.",
                    ),
                    sanitize.visible(reason),
                ),
            )
        ),
        (),
        Tone.UNSURE,
    )
