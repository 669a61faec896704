"""Changes to settings and accounts, as pure functions: each is made to what is in the file by then."""

import functools
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from unsign.domain.merging import merged
from unsign.domain.settings import SavedAccount, Settings

Change = Callable[[Settings], Settings]


def by_use(accounts: tuple[SavedAccount, ...]) -> tuple[SavedAccount, ...]:
    """Put the account first that was used last."""
    never = datetime.min.replace(tzinfo=UTC)
    by_name = sorted(accounts, key=lambda a: a.name.casefold())
    return tuple(sorted(by_name, key=lambda a: a.used or never, reverse=True))


def all_of(*changes: Change) -> Change:
    """Return the change that makes these, one after the other."""
    return lambda now: functools.reduce(lambda settings, change: change(settings), changes, now)


def used(settings: Settings, account_id: str, at: datetime) -> Settings:
    """Note that an account was used, and leave the rest of it as it is now."""
    accounts = (replace(a, used=max(a.used or at, at)) if a.id == account_id else a for a in settings.accounts)
    return replace(settings, accounts=tuple(accounts))


def with_account(settings: Settings, saved: SavedAccount) -> Settings:
    """Keep an account, in place of one with the same ID."""
    others = tuple(a for a in settings.accounts if a.id != saved.id)
    return replace(settings, accounts=(*others, saved))


def edited_in(settings: Settings, shown: SavedAccount, edited: SavedAccount) -> Settings:
    """Change what a person changed in a form, unless the account is gone."""
    accounts = (merged(a, shown, edited) if a.id == edited.id else a for a in settings.accounts)
    return replace(settings, accounts=tuple(accounts))


def without(settings: Settings, account_id: str) -> Settings:
    """Keep an account no longer."""
    return replace(settings, accounts=tuple(a for a in settings.accounts if a.id != account_id))
