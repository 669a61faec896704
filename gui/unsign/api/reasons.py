"""Finds the reason in an answer that says no, under whatever name it comes. Standard library only.

The documents have `message`. Gateways, frameworks and older versions of services have other names for it, and other
places (RFC 9457, JSON:API, OAuth, GraphQL, Spring, Django, Kong and their kin).
"""

import re
from typing import Any

# without case and punctuation; the first that is there counts
_NAMES = (
    "message",
    "msg",
    "errormessage",
    "errormsg",
    "errmsg",
    "errordescription",
    "errordesc",
    "faultstring",
    "errors",
    "error",
    "err",
    "detail",
    "details",
    "description",
    "reason",
    "cause",
    "fault",
    "exception",
    "messages",
    "title",
    "userinfo",
    "info",
    "result",
    "data",
    "body",
)
_DEEPEST, _MOST = 4, 3
"""Levels that are searched, and reasons of a list that are quoted."""


def reason(payload: object, depth: int = _DEEPEST, *, lists: bool = True) -> str:
    """Return the reason that an answer gives; "" where it has none. `lists`: also one put together of several."""
    if isinstance(payload, str):
        return payload.strip()
    if not depth:
        return ""
    if isinstance(payload, list) and lists:
        return "; ".join(dict.fromkeys(filter(None, (reason(it, depth - 1) for it in payload[:_MOST]))))
    if not isinstance(payload, dict):
        return ""
    by_name = _by_name(payload)
    for name in _NAMES:
        if found := reason(by_name.get(name), depth - 1, lists=lists):
            return found
    if depth < _DEEPEST and len(payload) == 1:
        # {"sign_name": ["may not be blank"]}: the field's name is a part of it
        ((name, value),) = payload.items()
        found = reason(value, depth - 1, lists=lists)
        return f"{name}: {found}" if found else ""
    return ""


def code(payload: dict[str, Any]) -> object:
    """Return the answer's own code, also where it stands beside a reason inside; None where there is none."""
    if "code" in payload:
        return payload["code"]
    by_name = _by_name(payload)
    inner = by_name.get("error")
    if isinstance(inner, dict) and "code" in inner:
        return inner["code"]
    return next((by_name[name] for name in ("errorcode", "errcode") if name in by_name), None)


def _by_name(payload: dict[str, Any]) -> dict[str, Any]:
    """Return the fields by their bare names; of several that differ in spelling only, the first."""
    found: dict[str, Any] = {}
    for name, value in payload.items():
        found.setdefault(re.sub(r"[\W_]+", "", name.casefold()), value)
    return found
