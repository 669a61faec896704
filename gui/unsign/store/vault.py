"""Secrets in the system's own keyring. Alone in importing keyring.

Every method blocks, for as long as a person takes to answer the keyring's own
question: call them in a worker thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from unsign.domain.settings import VaultProblem, VaultTrouble
from unsign.tasks import DaemonExecutor

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

T = TypeVar("T")

SERVICE = "Unsign"
"""Under this name the keyring shows its entries; the user name of each is an account's ID."""

# Modules of keyring that hand a secret to the system. Others that are installed beside it may write files.
_OF_THE_SYSTEM = frozenset(
    {
        "keyring.backends.SecretService",
        "keyring.backends.Windows",
        "keyring.backends.kwallet",
        "keyring.backends.libsecret",
        "keyring.backends.macOS",
    }
)


class SystemVault:
    """One entry an account, in Windows' Credential Manager, macOS's Keychain or the Secret Service.

    Raises VaultProblem where the keyring doesn't do it. Implements `ports.Vault`.
    """

    def get(self, account_id: str) -> str:
        """Give an account's secret; "" where the keyring has none."""
        return _heeding_trouble(lambda: _backend().get_password(SERVICE, account_id)) or ""

    def put(self, account_id: str, secret: str) -> None:
        """Keep an account's secret, in place of an older one."""
        _heeding_trouble(lambda: _backend().set_password(SERVICE, account_id, secret))

    def remove(self, account_id: str) -> None:
        """Remove an account's secret; without a word where there is none."""
        if self.get(account_id):
            _heeding_trouble(lambda: _backend().delete_password(SERVICE, account_id))


def _backend() -> KeyringBackend:
    """Choose the best of the system's keyrings as it is now; keyring's own choice may end at a file."""
    # in a thread of its own: the library keeps, for good, the exceptions that it meets while it is loaded, with all
    # frames below them, and the frames that called this one know the secret that is to be kept
    return DaemonExecutor().submit(_chosen_backend).result()


def _chosen_backend() -> KeyringBackend:
    import keyring.backend  # noqa: PLC0415 - 70 to 100 ms, and many never need it

    # that loads them; what it finds it keeps for good, though a keyring may come later than this program, and go before
    keyring.backend.get_all_keyring()
    viable = keyring.backend.KeyringBackend.get_viable_backends()
    found = [kind for kind in viable if kind.__module__ in _OF_THE_SYSTEM]
    if not found:
        raise VaultProblem(VaultTrouble.MISSING)
    return max(found, key=lambda kind: kind.priority)()


def _heeding_trouble(call: Callable[[], T]) -> T:
    """Call; whatever goes wrong in there is the keyring's trouble, not the program's."""
    try:
        return call()
    except VaultProblem:
        raise
    except Exception as error:  # noqa: BLE001 - back ends raise what their libraries do; the person hears of each
        # what it says may quote what it was given: its kind is enough
        raise VaultProblem(_trouble(error), type(error).__name__) from None


def _trouble(error: Exception) -> VaultTrouble:
    kinds = {kind.__name__ for kind in type(error).__mro__}
    if kinds & {"KeyringLocked", "LockedException", "PromptDismissedException"}:
        return VaultTrouble.LOCKED
    return VaultTrouble.MISSING if "NoKeyringError" in kinds else VaultTrouble.BROKEN
