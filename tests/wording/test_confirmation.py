"""The question before a deletion: what would go, in counts and names."""

import dataclasses

import pytest

from tests.wording import ACCOUNT, FORBIDDEN, ID, every_problem, exchange, sighting, template
from unsign.domain import problems
from unsign.domain.proposal import Challenge, Proposal
from unsign.domain.signature import Status
from unsign.domain.snapshot import SignatureSnapshot
from unsign.wording import confirmation, signatures

BLIND = Proposal(ACCOUNT, ID, None, problems.ServerProblem(exchange(500)))


def proposal(seen: SignatureSnapshot) -> Proposal:
    """Propose a deletion."""
    return Proposal(ACCOUNT, ID, seen)


def said(it: Proposal) -> str:
    """Give all that a deletion would mean."""
    return "\n".join(confirmation.consequences(it))


def test_one_question_with_the_whole_name() -> None:
    """Name or ID in quotes, and the word permanently."""
    assert confirmation.question(proposal(sighting())) == "Permanently delete “Acme”?"
    assert confirmation.question(BLIND) == "Permanently delete “987654321”?"
    assert confirmation.question(proposal(sighting(" \n"))) == "Permanently delete “987654321”?"


def test_a_name_is_shown_as_it_is() -> None:
    """Hidden characters are seen, braces are text."""
    nasty = 'A{id}\u202e"B'
    assert confirmation.question(proposal(sighting(nasty))) == 'Permanently delete “A{id}\u27e8U+202E\u27e9"B”?'


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (Status.APPROVED, "It’s approved, so messages may be going out with it right now."),
        (Status.PENDING_REVIEW, "It’s still pending review."),
        (Status.REJECTED, "It was rejected in review."),
        (Status.UNKNOWN, "Its review status is one this version of Unsign doesn’t know."),
    ],
)
def test_the_state_is_said(status: Status, sentence: str) -> None:
    """Each state in a sentence."""
    assert said(proposal(sighting(status=status))).startswith(sentence)


def test_the_use_is_said(subtests: pytest.Subtests) -> None:
    """In counts and names; "no template" only where that is known."""
    for seen, sentence in [
        (sighting(templates=(), count=0), "No templates use it."),
        (sighting(templates=()), "None of the listed templates use it, but EngageLab doesn’t say how many do."),
        (sighting(templates=(), part=True), "doesn’t say how many do. Some templates couldn’t be read."),
        (
            sighting(templates=(), count=0, part=True),
            "None of the listed templates use it. Some templates couldn’t be read",
        ),
        (sighting(templates=(), count=2, part=True), "EngageLab counts 2. Some templates couldn’t"),
        (sighting(templates=(template(),), count=1, part=True), "1 template uses it. Some templates couldn’t be read"),
        (sighting(templates=(), count=2), "None of the listed templates use it, but EngageLab counts 2."),
        (sighting(templates=(template(),), count=1), "1 template uses it."),
        (sighting(templates=(template(),)), "1 template uses it."),
        (sighting(templates=(template("A"), template("B")), count=2), "2 templates use it."),
        (sighting(templates=(template(),), count=0), "EngageLab’s own count is 0."),
        (sighting(templates=(template(),), count=1234), "EngageLab’s own count is 1,234."),
        (sighting(templates=None), "Unsign couldn’t load which templates use it."),
        (sighting(templates=None, count=0), "Unsign couldn’t load which templates use it."),
        (
            sighting(templates=None, count=1),
            "EngageLab says 1 template uses it, but the list couldn’t be loaded.",
        ),
        (
            sighting(templates=None, count=3),
            "EngageLab says 3 templates use it, but the list couldn’t be loaded.",
        ),
    ]:
        with subtests.test(seen=seen, sentence=sentence):
            text = said(proposal(seen))
            assert sentence in text
            assert ("No templates use it." in text) is seen.surely_idle


def test_the_templates_are_named() -> None:
    """Each on a line of its own, between the counts and what can't be undone."""
    seen = sighting(templates=(template("A"), template("B")), count=2)
    assert confirmation.consequences(proposal(seen))[1] == signatures.template_list(seen)
    assert len(confirmation.consequences(proposal(sighting()))) == 3


def test_the_id_is_named() -> None:
    """Names alike exist, IDs alike don't."""
    assert confirmation.identity(BLIND) == "Signature ID: 987654321"


def test_without_a_look(subtests: pytest.Subtests) -> None:
    """That nobody knows what would go, and why."""
    for problem in every_problem():
        with subtests.test(problem=problem):
            text = said(dataclasses.replace(BLIND, obstacle=problem))
            assert text.startswith(
                "This signature couldn’t be looked up, so Unsign can’t show you what would be deleted. "
            )
            assert not set("{}!%") & set(text)
            assert ".." not in text
            assert not any(word in text.lower() for word in FORBIDDEN)


def test_without_a_look_and_without_a_reason() -> None:
    """The fact stands for itself."""
    text = said(dataclasses.replace(BLIND, obstacle=None))
    assert text.splitlines()[0] == (
        "This signature couldn’t be looked up, so Unsign can’t show you what would be deleted."
    )


@pytest.mark.parametrize("it", [proposal(sighting()), proposal(sighting(status=Status.REJECTED)), BLIND])
def test_that_it_is_for_ever(it: Proposal) -> None:
    """Every deletion says that nothing brings the signature back as it was."""
    assert "can’t be undone" in confirmation.consequences(it)[-1]


@pytest.mark.parametrize(
    ("it", "request_to_type", "challenge"),
    [
        (proposal(sighting(status=Status.REJECTED, count=0)), "", Challenge.NOTHING),
        (
            proposal(sighting(status=Status.REJECTED)),
            "Confirmation: type the signature’s name to continue",
            Challenge.NAME,
        ),
        (
            proposal(sighting(status=Status.REJECTED, count=0, part=True)),
            "Confirmation: type the signature’s name to continue",
            Challenge.NAME,
        ),
        (proposal(sighting()), "Confirmation: type the signature’s name to continue", Challenge.NAME),
        (proposal(sighting("")), "Confirmation: type the signature’s ID to continue", Challenge.ID),
        (BLIND, "Confirmation: type the signature’s ID to continue", Challenge.ID),
    ],
)
def test_what_has_to_be_typed(it: Proposal, request_to_type: str, challenge: Challenge) -> None:
    """What is asked for is what is accepted."""
    assert it.challenge is challenge
    assert confirmation.request_to_type(it) == request_to_type
