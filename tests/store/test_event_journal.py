"""The journal: what was noted is there again, says what's true and no more, and nothing odd in it costs the rest."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from datetime import UTC, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.journals import (
    AT,
    ID,
    INTENT,
    KEY,
    OTHER_ID,
    OTHER_SERVICE,
    USUAL,
    Memory,
    done,
    execute,
    intent,
    journal_in,
    locked,
    refused,
    rows,
)
from unsign.domain.history import HistoryEntry, Kind, Origin, Proof, RecordedVerdict
from unsign.domain.signature import SignatureId, Status
from unsign.domain.store_problem import StoreProblemKind
from unsign.domain.template import Position, Template
from unsign.store import history_queries, history_rows
from unsign.store.event_journal import EventJournal
from unsign.store.journal_file import NAME

CREATION = intent(kind=Kind.CREATION, signature_id=None)
NEW_ID = SignatureId("5")


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[EventJournal]:
    """Return a journal in a folder of its own."""
    with journal_in(tmp_path) as it:
        yield it


Event = Callable[[EventJournal, int], "Future[None]"]


def sent(journal: EventJournal, number: int) -> Future[None]:
    """Let the request leave."""
    return journal.sent(number, AT)


def confirmed(journal: EventJournal, number: int) -> Future[None]:
    """Let the service say yes."""
    return journal.answered(number, 200, 0, "success", NEW_ID)


def refusal(journal: EventJournal, number: int) -> Future[None]:
    """Let the service say no."""
    return journal.answered(number, 400, 400, "in use")


def found(journal: EventJournal, number: int) -> Future[None]:
    """Let a look-up find it."""
    return journal.looked_up(number, found=True)


def never_sent(journal: EventJournal, number: int) -> Future[None]:
    """Say that nothing left."""
    return journal.not_sent(number, "Cancelled")


def settled(verdict: RecordedVerdict, proof: Proof | None = None) -> Event:
    """Say what is true."""
    return lambda journal, number: journal.settled(number, verdict, "InUse", proof)


V = RecordedVerdict
STORIES: list[tuple[list[Event], RecordedVerdict | None, RecordedVerdict]] = [
    # what happened; what's true while the run goes on; what's true once it was killed
    ([], None, V.NOT_SURE),
    ([sent], None, V.NOT_SURE),
    ([sent, confirmed], V.CONFIRMED, V.CONFIRMED),
    ([sent, confirmed, found], V.CONFIRMED, V.CONFIRMED),
    ([sent, refusal], None, V.NOT_SURE),
    ([sent, refusal, sent], None, V.NOT_SURE),
    ([sent, confirmed, sent], None, V.NOT_SURE),
    ([sent, refusal, sent, confirmed], V.CONFIRMED, V.CONFIRMED),
    ([never_sent], V.NOT_DELETED, V.NOT_DELETED),
    ([sent, never_sent], V.NOT_DELETED, V.NOT_DELETED),
    ([never_sent, sent], None, V.NOT_SURE),
    ([sent, confirmed, settled(V.DELETED, Proof.LOOKED_UP)], V.DELETED, V.DELETED),
    ([sent, confirmed, settled(V.DELETED, Proof.WORD_ONLY)], V.DELETED, V.DELETED),
    ([sent, settled(V.NOT_SURE), settled(V.ALREADY_GONE)], V.ALREADY_GONE, V.ALREADY_GONE),
    ([sent, settled(V.NOT_DELETED), settled(V.NOT_SURE)], V.NOT_SURE, V.NOT_SURE),
    ([never_sent, settled(V.NOT_SURE)], V.NOT_SURE, V.NOT_SURE),
]


def kill(folder: Path) -> None:
    """Take away what says that runs are alive, as the system does when they are killed."""
    for lock in folder.glob("run-*.lock"):
        lock.unlink()


@pytest.mark.parametrize(("story", "alive", "dead"), STORIES)
def test_each_story_has_one_verdict(
    tmp_path: Path, story: list[Event], alive: RecordedVerdict | None, dead: RecordedVerdict
) -> None:
    """While its run goes on, and once it's dead; its outcome is unknown exactly where the verdict isn't final."""
    with journal_in(tmp_path) as journal, journal_in(tmp_path) as other:
        number = done(journal.intend(INTENT))
        for event in story:
            done(event(journal, number))
        (entry,) = done(other.newest(2))
        assert entry.verdict is alive
        assert done(other.unknown()) == done(journal.unknown()) == ()
        kill(tmp_path)
        unknown = done(other.unknown())
        assert [it.verdict for it in unknown] == ([] if dead.is_final else [dead])
        # by now it's noted that the run is over
        done(other.probe())
        (entry,) = done(other.newest(2))
        assert entry.verdict is dead
        assert unknown == (() if dead.is_final else (entry,))
        assert rows(tmp_path, "SELECT verdict FROM history") == [(dead.value,)]


def test_an_entry_has_all_that_was_noted(tmp_path: Path) -> None:
    """In the view's columns, exactly these."""
    with journal_in(tmp_path) as journal:
        number = done(journal.intend(intent(origin=Origin.BATCH, batch="b1", base_url=OTHER_SERVICE)))
        for event in (sent, confirmed, found, settled(V.NOT_DELETED, Proof.LOOKED_UP)):
            done(event(journal, number))
        (entry,) = done(journal.of_signature(OTHER_SERVICE, ID))
        assert done(journal.of_signature(USUAL, ID)) == done(journal.of_signature(OTHER_SERVICE, OTHER_ID)) == ()
    assert entry.settled_at is not None
    assert entry == HistoryEntry(
        number=number,
        kind=Kind.DELETION,
        account_id="1",
        account="Acme",
        dev_key=KEY,
        base_url=OTHER_SERVICE,
        signature_id=ID,
        name="Quiet name",
        asked_at=AT,
        settled_at=entry.settled_at,
        verdict=V.NOT_DELETED,
        problem="InUse",
        http_status=200,
        code=0,
        message="success",
        operator="Jo",
        computer="desk",
        ticket="T-1",
        origin=Origin.BATCH,
        batch="b1",
        proof=Proof.LOOKED_UP,
    )
    with contextlib.closing(sqlite3.connect(tmp_path / NAME)) as database:
        described = database.execute("SELECT * FROM history").description
    assert ", ".join(name for name, *_rest in described) == (
        "number, kind, account, base_url, signature_id, name, asked_at, settled_at, verdict, problem, http_status,"
        " code, message, operator, computer, ticket, origin, batch, proof"
    )
    ((sql,),) = rows(tmp_path, "SELECT sql FROM sqlite_master WHERE name = 'history'")
    for name, *_rest in described:
        assert f" {name}" in sql.partition("SELECT")[0], "the view's own comment describes each column"


def test_a_creation_is_settled_like_a_deletion(tmp_path: Path) -> None:
    """It's known by its new ID as soon as there is one."""
    with journal_in(tmp_path) as journal:
        number, never, lost = (done(journal.intend(CREATION)) for _turn in range(3))
        assert done(journal.newest(3))[2].signature_id is None
        done(journal.sent(number, AT))
        done(confirmed(journal, number))
        assert [(it.signature_id, it.verdict) for it in done(journal.newest(3))][2] == (NEW_ID, V.CONFIRMED)
        done(journal.settled(number, V.CREATED, None, Proof.LOOKED_UP))
        done(never_sent(journal, never))
        done(journal.settled(lost, V.CREATED, "AnswerTimedOut", Proof.LOOKED_UP, OTHER_ID))
        assert [(it.signature_id, it.verdict) for it in done(journal.newest(3))] == [
            (OTHER_ID, V.CREATED),
            (None, V.NOT_CREATED),
            (NEW_ID, V.CREATED),
        ]
        assert done(journal.backups(USUAL, KEY)) == ()


texts = st.text(max_size=20) | st.text(st.characters(categories=["Cs"]), max_size=4)
"""Any, with halves of surrogate pairs."""
numbers = st.none() | st.integers() | st.integers(-(2**63), 2**63 - 1)
templates = st.builds(
    Template,
    id=texts,
    name=texts,
    kind=texts,
    status=st.sampled_from(Status),
    signature_id=st.none() | texts,
    country_codes=st.lists(texts, max_size=3).map(tuple),
    position=st.sampled_from(Position),
)


def safe_template(template: Template) -> Template:
    """Return a template as it is to come back."""
    safe = history_rows.safe_text
    return Template(
        safe(template.id),
        safe(template.name),
        safe(template.kind),
        template.status,
        None if template.signature_id is None else safe(template.signature_id),
        tuple(safe(it) for it in template.country_codes),
        template.position,
    )


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.lists(texts, min_size=8, max_size=8),
    found_templates=st.none() | st.lists(templates, max_size=2).map(tuple),
    status=st.none() | st.sampled_from(Status),
    number=numbers,
    hours=st.integers(-12, 14),
)
def test_whatever_text_there_is_it_comes_back(
    journal: EventJournal,
    text: list[str],
    found_templates: tuple[Template, ...] | None,
    status: Status | None,
    number: int | None,
    hours: int,
) -> None:
    """Made safe for a file, and otherwise as it was; what isn't known stays not known."""
    safe = [history_rows.safe_text(it) for it in text]
    for before, after in zip(text, safe, strict=True):
        after.encode()
        assert after == before or any("\ud800" <= character <= "\udfff" for character in before)
    asked = intent(
        account_id=text[0],
        account=text[1],
        dev_key=text[2],
        name=text[3],
        operator=text[4],
        computer=text[5],
        ticket=text[6],
        templates=found_templates,
        status=status,
        asked_at=AT.astimezone(timezone(timedelta(hours=hours))),
    )
    known_as = done(journal.intend(asked))
    journal.answered(known_as, number, number, text[7])
    journal.lock(text[1], [ID], text[0])
    done(journal.settled(known_as, V.DELETED, text[7]))
    (entry,) = done(journal.newest(1, account=(USUAL, text[2])))
    (backup,) = done(journal.backups(USUAL, text[2], 1))
    assert ID.digits in done(journal.locks(text[1]))
    read = [entry.account_id, entry.account, entry.dev_key, entry.name, entry.operator, entry.computer, entry.ticket]
    assert [*read, entry.message] == safe
    assert (entry.number, entry.problem, entry.asked_at, entry.unreadable) == (known_as, safe[7], AT, ())
    assert entry.http_status == entry.code == (None if number is None else max(-(2**63), min(2**63 - 1, number)))
    assert (backup.name, backup.status, backup.at) == (safe[3], status or Status.UNKNOWN, AT)
    assert backup.templates == (None if found_templates is None else tuple(map(safe_template, found_templates)))


def test_unknown_ones_are_found_by_service_oldest_first(tmp_path: Path) -> None:
    """With which account they need, and until they are settled."""
    with journal_in(tmp_path) as journal, journal_in(tmp_path) as other:
        asked = (INTENT, intent(base_url=OTHER_SERVICE, dev_key="theirs", account_id="2"), CREATION, INTENT)
        for number in [done(journal.intend(it)) for it in asked]:
            done(journal.sent(number, AT))
        done(journal.settled(4, V.DELETED))
        kill(tmp_path)
        assert [it.number for it in done(other.unknown())] == [1, 2, 3]
        ((entry),) = done(other.unknown(OTHER_SERVICE))
        assert (entry.number, entry.account_id, entry.dev_key) == (2, "2", "theirs")
        done(other.looked_up(2, found=False))
        done(other.settled(2, V.DELETED, None, Proof.LOOKED_UP))
        done(other.looked_up(1, None, "AnswerTimedOut"))
        done(other.settled(1, V.NOT_SURE, "AnswerTimedOut"))
        assert [it.number for it in done(other.unknown())] == [1, 3]


def test_who_closes_leaves_nothing_unsent_open(tmp_path: Path) -> None:
    """What was sent stays unknown; what wasn't is known not to have been."""
    with journal_in(tmp_path) as journal:
        done(journal.sent(done(journal.intend(INTENT)), AT))
        done(journal.intend(INTENT))
        journal.intend(CREATION)
    assert not list(tmp_path.glob("run-*.lock"))
    with journal_in(tmp_path) as journal:
        assert [it.verdict for it in done(journal.newest(9))] == [V.NOT_CREATED, V.NOT_DELETED, V.NOT_SURE]
        assert [it.number for it in done(journal.unknown())] == [1]
    assert rows(tmp_path, "SELECT how FROM run_ends") == [("stopped",)]


def test_a_batch_that_is_stopped_leaves_nothing_unsent_open(tmp_path: Path) -> None:
    """Only its own rows, and only those that weren't sent."""
    with journal_in(tmp_path) as journal:
        for batch in ("one", "one", "one", "two"):
            done(journal.intend(intent(origin=Origin.BATCH, batch=batch)))
        done(journal.sent(1, AT))
        done(journal.settled(2, V.ALREADY_GONE))
        assert done(journal.stopped("one", "Stopped")) == 1
        assert done(journal.stopped("one", "Stopped")) == 0
        entries = done(journal.newest(9))
    assert [(it.verdict, it.problem) for it in entries] == [
        (None, None),
        (V.NOT_DELETED, "Stopped"),
        (V.ALREADY_GONE, None),
        (None, None),
    ]


@pytest.mark.parametrize("verdict", [it for it in V if it not in {V.CREATED, V.NOT_CREATED}])
def test_what_is_known_to_be_there_isnt_offered(tmp_path: Path, verdict: RecordedVerdict) -> None:
    """Nor what is in progress, or had no name; page by page, newest first, of one account."""
    with journal_in(tmp_path) as journal:
        for asked in (INTENT, INTENT, intent(dev_key="theirs"), intent(base_url=OTHER_SERVICE), intent(name=None)):
            done(journal.settled(done(journal.intend(asked)), verdict))
        done(journal.sent(done(journal.intend(INTENT)), AT))
        expected = [] if verdict is V.NOT_DELETED else [2, 1]
        assert [it.number for it in done(journal.backups(USUAL, KEY))] == expected
        assert [it.number for it in done(journal.backups(USUAL, KEY, limit=1))] == expected[:1]
        assert [it.number for it in done(journal.backups(USUAL, KEY, limit=1, before=2))] == expected[1:]
        assert all(it.verdict is verdict for it in done(journal.backups(USUAL, KEY)))


def test_locks_hold_at_their_service_whoever_asks(tmp_path: Path) -> None:
    """Who locked first stays on record; to unlock what isn't locked does no harm; their number is remembered."""
    memory = Memory()
    with journal_in(tmp_path, memory) as journal:
        done(journal.lock(USUAL, [ID, OTHER_ID], "Jo"))
        assert memory.now.locks == 2
        done(journal.lock(USUAL, [ID], "Somebody else"))
        done(journal.lock(OTHER_SERVICE, [OTHER_ID], "Jo"))
        assert memory.now.locks == 3
        done(journal.unlock(USUAL, [OTHER_ID]))
        done(journal.unlock(OTHER_SERVICE, [ID]))
        assert memory.now.locks == 2
        locks = done(journal.locks(USUAL))
        assert {digits: lock.by for digits, lock in locks.items()} == {ID.digits: "Jo"}
        at = locks[ID.digits].at
        assert at is not None
        assert at.tzinfo is UTC
        assert locked(journal, OTHER_SERVICE) == {OTHER_ID.digits}
        assert done(journal.locks("https://elsewhere.example")) == {}


ODD: list[tuple[str, str, str]] = [
    # a column, what somebody wrote into it as SQL, and the field that can't be read
    ("asked_at", "'yesterday'", "asked_at"),
    ("asked_at", "'2026-11-25T12:00:00'", "asked_at"),
    ("asked_at", "20261125", "asked_at"),
    ("kind", "'renaming'", "kind"),
    ("origin", "'dream'", "origin"),
    ("name", "x'00'", "name"),
    ("account", "x'37'", "account"),
    ("signature_id", "'-1'", "signature_id"),
    ("signature_id", "x'ff'", "signature_id"),
    ("operator", "CAST(x'41ff42' AS TEXT)", ""),
]
ODD_EVENTS: list[tuple[str, str, str]] = [
    ("verdict", "'perhaps'", "verdict"),
    ("verdict", "NULL", ""),
    ("verdict", "x'ff'", "verdict"),
    ("at", "'soon'", "settled_at"),
    ("problem", "CAST(x'ff' AS TEXT)", ""),
    ("proof", "'oath'", "proof"),
]


def test_an_odd_row_doesnt_cost_the_others(tmp_path: Path) -> None:
    """Whatever another program, or half a disk, has written: what can be read is read, the rest is named."""
    with journal_in(tmp_path) as journal:
        done(journal.settled(done(journal.intend(INTENT)), V.DELETED))
    columns = ", ".join(history_rows.INTENT_COLUMNS)
    expected = {1: ""}
    for column, value, unreadable in ODD:
        values = ", ".join(value if it == column else it for it in history_rows.INTENT_COLUMNS)
        number = len(expected) + 1
        execute(
            tmp_path,
            f"INSERT INTO intents ({columns}) SELECT {values} FROM intents WHERE number = 1",  # noqa: S608 - ours
            f"INSERT INTO events (number, what, verdict) VALUES ({number}, 'settled', 'deleted')",  # noqa: S608 - ours
        )
        expected[number] = unreadable
    for column, value, unreadable in ODD_EVENTS:
        number = len(expected) + 1
        execute(
            tmp_path,
            f"INSERT INTO intents ({columns}) SELECT {columns} FROM intents WHERE number = 1",  # noqa: S608 - ours
            f"INSERT INTO events (number, what, {column}) VALUES ({number}, 'settled', {value})",  # noqa: S608 - ours
        )
        expected[number] = unreadable
    with journal_in(tmp_path) as journal:
        entries = {it.number: it for it in done(journal.newest(99))}
        assert set(entries) == set(expected)
        for number, unreadable in expected.items():
            assert entries[number].unreadable == ((unreadable,) if unreadable else ()), entries[number]
            if unreadable:
                assert getattr(entries[number], unreadable) is None
        assert entries[len(ODD) + 1].operator == "A\ufffdB"
        # what can't be read isn't final
        assert {it.number for it in done(journal.unknown())} == {n for n in expected if n > len(ODD) + 1}
        done(journal.backups(USUAL, KEY))


def test_odd_templates_are_unknown_never_none(tmp_path: Path) -> None:
    """Half a list of templates isn't a list of templates. An odd lock is a lock."""
    odd_countries = '[{"id": "7", "name": "n", "kind": "", "status": 2, "countries": 7, "position": 0}]'
    odd = (
        odd_countries,
        "[",
        "{}",
        "7",
        '"x"',
        "null",
        "[1]",
        '[{"id": "7"}]',
        "[" * 9999,
        '[{"id": 7, "name": "n"}]',
        "",
    )
    with journal_in(tmp_path) as journal:
        done(journal.intend(intent(templates=())))
    for text in odd:
        execute(
            tmp_path,
            "INSERT INTO intents (kind, account, dev_key, base_url, name, templates)"  # noqa: S608 - ours
            f" VALUES ('deletion', 'Acme', '{KEY}', '{USUAL}', 'n', '{text}')",
        )
    execute(tmp_path, f"INSERT INTO locks VALUES ('{USUAL}', '7', NULL, 'long ago')")  # noqa: S608 - ours
    with journal_in(tmp_path) as journal:
        done(journal.settled(1, V.DELETED))
        backups = done(journal.backups(USUAL, KEY))
        assert len(backups) == 1 + len(odd)
        for backup in backups:
            assert backup.templates == (() if backup.number == 1 else None), odd[backup.number - 2]
        (lock,) = done(journal.locks(USUAL)).values()
        assert (lock.by, lock.at) == ("", None)


def test_an_event_of_nothing_is_refused(tmp_path: Path) -> None:
    """And costs nothing else."""
    with journal_in(tmp_path) as journal:
        number = journal.intend(INTENT)
        refused(StoreProblemKind.OTHER, journal.sent(77, AT))
        done(journal.sent(done(number), AT))
    assert rows(tmp_path, "SELECT number, what FROM events") == [(1, "sent")]


def test_every_query_begins_at_an_index(tmp_path: Path) -> None:
    """So that none takes longer in a longer journal, but for what it finds."""
    queries = {
        history_queries.NEWEST: 2,
        history_queries.NEWEST_OF_ACCOUNT: 4,
        history_queries.OF_SIGNATURE: 2,
        history_queries.BACKUPS: 4,
        history_queries.LOCKS: 1,
        history_queries.UNSETTLED: 0,
    }
    with journal_in(tmp_path) as journal:
        done(journal.intend(INTENT))
    with contextlib.closing(sqlite3.connect(tmp_path / NAME)) as database:
        for query, values in queries.items():
            steps = [row[3] for row in database.execute(f"EXPLAIN QUERY PLAN {query}", (0,) * values)]
            tables = [step for step in steps if step.startswith(("SCAN", "SEARCH"))]
            assert tables, (query, steps)
            # what is unsettled is read from end to end, and is all that's read
            assert all(" USING " in step or step in {"SCAN u", "SCAN CONSTANT ROW"} for step in tables), (query, steps)
            assert "USE TEMP B-TREE" not in str(steps), (query, steps)


def test_no_secret_has_a_column(tmp_path: Path) -> None:
    """The dev key names an account; its secret has no place in the file."""
    with journal_in(tmp_path) as journal:
        done(journal.probe())
    with contextlib.closing(sqlite3.connect(tmp_path / NAME)) as database:
        names = "SELECT m.name || '.' || c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c"
        columns = [name for (name,) in database.execute(names)]
    assert len(columns) > 40
    assert not [name for name in columns if "secret" in name or "password" in name]
