"""What a deletion of one signature never asks the service, the person or the disk for."""

import pytest

from unsign.domain.account import AccountRef
from unsign.domain.backup import Backup
from unsign.domain.creation import Creation
from unsign.domain.outcome import Step
from unsign.domain.signature import SignatureId
from unsign.domain.snapshot import ListedSignatures
from unsign.flows.cancelling import CancelToken


class Unasked:
    """Fails the test if any of it is asked for."""

    async def signatures(self, account: AccountRef, token: CancelToken) -> ListedSignatures:
        """Fail: nobody has to list signatures for one deletion."""
        pytest.fail("all signatures were asked for")

    async def create_signature(self, account: AccountRef, name: str, token: CancelToken) -> SignatureId:
        """Fail: nobody has to create anything for a deletion."""
        pytest.fail("a signature was created")

    async def ask_name(self, account: AccountRef, kept: Backup, name: str) -> str | None:
        """Fail: a deletion asks for no name."""
        pytest.fail("a name was asked for")

    async def confirm_creation(self, account: AccountRef, name: str) -> bool:
        """Fail: a deletion creates nothing."""
        pytest.fail("a creation was asked about")

    async def tell_creation(self, creation: Creation) -> Step:
        """Fail: a deletion creates nothing."""
        pytest.fail("a creation was told")

    def kept(self, dev_key: str) -> tuple[Backup, ...]:
        """Fail: nobody has to read copies for a deletion."""
        pytest.fail("copies were asked for")

    def lock(self, dev_key: str, ids: tuple[SignatureId, ...], by: str) -> None:
        """Fail: nothing is locked by a deletion."""
        pytest.fail("something was locked")

    def unlock(self, dev_key: str, ids: tuple[SignatureId, ...]) -> None:
        """Fail: nothing is unlocked by a deletion."""
        pytest.fail("something was unlocked")
