"""What the accounts' flow needs from the outside: the disk, the keyring, the person and the window."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from unsign.domain.settings import (
    Draft,
    FileTrouble,
    Keeping,
    Preferences,
    PreferencesDraft,
    SavedAccount,
    Settings,
    VaultProblem,
)


class SettingsStore(Protocol):
    """The file of preferences and accounts. Every method may block: call it in a thread."""

    def load(self) -> tuple[Settings, FileTrouble | None, Path | None]:
        """Read it: the settings, what was wrong with the file, and where a broken one lies now."""

    def current(self) -> Settings:
        """Return what is in the file now; what was last known where it can't be read. Changes nothing on the disk."""

    def update(self, change: Callable[[Settings], Settings]) -> Settings:
        """Change what is in the file now; may raise OSError."""


class Vault(Protocol):
    """The system's keyring, by account ID. Every method may block, and may raise VaultProblem: call it in a thread."""

    def get(self, account_id: str) -> str:
        """Give a secret; "" where there is none."""

    def put(self, account_id: str, secret: str) -> None:
        """Keep a secret."""

    def remove(self, account_id: str) -> None:
        """Remove a secret."""


class AccountDialogs(Protocol):
    """What is asked and told about accounts and preferences."""

    async def ask_account(self, draft: Draft, names: Mapping[str, str]) -> Draft | None:
        """Show a form for an account; `names`: those taken, by account ID. None where the person doesn't want to."""

    async def offer_new(self, saved: SavedAccount) -> bool:
        """Say that another copy has forgotten the account that was edited; ask whether to save it as a new one."""

    async def confirm_forget(self, saved: SavedAccount) -> bool:
        """Ask whether to forget an account."""

    async def ask_preferences(self, draft: PreferencesDraft) -> PreferencesDraft | None:
        """Show the form of preferences. None where the person doesn't want to change any."""

    async def settings_trouble(self, trouble: FileTrouble, aside: Path | None) -> None:
        """Say what was wrong with the file of settings, and where a broken one lies now."""

    async def not_saved(self, reason: str) -> None:
        """Say that the settings couldn't be kept."""

    async def vault_trouble(self, problem: VaultProblem) -> None:
        """Say that the keyring didn't do it, and that the secret is kept for this run."""


class AccountView(Protocol):
    """What the window shows of accounts."""

    def show_accounts(self, accounts: Sequence[SavedAccount], chosen: str) -> None:
        """Offer these accounts; `chosen`: the ID of the one in use, or ""."""

    def show_account(self, saved: SavedAccount | None, secret: str) -> None:
        """Put an account into use; None: one that is to be typed."""

    def update_account(self, saved: SavedAccount) -> None:
        """Show what else changed in the account in use: its key and its service are the same."""

    def show_withdrawn(self, before: SavedAccount, now: SavedAccount | None) -> None:
        """Say that another copy has changed the account in use, so it isn't used any more; None: has forgotten it."""

    def service(self, saved: SavedAccount) -> str:
        """Return the effective base URL of an account's service."""

    def fill_secret(self, secret: str) -> None:
        """Put a secret from the keyring into use, unless the person has typed one meanwhile."""

    def clear_secret(self) -> None:
        """Take the secret out of use."""

    def show_keeping(self, keeping: Keeping) -> None:
        """Say how it stands with a secret that is meant to be in the keyring."""

    def show_forgotten(self, saved: SavedAccount, *, removed: bool) -> None:
        """Say that an account is forgotten; `removed`: its secret in the keyring, too, if there was one."""

    def apply(self, preferences: Preferences) -> None:
        """Go by these preferences."""
