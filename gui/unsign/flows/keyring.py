"""Asks the system's keyring for something, and tells the person where it doesn't do it."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from unsign.domain.settings import VaultProblem, VaultTrouble
from unsign.flows.account_ports import AccountDialogs

T = TypeVar("T")

PROMPT_SECONDS = 30.0
"""How long a keyring may take: it may be asking a person for its password."""


class Keyring:
    """The keyring, asked in a thread, and with patience."""

    def __init__(self, dialogs: AccountDialogs, prompt_seconds: float = PROMPT_SECONDS) -> None:
        """Take what it works with. `prompt_seconds`: so that tests needn't wait."""
        self._dialogs = dialogs
        self._prompt_seconds = prompt_seconds
        self._told: set[VaultTrouble] = set()

    async def ask(self, call: Callable[[], T], *, aloud: bool) -> T | VaultTrouble:
        """Ask; return what it answers, or why it doesn't, which is said once, or each time if `aloud`."""
        try:
            async with asyncio.timeout(self._prompt_seconds):
                return await asyncio.to_thread(call)
        except TimeoutError:
            problem = VaultProblem(VaultTrouble.SLOW)
        except VaultProblem as error:
            problem = error
        if aloud or problem.trouble not in self._told:
            self._told.add(problem.trouble)
            await self._dialogs.vault_trouble(problem)
        return problem.trouble
