"""What a person is told after a deletion: true, whole, and never more than is known."""

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.wording import ACCOUNT, AT, FORBIDDEN, ID, every_problem, exchange, sighting, template
from unsign.domain import problems
from unsign.domain.activity import Activity
from unsign.domain.history import Proof
from unsign.domain.outcome import Outcome, Step, Verdict
from unsign.domain.snapshot import SignatureSnapshot
from unsign.wording import datetimes, outcomes, records, signatures
from unsign.wording.outcomes import Message, Tone

TITLES = {
    Verdict.DELETED: "Deleted",
    Verdict.ALREADY_GONE: "Already gone",
    Verdict.NOT_DELETED: "Not deleted",
    Verdict.NOT_SURE: "Not sure yet",
}
TONES = {
    Verdict.DELETED: Tone.DONE,
    Verdict.ALREADY_GONE: Tone.CALM,
    Verdict.NOT_DELETED: Tone.STOPPED,
    Verdict.NOT_SURE: Tone.UNSURE,
}
ALL = every_problem()
SIGHTINGS = (None, sighting(), sighting(templates=(template(),), count=1), sighting(templates=None, count=3))


def outcome(
    verdict: Verdict,
    problem: problems.Problem | None = None,
    seen: SignatureSnapshot | None = None,
    *,
    sent: bool = True,
    confirmed: bool = False,
    looked: bool = False,
    look_problem: problems.Problem | None = None,
) -> Outcome:
    """Make an outcome."""
    return Outcome(verdict, ACCOUNT, ID, AT, seen, sent, problem, confirmed, looked, look_problem)


GONE = problems.NoSuchSignature(exchange())
FORMS: dict[Verdict, Callable[[problems.Problem, SignatureSnapshot | None], list[Outcome]]] = {
    Verdict.DELETED: lambda problem, seen: [
        outcome(Verdict.DELETED, None, seen, confirmed=True),
        outcome(Verdict.DELETED, None, seen, confirmed=True, looked=True),
        *(outcome(Verdict.DELETED, None, seen, confirmed=True, look_problem=it) for it in ALL),
        outcome(Verdict.DELETED, problem, seen, looked=True),
    ],
    Verdict.ALREADY_GONE: lambda problem, seen: [
        outcome(Verdict.ALREADY_GONE, problem, seen, looked=True),
        *(outcome(Verdict.ALREADY_GONE, GONE, seen, sent=sent) for sent in (False, True)),
    ],
    Verdict.NOT_DELETED: lambda problem, seen: [
        outcome(Verdict.NOT_DELETED, problem, seen, sent=False),
        outcome(Verdict.NOT_DELETED, problem, seen),
        outcome(Verdict.NOT_DELETED, problem, seen, looked=True),
        *(outcome(Verdict.NOT_DELETED, problem, seen, looked=True, look_problem=it) for it in ALL),
    ],
    Verdict.NOT_SURE: lambda problem, seen: [
        *(outcome(Verdict.NOT_SURE, problem, seen, look_problem=it) for it in (None, *ALL)),
        outcome(Verdict.NOT_SURE, problem, seen, looked=True),
        outcome(Verdict.NOT_SURE, None, seen, confirmed=True, looked=True),
    ],
}
"""The forms that an outcome of each verdict can take, for one problem and one sighting."""


def every(verdict: Verdict) -> Iterator[Outcome]:
    """Build every outcome of a verdict that the facts can come to."""
    for problem, seen in itertools.product(ALL, SIGHTINGS):
        yield from FORMS[verdict](problem, seen)


def check_words(message: Message) -> None:
    """A message has no gaps, no empty paragraph, nothing that frightens."""
    assert message.paragraphs
    assert message.headline[-1] not in ".!?:"
    for text in (message.title, message.headline, *message.paragraphs):
        assert text == text.strip() != ""
        assert not set("{}!%") & set(text)
        assert ".." not in text
        assert "None" not in text or text == "Its templates: None"
        assert "(s)" not in text
        assert not any(word in text.lower() for word in FORBIDDEN)
    assert Step.CLOSE not in message.steps
    assert len(set(message.steps)) == len(message.steps)


@pytest.mark.parametrize("verdict", Verdict)
def test_every_outcome_can_be_said(verdict: Verdict) -> None:
    """Whatever problem, whatever was seen: a title of the four, a headline, at least one paragraph."""
    for it in every(verdict):
        message = outcomes.tell(it)
        check_words(message)
        assert message.title == outcomes.title(verdict) == TITLES[verdict]
        assert message.tone is TONES[verdict]
        assert message.receipt is (verdict is not Verdict.NOT_DELETED)
        assert outcomes.ended(it)


@pytest.mark.parametrize("verdict", Verdict)
def test_only_proof_is_called_deleted(verdict: Verdict) -> None:
    """No sentence about anything else says that the signature is deleted."""
    for it in every(verdict):
        message = outcomes.tell(it)
        # "not sure yet whether it was deleted" says the opposite
        said = re.sub("whether “[^”]*” was deleted", "", " ".join((message.headline, *message.paragraphs)))
        assert ("was deleted" in said) is (verdict is Verdict.DELETED)
        if verdict is not Verdict.DELETED:
            assert "was deleted" not in said
            assert ("confirmed" in said) is it.confirmed


def test_not_sure_always_offers_a_look() -> None:
    """Nobody is left alone with a doubt; and nobody is offered a second DELETE in it."""
    for it in every(Verdict.NOT_SURE):
        message = outcomes.tell(it)
        assert message.steps[0] is Step.LOOK_AGAIN
        assert Step.TRY_AGAIN not in message.steps
        assert message.headline.startswith("Not sure yet whether ")
        key = isinstance(it.look_problem, problems.KeyRefused | problems.NotAllowed)
        assert (Step.EDIT_KEY in message.steps) is key


@pytest.mark.parametrize("verdict", [Verdict.DELETED, Verdict.ALREADY_GONE])
def test_after_the_end_nothing_is_offered(verdict: Verdict) -> None:
    """What is gone needs no button but Close."""
    assert all(outcomes.tell(it).steps == () for it in every(verdict))


def test_a_plain_success() -> None:
    """The fact, and who confirmed it."""
    message = outcomes.tell(outcome(Verdict.DELETED, seen=sighting(), confirmed=True, looked=True))
    assert message.headline == "“Acme” was deleted"
    assert message.paragraphs[0] == "EngageLab confirmed the deletion."
    assert message.paragraphs[1].startswith("Unsign checked at ")
    assert message.paragraphs[1].endswith(": it no longer exists.")


@pytest.mark.parametrize("trouble", [None, problems.ServerProblem(exchange(500))])
def test_a_success_on_the_services_word_alone(trouble: problems.Problem | None) -> None:
    """Without a look-up afterwards, it's said that there's no other proof."""
    it = outcome(Verdict.DELETED, seen=sighting(), confirmed=True, look_problem=trouble)
    assert it.proof is Proof.WORD_ONLY
    assert "the only proof is the service’s confirmation" in outcomes.tell(it).paragraphs[1]
    assert "Proof: the service’s confirmation alone" in records.receipt(it, "Jo")


def test_another_host_is_named_wherever_engagelab_would_be() -> None:
    """Nobody takes a test system's word for EngageLab's."""
    elsewhere = replace(ACCOUNT, service="https://sms.test.example:8443")
    it = replace(outcome(Verdict.DELETED, seen=sighting(), confirmed=True, looked=True), account=elsewhere)
    assert outcomes.tell(it).paragraphs[0] == "The service at sms.test.example:8443 confirmed the deletion."
    assert "Service: sms.test.example:8443" in records.receipt(it, "Jo")
    assert signatures.account_line(elsewhere) == "Account: Acme Ltd, at sms.test.example:8443"
    assert "Service:" not in records.receipt(outcome(Verdict.DELETED, confirmed=True), "Jo")


def test_a_record_that_isnt_complete_is_told() -> None:
    """Whatever the verdict, and with a receipt to keep instead."""
    for verdict in Verdict:
        for it in every(verdict):
            message = outcomes.tell(replace(it, recorded=False))
            assert "couldn’t write all of this to its history" in message.paragraphs[-1]
            assert message.receipt


def test_when_it_is_looked_at_again() -> None:
    """Each moment, to the second, as long as nobody knows."""
    it = outcome(Verdict.NOT_SURE, None, sighting(), confirmed=True, looked=True)
    said = outcomes.tell(it, (AT, AT + timedelta(seconds=8))).paragraphs
    assert said[1].startswith("But it was still there when Unsign checked at ")
    times = [datetimes.clock_with_seconds(at) for at in (AT, AT + timedelta(seconds=8))]
    assert f"will check again at {times[0]} and {times[1]}, and tell you" in said[2]
    assert times[0] in outcomes.ended(it, (AT,))
    assert "Check again first" in outcomes.tell(it).paragraphs[2]


def test_a_success_that_a_look_proved() -> None:
    """What happened to the answer, and what the look showed."""
    message = outcomes.tell(outcome(Verdict.DELETED, problems.AnswerTimedOut(exchange(None)), sighting(), looked=True))
    assert message.paragraphs[0].startswith("EngageLab didn’t answer in time. ")
    assert ": it no longer exists" in message.paragraphs[1]


def test_already_gone_says_when_it_was_there() -> None:
    """Seen: when. Never seen: that nobody can say."""
    gone = problems.NoSuchSignature(exchange())
    seen = outcomes.tell(outcome(Verdict.ALREADY_GONE, gone, sighting()))
    assert seen.headline == "“Acme” is already gone"
    assert seen.paragraphs[0].startswith("It was there at ")
    unseen = outcomes.tell(outcome(Verdict.ALREADY_GONE, problems.ConnectionBroken(exchange()), looked=True))
    assert unseen.headline == "There’s no signature 987654321 in account “Acme Ltd” now"
    assert "it may never have existed" in unseen.paragraphs[-1]


@pytest.mark.parametrize(
    "kind", [problems.InUse, problems.OtherRefusal, problems.AnswerTimedOut, problems.CancelledAfterSending]
)
def test_nothing_was_sent_to_delete(kind: type[problems.Problem]) -> None:
    """A look-up that met a problem did leave; the DELETE didn't, and that is said."""
    before = outcomes.tell(outcome(Verdict.NOT_DELETED, kind(exchange()), sent=False))
    after = outcomes.tell(outcome(Verdict.NOT_DELETED, kind(exchange()), sent=True))
    assert "No deletion was sent." in before.paragraphs[0]
    assert "Nothing was sent" not in after.paragraphs[0]


def test_in_use_names_the_templates() -> None:
    """The templates are where the person has to look."""
    seen = sighting(templates=(template("Welcome"), template("Bye")), count=2)
    message = outcomes.tell(outcome(Verdict.NOT_DELETED, problems.InUse(exchange()), seen))
    assert message.paragraphs[-1].startswith("Its templates: ")
    assert message.paragraphs[-1].endswith(signatures.templates(seen))
    assert len(outcomes.tell(outcome(Verdict.NOT_DELETED, problems.InUse(exchange()))).paragraphs) == 2


def test_still_there(subtests: pytest.Subtests) -> None:
    """What a look saw is said."""
    for problem in ALL:
        with subtests.test(problem=problem):
            message = outcomes.tell(outcome(Verdict.NOT_DELETED, problem, sighting(), looked=True))
            assert any("“Acme” is still there" in text for text in (message.headline, *message.paragraphs))
            slow = isinstance(problem, problems.NobodyKnows | problems.ServiceUnavailable)
            if slow:
                assert message.steps == (Step.LOOK_AGAIN, Step.TRY_AGAIN)


def test_a_look_up_that_gave_nothing(subtests: pytest.Subtests) -> None:
    """It is titled as what it was, and never as a deletion."""
    for problem in ALL:
        with subtests.test(problem=problem):
            for before in SIGHTINGS:
                message = outcomes.explain(ACCOUNT, ID, problem, before)
                check_words(message)
                assert message.title == "Look up"
                assert not message.receipt
                gone = before is not None and isinstance(problem, problems.NoSuchSignature)
                assert ("is already gone" in message.headline) is gone
                assert message.tone is (Tone.CALM if gone else Tone.STOPPED)


def test_the_line_that_stays() -> None:
    """One line with the time, which says "Not deleted" where the headline doesn't."""
    in_use = outcome(Verdict.NOT_DELETED, problems.InUse(exchange()), sighting())
    still = "Can’t delete “Acme” yet: a scheduled or sending message still uses it"
    assert f"  Not deleted: {still}" in outcomes.ended(in_use)
    assert "  “Acme” was deleted" in outcomes.ended(outcome(Verdict.DELETED, seen=sighting(), confirmed=True))
    assert "Not deleted" not in outcomes.ended(outcome(Verdict.DELETED, seen=sighting(), confirmed=True))
    assert "(account: Acme Ltd)" in outcomes.ended(in_use)


@pytest.mark.parametrize("value", Activity)
def test_what_goes_on(value: Activity) -> None:
    """Each activity has words of its own."""
    said = {outcomes.activity(other) for other in Activity}
    assert len(said) == len(Activity)
    assert outcomes.activity(value).endswith("\u2026")


def test_the_other_messages() -> None:
    """A pause, a cancelled look-up, a problem of the program itself."""
    headline, why = outcomes.pause(problems.PauseAsked(exchange(429)))
    assert headline == "EngageLab is limiting requests"
    assert why.endswith(".")
    assert outcomes.stopped() == "Cancelled. Nothing was changed."
    message = outcomes.own_problem()
    check_words(message)
    assert message.title not in TITLES.values()
    assert not message.receipt
