"""What is copied into tickets and letters holds its list of fields and nothing else."""

import dataclasses
from datetime import timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.wording import ACCOUNT, AT, ID, URL, every_problem, exchange, sighting, template
from unsign import __version__
from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.outcome import Outcome, Verdict
from unsign.wording import records

RECEIPT = ("Account", "Signature ID", "Name", "Templates when looked up", "Time", "Proof", "Operator")
REQUEST = ("Request", "Time", "HTTP status", "Code", "Words")


def outcome(verdict: Verdict = Verdict.DELETED, problem: problems.Problem | None = None, **facts: object) -> Outcome:
    """Make an outcome."""
    whole = Outcome(verdict, ACCOUNT, ID, AT, sighting(templates=(template(),), count=1), sent=True, problem=problem)
    facts = {"confirmed": verdict is Verdict.DELETED and problem is None, **facts}
    return dataclasses.replace(whole, **facts)  # type: ignore[arg-type] # each fact has the type of its field


def labels(text: str) -> list[str]:
    """Give what stands before the colons of a text's lines."""
    return [line.partition(": ")[0] for line in text.splitlines() if ": " in line]


def test_a_receipt() -> None:
    """Every field that a ticket needs, and the sentence for the customer."""
    local = AT.astimezone()
    assert records.receipt(outcome(), "Jo").splitlines() == [
        "Deleted",
        "“Acme” was deleted",
        "",
        "Account: Acme Ltd",
        "Signature ID: 987654321",
        "Name: Acme",
        "Templates when looked up: “Welcome” – utility, approved",
        f"Time: {local:%Y-%m-%d %H:%M:%S %z} (2026-03-01 10:42:07 UTC)",
        "Proof: the service’s confirmation alone",
        "Operator: Jo",
        f"Unsign {__version__}",
        "",
        "For your customer:",
        "Your sender ID “Acme” has been deleted and can no longer be used for sending.",
    ]


def test_a_receipt_has_its_fields_and_no_others(subtests: pytest.Subtests) -> None:
    """Whatever the outcome, the list of fields is the same."""
    for problem in every_problem():
        for verdict in Verdict:
            with subtests.test(problem=problem, verdict=verdict):
                for seen in (None, sighting(), sighting(templates=None)):
                    text = records.receipt(outcome(verdict, problem, looked=True, sighting=seen), "Jo")
                    found = labels(text)
                    assert tuple(found[-len(RECEIPT) :] if text.splitlines()[1].count(": ") else found) == RECEIPT
                    assert "Credentials" not in text
                    assert "Exchange" not in text
                    assert not any(line.startswith(" ") for line in text.splitlines())


def test_what_the_customer_is_told(subtests: pytest.Subtests) -> None:
    """No more than is true; nothing where there is nothing to say."""
    for verdict, seen, sentence in [
        (Verdict.DELETED, True, "Your sender ID “Acme” has been deleted and can no longer be used for sending."),
        (
            Verdict.DELETED,
            False,
            "Your sender ID “987654321” has been deleted and can no longer be used for sending.",
        ),
        (Verdict.ALREADY_GONE, True, "Your sender ID “Acme” no longer exists."),
        (Verdict.ALREADY_GONE, False, None),
        (Verdict.NOT_DELETED, True, None),
        (
            Verdict.NOT_SURE,
            True,
            "We’ve asked for your sender ID “Acme” to be deleted and are waiting for confirmation.",
        ),
    ]:
        with subtests.test(verdict=verdict, seen=seen, sentence=sentence):
            it = outcome(verdict, problems.NoSuchSignature(exchange()), sighting=sighting() if seen else None)
            text = records.receipt(it, "Jo")
            if sentence is None:
                assert "For your customer" not in text
                assert text.splitlines()[-1] == f"Unsign {__version__}"
            else:
                assert text.splitlines()[-2:] == ["For your customer:", sentence]
            assert ("has been deleted" in text) is (verdict is Verdict.DELETED)


def test_what_wasnt_seen_isnt_known() -> None:
    """A name and templates that nobody looked up aren't called none."""
    text = records.receipt(outcome(sighting=None), "Jo")
    assert "Name: unknown" in text
    assert "Templates when looked up: unknown" in text
    unlisted = records.receipt(outcome(sighting=sighting(templates=None)), "Jo")
    assert "Templates when looked up: The templates couldn’t be loaded." in unlisted


def test_the_details() -> None:
    """Each request with its status, code, words and time."""
    exchanges = (exchange(None, None, "", "DELETE"), exchange(400, 3002, "so\nand so"))
    local = AT.astimezone()
    moment = f"{local:%Y-%m-%d %H:%M:%S %z} (2026-03-01 10:42:07 UTC)"
    assert records.details("The headline", ACCOUNT, ID, exchanges).splitlines() == [
        "The headline",
        "Account: Acme Ltd",
        "Signature ID: 987654321",
        f"Unsign {__version__}",
        "",
        f"Request: DELETE {URL}",
        f"Time: {moment}",
        "HTTP status: no answer",
        "Code: none",
        "EngageLab said: none",
        "",
        f"Request: GET {URL}",
        f"Time: {moment}",
        "HTTP status: 400",
        "Code: 3002",
        "EngageLab said: so",
        "and so",
    ]


def test_the_details_of_what_was_received() -> None:
    """The headers that matter, and the beginning as it came, where that isn't quoted already; nothing unseen in it."""
    told = dataclasses.replace(
        exchange(400, 3002, "so"), raw='{"msg": "so"}\u202e', headers=(("content-type", "text/html"), ("via", "1.1 x"))
    )
    lines = records.request(told)
    assert lines[-3:] == ["Content-Type: text/html", "Via: 1.1 x", 'Received: {"msg": "so"}⟨U+202E⟩']
    quoted = dataclasses.replace(told, words=told.raw + " and more")
    assert records.request(quoted)[-1] == "Via: 1.1 x"


def test_details_without_requests() -> None:
    """Where nothing was sent, there is nothing to list."""
    assert labels(records.details("The headline", ACCOUNT, ID, ())) == ["Account", "Signature ID"]


@settings(max_examples=50, deadline=None)
@given(
    st.text(),
    st.text(),
    st.sampled_from(list(Verdict)),
    st.sampled_from([None, sighting(), sighting(templates=None)]),
)
def test_no_text_depends_on_the_key(key: str, other_key: str, verdict: Verdict, seen: object) -> None:
    """Whatever the key is, receipts and details are the same: it can't be in them. No fact has a secret."""
    written = []
    for dev_key in (key, other_key):
        account = AccountRef("Acme Ltd", dev_key)
        at_sight = dataclasses.replace(sighting(), account=account) if seen else None
        it = outcome(verdict, problems.ServerProblem(exchange()), looked=True, account=account, sighting=at_sight)
        written.append((records.receipt(it, "Jo"), records.details("The headline", account, ID, (exchange(),))))
    assert written[0] == written[1]


NASTY = "a\u202eb\x07c\nReceipt: forged\u2028x\ud800"


def test_nothing_from_outside_forges_a_line() -> None:
    """Names that hold line ends or hidden characters make no line of their own, and can be written to any file."""
    account = AccountRef(NASTY, ACCOUNT.dev_key)
    seen = dataclasses.replace(sighting(NASTY, templates=(template(NASTY),), count=1), account=account)
    text = records.receipt(outcome(account=account, sighting=seen), NASTY)
    text.encode("utf-8")
    assert tuple(labels(text)) == RECEIPT or "Receipt" not in labels(text)
    assert not any(line.startswith("Receipt") for line in text.splitlines())
    assert not set("\u202e\x07\u2028") & set(text)


def test_the_services_words_keep_their_lines_and_hide_nothing() -> None:
    """In the details, whatever was answered is plain text, up to a length."""
    text = records.details("The headline", ACCOUNT, ID, (exchange(words=NASTY), exchange(words="x" * 100_000)))
    text.encode("utf-8")
    assert not set("\u202e\x07\u2028") & set(text)
    assert len(text) < records.LONGEST_QUOTE + 2000


def test_both_times_are_the_same_moment() -> None:
    """A time in any zone is written as this computer's and as UTC's."""
    for hours in (-12, 0, 5.5, 14):
        moment = AT.astimezone(timezone(timedelta(hours=hours)))
        assert records.receipt(outcome(at=moment), "Jo") == records.receipt(outcome(), "Jo")
