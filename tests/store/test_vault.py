"""Secrets in the system's own keyring, tried on a real Secret Service; never in a file."""

import functools
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import keyring.backend
import pytest
from keyring.backend import KeyringBackend

from tests.driver import PATIENCE
from tests.secret_service import SecretService, forget_back_ends, leaves_connections
from unsign.domain.settings import VaultProblem, VaultTrouble
from unsign.store.vault import SystemVault

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the Secret Service is Linux's")


@pytest.fixture
def no_ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Be without a session bus."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    forget_back_ends()
    yield
    forget_back_ends()


SECRETS = {
    "plain": "practice-secret",
    "colons": "a:b::c",
    "scripts": "ключ-晨光-שלום-🔑",
    "spaces": "  two  spaces  ",
    "quotes": "\"'\\%&;<>\n\t",
    "long": "x" * 1280,
    "longer": "晨" * 5000,
}


def test_what_is_kept_comes_back(ring: SecretService, subtests: pytest.Subtests) -> None:
    """Kept, given, replaced, removed: one entry an account, and none left."""
    for name, secret in SECRETS.items():
        with subtests.test(name=name):
            vault = SystemVault()
            assert vault.get("acme") == ""
            vault.put("acme", secret)
            vault.put("other", "another")
            assert vault.get("acme") == secret
            assert ring.entries() == {"acme": secret, "other": "another"}
            vault.put("acme", "newer")
            assert ring.entries() == {"acme": "newer", "other": "another"}
            vault.remove("acme")
            assert vault.get("acme") == ""
            assert ring.entries() == {"other": "another"}
            vault.remove("other")
            assert ring.entries() == {}


def test_nothing_to_remove(ring: SecretService) -> None:
    """No entry, no word."""
    SystemVault().remove("never kept")
    assert ring.entries() == {}


def test_another_process_finds_it(ring: SecretService) -> None:
    """The next start of the program is another process."""
    SystemVault().put("acme", "secret")
    code = "from unsign.store.vault import SystemVault; print(SystemVault().get('acme'))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=PATIENCE)
    assert done.stdout == "secret\n"


def _refused(trouble: VaultTrouble) -> None:
    vault = SystemVault()
    for call in (
        functools.partial(vault.get, "acme"),
        functools.partial(vault.put, "acme", "hunter2"),
        functools.partial(vault.remove, "acme"),
    ):
        with pytest.raises(VaultProblem) as caught:
            call()
        assert caught.value.trouble is trouble
        assert "hunter2" not in caught.value.reason + repr(caught.value)
        assert caught.value.__cause__ is None


@leaves_connections
def test_locked_and_nobody_unlocks_it(ring: SecretService) -> None:
    """Said at once, and nothing is lost."""
    SystemVault().put("acme", "secret")
    ring.lock()
    _refused(VaultTrouble.LOCKED)


def test_no_bus(no_ring: None) -> None:
    """A computer without a keyring."""
    _refused(VaultTrouble.MISSING)


def test_a_bus_without_a_keyring_on_it(ring: SecretService) -> None:
    """It was there, and is gone."""
    SystemVault().put("acme", "secret")
    ring.stop()
    _refused(VaultTrouble.MISSING)


def test_a_keyring_that_comes_later_is_found(no_ring: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program was there before the keyring: at the next try it is found."""
    _refused(VaultTrouble.MISSING)
    with tempfile.TemporaryDirectory() as name:
        service = SecretService(Path(name))
        try:
            for variable, value in service.environment.items():
                monkeypatch.setenv(variable, value)
            SystemVault().put("acme", "secret")
            assert service.entries() == {"acme": "secret"}
        finally:
            service.stop()
    _refused(VaultTrouble.MISSING)


def test_a_keyring_in_a_file_is_never_used(no_ring: None) -> None:
    """Somebody has installed one that is eager, and writes down what it is given: it is never asked."""
    asked: list[str] = []

    class PlaintextKeyring(KeyringBackend):
        """Like those of keyrings.alt."""

        priority = 99.0

        def get_password(self, service: str, username: str) -> str | None:
            asked.append("get")
            return None

        def set_password(self, service: str, username: str, password: str) -> None:
            asked.append("set")

        def delete_password(self, service: str, username: str) -> None:
            asked.append("delete")

    PlaintextKeyring.__module__ = "keyrings.alt.file"
    try:
        assert any(isinstance(it, PlaintextKeyring) for it in keyring.backend.get_all_keyring())
        _refused(VaultTrouble.MISSING)
    finally:
        KeyringBackend._classes.discard(PlaintextKeyring)  # noqa: SLF001 - where keyring keeps each that there is
    assert asked == []


def test_a_keyring_chosen_in_the_environment_isnt_either(ring: SecretService, monkeypatch: pytest.MonkeyPatch) -> None:
    """PYTHON_KEYRING_BACKEND is for keyring's own choice; ours stays with the system's."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    SystemVault().put("acme", "secret")
    assert ring.entries() == {"acme": "secret"}


def test_it_leaves_the_environment_alone(ring: SecretService) -> None:
    """No secret in there for children to inherit."""
    SystemVault().put("acme", "hunter2")
    assert "hunter2" not in "".join(os.environ.values())
