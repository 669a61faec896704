"""Our own HTTP client, which writes down each answer: status, code, message, headers and time, without a secret."""

import re
import time
from collections.abc import Mapping
from dataclasses import dataclass

from unsign.api.client import HttpService
from unsign.api.sending import Call
from unsign.api.wire import Reply
from unsign.domain.account import AccountRef, Credentials
from unsign.domain.problems import Problem
from unsign.domain.settings import Network
from unsign.flows.cancelling import CancelToken

_COOKIES = frozenset({"set-cookie", "set-cookie2"})


@dataclass(frozen=True, slots=True)
class Recorded:
    """One request and what came of it.

    method, path: the request
    seconds: from asking for it to its whole answer
    status: the HTTP status; None for no whole answer
    size: bytes of the answer's body
    headers: the answer's, by name in lower case, without secrets and without cookies' values
    trouble: what came in place of an answer, in one line; "" for nothing
    """

    method: str
    path: str
    seconds: float
    status: int | None = None
    size: int = 0
    headers: Mapping[str, str] | None = None
    trouble: str = ""


class RecordingService(HttpService):
    """Sends as Unsign does. `recorded`: all requests so far, oldest first."""

    def __init__(self, opening: Mapping[str, Credentials], network: Network) -> None:
        """Cost nothing yet. `opening`: the credentials by the accounts' IDs."""

        def credentials(account: AccountRef) -> Credentials | None:
            return opening.get(account.id)

        super().__init__(credentials, network)
        self.recorded: list[Recorded] = []

    async def _send(self, call: Call, token: CancelToken) -> Reply:
        began = time.perf_counter()
        try:
            reply = await super()._send(call, token)
        except Problem as problem:
            seconds = time.perf_counter() - began
            trouble = f"{type(problem).__name__} {problem.exchange.words}".strip()
            self.recorded.append(Recorded(call.method, call.path, seconds, problem.exchange.status, trouble=trouble))
            raise
        headers = {
            call.cleaned(name): _without_values(value) if name in _COOKIES else call.cleaned(value)
            for name, value in reply.headers.items()
        }
        seconds = time.perf_counter() - began
        self.recorded.append(Recorded(call.method, call.path, seconds, reply.exchange.status, len(reply.body), headers))
        return reply


def _without_values(cookies: str) -> str:
    return re.sub(r"=[^;,]*", "=…", cookies)
