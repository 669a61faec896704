"""What a deletion of one signature never asks the service, the person or the disk for."""

import pytest

from unsign.domain.account import AccountRef
from unsign.domain.backup import Backup
from unsign.domain.creation import Creation
from unsign.domain.outcome import Step
from unsign.domain.signature import SignatureId
from unsign.domain.snapshot import ListedSignatures
from unsign.flows.cancelling import CancelToken
from unsign.flows.following import Checks


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

    async def tell_creation(self, creation: Creation, checks: Checks = ()) -> Step:
        """Fail: a deletion creates nothing."""
        pytest.fail("a creation was told")
