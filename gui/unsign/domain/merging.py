"""Three values of one kind put together: what is there now, and what a person changed in a form."""

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from unsign.domain.settings import Network, Preferences, ProxyUse

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

D = TypeVar("D", bound="DataclassInstance")


def merged(now: D, before: D, after: D) -> D:
    """Return `now` with the fields in which `after` differs from `before`, field by field, nested ones too.

    now: what is there, which another copy of the program may have changed
    before: what a form showed when it opened
    after: what the person made of it
    """
    changes: dict[str, Any] = {}
    for field in fields(now):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old != new:
            nested = is_dataclass(new) and not isinstance(new, type)
            changes[field.name] = merged(getattr(now, field.name), old, new) if nested else new
    return replace(now, **changes)


def merged_preferences(now: Preferences, before: Preferences, after: Preferences) -> Preferences:
    """Return the same for preferences; a proxy and its address stay together."""
    result = merged(now, before, after)
    if after.network.proxy_use is ProxyUse.OTHER and _proxy(before.network) != _proxy(after.network):
        # this choice with an address that another copy has changed or removed is nobody's wish
        use, address = _proxy(after.network)
        return replace(result, network=replace(result.network, proxy_use=use, proxy_url=address))
    if result.network.proxy_use is ProxyUse.OTHER and not result.network.proxy_url:
        return replace(result, network=replace(result.network, proxy_url=now.network.proxy_url))
    return result


def _proxy(network: Network) -> tuple[ProxyUse, str]:
    return network.proxy_use, network.proxy_url
