"""The documented EngageLab SMS service, as an ASGI 3 app that keeps everything in memory.

Paths, bodies, codes and messages come from EngageLab's public documents of its
SMS API ("Delete signature configuration" and its neighbours). Where those are
silent the practice service had to choose; each such place says so.
"""

import base64
import itertools
import json
import re
import time
from collections.abc import Callable, Mapping, MutableMapping
from functools import partial
from typing import Any

from unsign.domain.signature import Status
from unsign.practice import seeds
from unsign.practice.answers import (
    ID_REFUSED,
    IN_USE,
    KEY_INACTIVE,
    KEY_WRONG,
    METHOD_UNKNOWN,
    NAME_REFUSED,
    NAME_TAKEN,
    NO_PERMISSION,
    NO_SUCH_SIGNATURE,
    NOT_FOUND,
    NOT_JSON,
    Receive,
    Reply,
    Send,
    tell,
    trouble,
)
from unsign.practice.faults import AS_DOCUMENTED, BEHAVIOURS, ON_CREATE
from unsign.practice.records import StoredSignature

# ASGI leaves what a scope holds to its type, so there is nothing narrower than Any to say.
Scope = MutableMapping[str, Any]

SIGNATURES = "/v1/sign-configs"
TEMPLATES = "/v1/template-configs"

# The documents show IDs of 9 and 19 digits and set no limit: nothing longer than they show is taken here.
_WELL_FORMED_ID = re.compile(r"[0-9]{1,19}")
_NAME = re.compile(r"[^【】\[\]]{2,60}", re.DOTALL)
_FIRST_NEW_ID = 1_800_000_000_000_000_001


class PracticeService:
    """One EngageLab account, seeded anew for each instance; see `seeds` for keys and content.

    signatures: what is there now, by ID
    templates: the same of templates
    templates_fault: an HTTP status that the list of templates answers in its place; None for the list itself
    """

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
        hold_seconds: float = 60.0,
    ) -> None:
        """Seed the account.

        clock: seconds that only ever grow, for the message plans
        now: Unix seconds, for what is created and updated
        hold_seconds: how long after the first refused delete a message plan goes on holding its signature
        """
        self.signatures = seeds.signatures(now())
        self.templates = seeds.templates(now())
        self.templates_fault: int | None = None
        self._clock = clock
        self._now = now
        self._hold_seconds = hold_seconds
        self._held_until: dict[str, float] = {}
        self._asked_to_delete: set[str] = set()
        self._asked_to_create: set[str] = set()
        self._new_ids = itertools.count(_FIRST_NEW_ID)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request, or go along with a server's start and stop."""
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
        elif scope["type"] == "http":
            body = await _body(receive)
            await self._answer(scope, body).give(receive, send)
        else:
            raise NotImplementedError(scope["type"])

    def _answer(self, scope: Scope, body: bytes) -> Reply:
        method = scope["method"]
        refusal = _key_refusal(dict(scope["headers"]).get(b"authorization", b""), method)
        if refusal is not None:
            return refusal
        calls = self._calls(scope["path"], body)
        if not calls:
            return NOT_FOUND
        call = calls.get(method)
        return call() if call else METHOD_UNKNOWN

    def _calls(self, path: str, body: bytes) -> Mapping[str, Callable[[], Reply]]:
        """Give the documented calls of a path by method; none for a path that isn't documented."""
        if path == SIGNATURES:
            return {"GET": self._list_signatures, "POST": partial(self._create, body)}
        if path == TEMPLATES:
            return {"GET": self._list_templates}
        parent, _, sign_id = path.rpartition("/")
        if parent == SIGNATURES:
            return {"GET": partial(self._look_up, sign_id), "DELETE": partial(self._delete, sign_id)}
        return {}

    def _list_signatures(self) -> Reply:
        return tell([self._form(signature) for signature in self.signatures.values()])

    def _list_templates(self) -> Reply:
        if self.templates_fault is not None:
            return trouble(self.templates_fault)
        return tell(
            [template.as_json(self.signatures.get(template.sign_id or "")) for template in self.templates.values()]
        )

    def _look_up(self, sign_id: str) -> Reply:
        behaviour = BEHAVIOURS.get(sign_id, AS_DOCUMENTED)
        broken = not behaviour.looks_until_delete or sign_id in self._asked_to_delete
        if behaviour.on_look is not None and broken:
            return behaviour.on_look
        if not _WELL_FORMED_ID.fullmatch(sign_id):
            return ID_REFUSED
        signature = self.signatures.get(sign_id)
        return NO_SUCH_SIGNATURE if signature is None else tell(self._form(signature))

    def _delete(self, sign_id: str) -> Reply:
        if not _WELL_FORMED_ID.fullmatch(sign_id):
            return ID_REFUSED
        signature = self.signatures.get(sign_id)
        if signature is None:
            return NO_SUCH_SIGNATURE
        if signature.held and self._plan_holds(sign_id):
            return IN_USE
        behaviour = BEHAVIOURS.get(sign_id, AS_DOCUMENTED)
        if behaviour.once and sign_id in self._asked_to_delete:
            behaviour = AS_DOCUMENTED
        self._asked_to_delete.add(sign_id)
        if behaviour.deletes:
            del self.signatures[sign_id]
        return behaviour.on_delete

    def _create(self, body: bytes) -> Reply:
        try:
            wish = json.loads(body)
            # JSON can escape half a surrogate pair, which is no character and can't be sent back.
            json.dumps(wish, ensure_ascii=False).encode()
        except (ValueError, RecursionError):
            return NOT_JSON
        name = wish.get("sign_name") if isinstance(wish, dict) else None
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            return NAME_REFUSED
        if any(signature.sign_name == name for signature in self.signatures.values()):
            return NAME_TAKEN
        behaviour = ON_CREATE.get(name, AS_DOCUMENTED)
        if behaviour.once and name in self._asked_to_create:
            behaviour = AS_DOCUMENTED
        self._asked_to_create.add(name)
        sign_id, now = str(next(self._new_ids)), int(self._now())
        if behaviour.deletes:
            self.signatures[sign_id] = StoredSignature(sign_id, name, Status.PENDING_REVIEW, now, now)
        return tell({"sign_id": sign_id}) if behaviour is AS_DOCUMENTED else behaviour.on_delete

    def _plan_holds(self, sign_id: str) -> bool:
        # Nobody would wait for a plan that runs out while nobody looks, so it starts with the first refusal.
        until = self._held_until.setdefault(sign_id, self._clock() + self._hold_seconds)
        return self._clock() < until

    def _form(self, signature: StoredSignature) -> dict[str, str | int]:
        uses = sum(template.sign_id == signature.sign_id for template in self.templates.values())
        return signature.as_json(uses)


def _key_refusal(authorization: bytes, method: str) -> Reply | None:
    """Say no to a key and secret that don't open this account for this method, or give None."""
    scheme, _, encoded = authorization.partition(b" ")
    try:
        dev_key, _, dev_secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except ValueError:
        return KEY_WRONG
    if scheme.lower() != b"basic":
        return KEY_WRONG
    if dev_key == seeds.EXPIRED_KEY:
        return KEY_INACTIVE
    if dev_key == seeds.READONLY_KEY:
        return None if method == "GET" else NO_PERMISSION
    return None if (dev_key, dev_secret) == (seeds.PRACTICE_KEY, seeds.PRACTICE_SECRET) else KEY_WRONG


async def _body(receive: Receive) -> bytes:
    pieces: list[bytes] = []
    more = True
    while more:
        message = await receive()
        pieces.append(message.get("body", b""))
        more = message.get("more_body", False)
    return b"".join(pieces)


async def _lifespan(receive: Receive, send: Send) -> None:
    stage = ""
    while stage != "lifespan.shutdown":
        stage = (await receive())["type"]
        await send({"type": f"{stage}.complete"})
