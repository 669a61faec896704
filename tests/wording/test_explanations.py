"""Each problem in words."""

import dataclasses
import string

import pytest

from tests.wording import ACCOUNT, FORBIDDEN, ID, LEAVES, every_problem, exchange, sighting
from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.flaw import Flaw
from unsign.domain.outcome import Step
from unsign.wording import explanations as words
from unsign.wording.explanations import FLAWS, WORDS, host, worded
from unsign.wording.problem_words import Words

FIELDS = ("headline", "why", "what_now")
FACTS = {"service", "account", "id", "what", "words", "status", "code"}
ALL = every_problem()


def name(problem: problems.Problem) -> str:
    """Name a case."""
    flaw = f", {problem.flaw.name}" if isinstance(problem, problems.Unreadable) else ""
    return type(problem).__name__ + flaw


def texts(told: Words) -> tuple[str, str, str]:
    """Give a problem's sentences."""
    return told.headline, told.why, told.what_now


def test_every_problem_has_words() -> None:
    """Each leaf of the tree has an entry, and nothing else does: a new problem can't be forgotten."""
    assert set(WORDS) == set(LEAVES)


def test_every_flaw_has_words() -> None:
    """Each thing that makes an answer unreadable is said."""
    assert set(FLAWS) == set(Flaw)
    assert all(FLAWS.values())


def test_the_places_for_facts(subtests: pytest.Subtests) -> None:
    """A text takes only the facts that there are; the flaw's place is filled by its own words."""
    for leaf in LEAVES:
        with subtests.test(leaf=leaf):
            known = FACTS | {"flaw"} if leaf is problems.Unreadable else FACTS
            for text in texts(WORDS[leaf]):
                places = [place for _, place, _, _ in string.Formatter().parse(text) if place is not None]
                assert set(places) <= known


def test_every_problem_can_be_said(subtests: pytest.Subtests) -> None:
    """Three sentences without a gap, whatever is known of the request."""
    for problem in ALL:
        for seen in [None, sighting()]:
            for words_too in [True, False]:
                with subtests.test(problem=problem, seen=seen, words_too=words_too):
                    answered = isinstance(problem, problems.Answered)
                    facts = exchange(
                        503 if answered else None, 7 if answered else None, "so and so" if words_too else ""
                    )
                    told = worded(dataclasses.replace(problem, exchange=facts), ACCOUNT, ID, seen)
                    for text in texts(told):
                        assert text == text.strip() != ""
                        assert not set("{}") & set(text)
                        assert "%" not in text
                        assert "  " not in text
                        assert "None" not in text
                        assert "(s)" not in text
                    assert set(told.steps) <= set(Step) - {Step.CLOSE}
                    assert len(set(told.steps)) == len(told.steps)


def test_how_it_is_said(subtests: pytest.Subtests) -> None:
    """A headline is a plain fact; no word blames or frightens; the sentences below it are whole ones."""
    for problem in ALL:
        with subtests.test(problem=problem):
            told = worded(problem, ACCOUNT, ID, sighting())
            assert told.headline[-1] not in ".!?:"
            assert told.headline[0].isupper()
            assert told.why[-1] in ".”"
            assert told.what_now[-1] == "."
            for text in texts(told):
                assert "!" not in text
                assert not any(word in text.lower() for word in FORBIDDEN)
            assert not any(len(word) > 2 and word.isupper() for word in told.headline.split())


def test_nothing_sent_is_said(subtests: pytest.Subtests) -> None:
    """Where nothing left, the person is told so."""
    for kind in [k for k in LEAVES if issubclass(k, problems.NotSent)]:
        with subtests.test(kind=kind):
            told = worded(kind(exchange(None, None)), ACCOUNT, ID, None)
            said = " ".join(texts(told))
            assert any(
                s in said
                for s in ("nothing was sent", "Nothing was sent", "Nothing reached EngageLab", "hadn’t been sent yet")
            )


def test_something_sent_is_said(subtests: pytest.Subtests) -> None:
    """Where the request may have arrived, nobody is told that it didn't."""
    for kind in [k for k in LEAVES if issubclass(k, problems.NobodyKnows)]:
        with subtests.test(kind=kind):
            said = " ".join(texts(worded(kind(exchange(None, None)), ACCOUNT, ID, None))).lower()
            assert "nothing was sent" not in said
            assert "nothing reached" not in said


def test_the_way_forward(subtests: pytest.Subtests) -> None:
    """The button that repairs it."""
    for kind, step in [
        (problems.NoSuchSignature, Step.EDIT_ID),
        (problems.IdRefused, Step.EDIT_ID),
        (problems.KeyRefused, Step.EDIT_KEY),
        (problems.NotAllowed, Step.EDIT_KEY),
        (problems.InUse, Step.TRY_AGAIN),
        (problems.ConnectionRefused, Step.TRY_AGAIN),
        (problems.ServerProblem, Step.TRY_AGAIN),
    ]:
        with subtests.test(kind=kind, step=step):
            assert step in WORDS[kind].steps


def test_some_sentences(subtests: pytest.Subtests) -> None:
    """The wording that the house has agreed on, with its facts."""
    for problem, headline, why in [
        (problems.InUse(exchange()), "Can’t delete “Acme” yet: a scheduled or sending message still uses it", None),
        (problems.NoSuchSignature(exchange()), "There’s no signature 987654321 in account “Acme Ltd”", None),
        (problems.IdRefused(exchange()), "EngageLab says 987654321 isn’t a valid signature ID", None),
        (
            problems.OtherRefusal(exchange(words="sign_name too short")),
            "EngageLab refused the request for “Acme”",
            "EngageLab’s reason: “sign_name too short”",
        ),
        (problems.OtherRefusal(exchange(words="")), None, "EngageLab’s reason: none given"),
        (
            problems.KeyRefused(exchange()),
            "EngageLab didn’t accept this key",
            "This often means that the dev key or dev secret is mistyped, expired or disabled.",
        ),
        (
            problems.KeyRefused(exchange(), inactive=True),
            "EngageLab didn’t accept this key",
            "EngageLab says that the key is expired or disabled.",
        ),
        (problems.ServiceUnavailable(exchange(503)), None, "status 503"),
        (problems.OtherStatus(exchange(202)), None, "status is 202"),
        (
            problems.CodeInSuccess(exchange(200, 1000, "internal error")),
            "EngageLab’s answer contradicts itself",
            "code 1000 at the same time. EngageLab said: “internal error”",
        ),
        (problems.Unreadable(exchange(200), Flaw.NO_CODE), "EngageLab’s answer can’t be read", "lacks the code"),
        (problems.NameNotFound(exchange(None)), "Can’t reach EngageLab", "The name smsapi.engagelab.com couldn’t"),
    ]:
        with subtests.test(problem=problem, headline=headline, why=why):
            told = worded(problem, ACCOUNT, ID, sighting())
            assert headline is None or told.headline == headline
            assert why is None or why in told.why


def test_text_from_outside_stays_text(subtests: pytest.Subtests) -> None:
    """Names, messages and braces from outside are shown as they are, made visible, and never filled in again."""
    for problem in ALL:
        with subtests.test(problem=problem):
            nasty = "{id}{0}%n<b>\u202e\x07\n\ud800"
            account = AccountRef(nasty, "k")
            told = worded(
                dataclasses.replace(problem, exchange=exchange(words=nasty)), account, ID, sighting(name=nasty)
            )
            for text in texts(told):
                text.encode("utf-8")
                assert not set("\u202e\x07\n") & set(text)
            plain = worded(dataclasses.replace(problem, exchange=exchange()), ACCOUNT, ID, sighting())
            for text, usual in zip(texts(told), texts(plain), strict=True):
                if "{" in text:
                    assert "{id}{0}%n<b>" in text
                    assert text != usual


def test_the_host_of_a_request(subtests: pytest.Subtests) -> None:
    """The host, and the port where it is a special one."""
    for url, shown in [
        ("https://smsapi.engagelab.com/v1/sign-configs/1", "smsapi.engagelab.com"),
        ("http://127.0.0.1:8080/v1", "127.0.0.1:8080"),
        ("https://[::1]:8080/v1", "[::1]:8080"),
        ("https://sms.example.org/base/v1", "sms.example.org"),
        ("https://sms.example.org", "sms.example.org"),
    ]:
        with subtests.test(url=url, shown=shown):
            assert host(dataclasses.replace(exchange(), url=url)) == shown


def test_texts_are_translated_in_one_place() -> None:
    """What isn't marked for translation comes back as it is."""
    assert words.translated("There’s nothing more to do.") == "There’s nothing more to do."
    assert words.translated("not a text of ours") == "not a text of ours"
