"""The journal's tables, version 2, as SQL."""

import sqlite3
import uuid

VERSION = 2

FINAL = "'deleted', 'already_gone', 'not_deleted', 'created', 'not_created'"
"""The verdicts after which nothing is left to look up, as SQL."""

_TABLES = (
    # journal_id: tells this journal from any other; probe: when it was last tried whether a record can be written
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
    # one row for each run of the program that had an intent; while it's alive, it holds the file run-TOKEN.lock
    """CREATE TABLE runs (
        id INTEGER PRIMARY KEY,
        token TEXT NOT NULL UNIQUE,
        computer TEXT,
        started_at TEXT
    )""",
    # how: 'stopped' by itself, or 'found_dead' by another run
    "CREATE TABLE run_ends (run INTEGER PRIMARY KEY REFERENCES runs, at TEXT, how TEXT NOT NULL)",
    # NULL in templates: not known; '[]': none. NULL in run: version 1 wrote it, in a run that is over
    """CREATE TABLE intents (
        number INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        account_id TEXT,
        account TEXT,
        dev_key TEXT,
        base_url TEXT,
        signature_id TEXT,
        name TEXT,
        status INTEGER,
        templates TEXT,
        operator TEXT,
        computer TEXT,
        ticket TEXT,
        origin TEXT,
        batch TEXT,
        asked_at TEXT,
        run INTEGER REFERENCES runs
    )""",
    """CREATE TABLE events (
        id INTEGER PRIMARY KEY,
        number INTEGER NOT NULL REFERENCES intents,
        at TEXT,
        what TEXT NOT NULL CHECK (what IN ('sent', 'answered', 'looked_up', 'not_sent', 'settled')),
        http_status INTEGER,
        code INTEGER,
        message TEXT,
        found INTEGER,
        verdict TEXT,
        problem TEXT,
        proof TEXT,
        signature_id TEXT
    )""",
    # service: the effective, normalised base URL: a lock holds whichever key asks
    """CREATE TABLE locks (
        service TEXT NOT NULL,
        signature_id TEXT NOT NULL,
        locked_by TEXT,
        at TEXT,
        PRIMARY KEY (service, signature_id)
    ) WITHOUT ROWID""",
    # which intents have no final verdict: no more than an index over the others, kept by triggers
    "CREATE TABLE unsettled (number INTEGER PRIMARY KEY REFERENCES intents)",
)

_INDICES = (
    "CREATE INDEX intents_of_account ON intents (base_url, dev_key, number)",
    "CREATE INDEX intents_of_signature ON intents (base_url, signature_id, number)",
    "CREATE INDEX intents_of_batch ON intents (batch, number) WHERE batch IS NOT NULL",
    "CREATE INDEX events_of_intent ON events (number, what, id)",
)

_TRIGGERS = (
    *(
        f"CREATE TRIGGER {table}_{action.lower()} BEFORE {action} ON {table}"
        f" BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        for table in ("runs", "run_ends", "intents", "events")
        for action in ("UPDATE", "DELETE")
    ),
    # INSERT OR REPLACE deletes without asking the triggers for DELETE
    *(
        f"CREATE TRIGGER {table}_replace BEFORE INSERT ON {table}"  # noqa: S608 - our own names
        f" WHEN EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key})"
        f" BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        for table, key in (("runs", "id"), ("run_ends", "run"), ("intents", "number"), ("events", "id"))
    ),
    """CREATE TRIGGER intents_open AFTER INSERT ON intents
    BEGIN INSERT INTO unsettled VALUES (NEW.number); END""",
    f"""CREATE TRIGGER events_close AFTER INSERT ON events
    WHEN NEW.what = 'not_sent' OR NEW.what = 'settled' AND NEW.verdict IN ({FINAL})
    BEGIN DELETE FROM unsettled WHERE number = NEW.number; END""",  # noqa: S608 - a constant
    f"""CREATE TRIGGER events_open AFTER INSERT ON events
    WHEN NEW.what = 'sent' OR NEW.what = 'settled' AND NOT coalesce(NEW.verdict IN ({FINAL}), 0)
    BEGIN INSERT OR IGNORE INTO unsettled VALUES (NEW.number); END""",  # noqa: S608 - a constant
)

# SQLite keeps the comments with the view: who opens the file with another tool finds them there.
_HISTORY = """CREATE VIEW history AS
-- One row for each deletion or creation that was asked for. Nothing in here is ever rewritten. Times are UTC.
--   number        counts up
--   kind          deletion, creation
--   account       the account's name when it was asked for
--   base_url      the service's address
--   signature_id  the signature's ID; of a creation, the new ID, where it's known
--   name          the signature's name; NULL where it couldn't be looked up
--   asked_at      when Unsign wrote down that it was going to be done
--   settled_at    when the verdict was written down
--   verdict       confirmed (HTTP 200 with code 0, not checked yet), deleted, already_gone, not_deleted, not_sure,
--                 created, not_created; NULL while the run of the program is in progress. A run that was killed counts
--                 as in progress until Unsign is started again.
--   problem       what stood in the way
--   http_status, code, message   the service's last answer to the deletion or creation itself
--   operator, computer, ticket   who asked for it, where, and under which ticket number
--   origin        single, batch, waiting
--   batch         the same for all of one batch
--   proof         looked_up (a look-up afterwards), word_only (the service's word alone)
SELECT
    i.number, i.kind, i.account, i.base_url,
    coalesce(i.signature_id, s.signature_id, a.signature_id) AS signature_id,
    i.name, i.asked_at,
    CASE WHEN s.id IS NOT NULL THEN s.at WHEN d.what = 'not_sent' THEN d.at END AS settled_at,
    CASE
        WHEN s.id IS NOT NULL THEN s.verdict
        WHEN d.what = 'not_sent' THEN CASE i.kind WHEN 'creation' THEN 'not_created' ELSE 'not_deleted' END
        WHEN a.http_status = 200 AND a.code = 0 AND a.id > coalesce(d.id, 0) THEN 'confirmed'
        WHEN i.run IS NULL OR EXISTS (SELECT 1 FROM run_ends WHERE run_ends.run = i.run) THEN 'not_sure'
    END AS verdict,
    CASE WHEN s.id IS NOT NULL THEN s.problem WHEN d.what = 'not_sent' THEN d.problem END AS problem,
    a.http_status, a.code, a.message,
    i.operator, i.computer, i.ticket, i.origin, i.batch, s.proof
FROM intents AS i
-- the last event of a kind counts
LEFT JOIN events AS s ON s.id = (SELECT max(id) FROM events WHERE number = i.number AND what = 'settled')
LEFT JOIN events AS a ON a.id = (SELECT max(id) FROM events WHERE number = i.number AND what = 'answered')
LEFT JOIN events AS d ON d.id = max(
    coalesce((SELECT max(id) FROM events WHERE number = i.number AND what = 'sent'), 0),
    coalesce((SELECT max(id) FROM events WHERE number = i.number AND what = 'not_sent'), 0)
)"""


def create(database: sqlite3.Connection) -> None:
    """Create everything in an empty database, and a new journal ID; the caller has begun a transaction."""
    for statement in (*_TABLES, *_INDICES, *_TRIGGERS, _HISTORY):
        database.execute(statement)
    database.execute("INSERT INTO meta VALUES ('journal_id', ?)", (str(uuid.uuid4()),))
    database.execute(f"PRAGMA user_version = {VERSION}")


def check(database: sqlite3.Connection) -> None:
    """Raise sqlite3.OperationalError where a table isn't as this version has it. Reads no rows."""
    for query in (
        "SELECT * FROM history",
        "SELECT run, status, templates, account_id, dev_key FROM intents",
        "SELECT found FROM events",
        "SELECT token, computer, started_at FROM runs",
        "SELECT at, how FROM run_ends",
        "SELECT service, signature_id, locked_by, at FROM locks",
        "SELECT number FROM unsettled",
        "SELECT key, value FROM meta",
    ):
        database.execute(f"{query} LIMIT 0")
