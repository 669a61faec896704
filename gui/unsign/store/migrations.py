"""How an older journal becomes the newest, step by step."""

import sqlite3
from collections.abc import Callable
from types import MappingProxyType

from unsign.domain import addresses
from unsign.store import schema

Step = Callable[[sqlite3.Connection, str], None]
"""Takes a database one version further. The text is EngageLab's usual address."""


def migrate(database: sqlite3.Connection, version: int, usual_service: str) -> None:
    """Take a database from `version` to the newest; the caller has begun a transaction."""
    for before in range(version, schema.VERSION):
        STEPS[before](database, usual_service)


def split_key(account_key: object, usual_service: str) -> tuple[str, str]:
    """Return the dev key and the service's address that version 1 kept in one text: "key" or "key address"."""
    text = str(account_key)
    dev_key, _space, address = text.rpartition(" ")
    if not dev_key or "://" not in address:
        return text, usual_service
    try:
        return dev_key, addresses.service_url(address)
    except addresses.BadAddress:
        return dev_key, address


def _from_1_to_2(database: sqlite3.Connection, usual_service: str) -> None:
    """Make intents and settled events out of what was kept, and locks that hold whichever key asks.

    What can't be understood is kept as it is: reading it is where that is dealt with. Times of settling, the operator
    and the origin weren't noted.
    """
    # that's version 2's schema; a third version has to leave this step what it is
    database.create_function("key_of", 1, lambda key: split_key(key, usual_service)[0], deterministic=True)
    database.create_function("service_of", 1, lambda key: split_key(key, usual_service)[1], deterministic=True)
    database.execute("ALTER TABLE locks RENAME TO locks_1")
    schema.create(database)
    database.execute(
        "INSERT INTO intents (number, kind, account, dev_key, base_url, signature_id, name, status, templates,"
        " asked_at)"
        " SELECT number, 'deletion', account, key_of(account_key), service_of(account_key), signature_id, name, status,"
        " templates, at FROM kept ORDER BY number"
    )
    database.execute(
        "INSERT INTO events (number, what, verdict) SELECT number, 'settled', lower(verdict) FROM kept ORDER BY number"
    )
    # two keys of one account may both have locked a signature: who locked it first stays on record
    database.execute(
        "INSERT OR IGNORE INTO locks SELECT service_of(account_key), signature_id, locked_by, at FROM locks_1"
        " ORDER BY at"
    )
    database.execute("DROP TABLE locks_1")
    database.execute("DROP TABLE kept")


STEPS = MappingProxyType({1: _from_1_to_2})
"""By the version that a step starts from."""
