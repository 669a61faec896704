"""A signature that is created again, in words."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.wording import ACCOUNT, AT, ID, exchange
from unsign.domain import problems
from unsign.domain.backup import Backup
from unsign.domain.creation import Created, Creation
from unsign.domain.outcome import Step, Verdict
from unsign.domain.signature import SignatureId, Status
from unsign.wording import creation as wording
from unsign.wording import datetimes

KEPT = Backup(1, "Acme Ltd", ID, "Acme", Status.APPROVED, (), AT, Verdict.DELETED)
SILENCE = problems.AnswerTimedOut(exchange(None))
UNSURE = Creation(Created.NOT_SURE, ACCOUNT, "Acme", KEPT, problem=SILENCE, looked=True)


@pytest.mark.parametrize("verdict", [Verdict.DELETED, Verdict.ALREADY_GONE, Verdict.NOT_SURE])
def test_only_what_is_known_to_be_gone_is_said_not_to_come_back(verdict: Verdict) -> None:
    """As long as the deletion isn't sure, neither is that."""
    said = wording.honest(replace(KEPT, verdict=verdict))[0]
    assert "new ID" in said
    assert ("get its old ID" in said) is (verdict is not Verdict.NOT_SURE)
    assert ("Look it up first" in said) is (verdict is Verdict.NOT_SURE)


def test_a_creation_that_may_still_take_effect() -> None:
    """It isn't in the list so far: nobody is told that it wasn't created, but when Unsign looks again."""
    message = wording.tell(UNSURE, (AT, AT + timedelta(seconds=20)))
    assert message.title == "Not sure yet"
    assert message.steps == (Step.LOOK_AGAIN,)
    assert datetimes.clock_with_seconds(AT) in message.paragraphs[-1]
    assert datetimes.clock_with_seconds(AT) in wording.ended(UNSURE, (AT,))


def test_a_record_of_a_creation_that_isnt_complete_is_told() -> None:
    """Whatever came of it."""
    for it in (
        UNSURE,
        replace(UNSURE, verdict=Created.CREATED, id=SignatureId("7"), problem=None),
        replace(UNSURE, verdict=Created.NOT_CREATED),
    ):
        assert "history" in wording.tell(replace(it, recorded=False)).paragraphs[-1]
        assert "history" not in " ".join(wording.tell(it).paragraphs)
