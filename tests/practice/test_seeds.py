"""What the practice service starts with is what an account may really hold."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable

import httpx2 as httpx
import pytest

from unsign.domain.signature import SignatureId, Status
from unsign.practice.faults import FAULTS
from unsign.practice.seeds import LESSONS, Lesson, signatures, templates
from unsign.practice.service import PracticeService

NOT_THERE = {Lesson.DOES_NOT_EXIST, Lesson.OTHER_CUSTOMERS, Lesson.MALFORMED_FOR_THE_SERVICE}


def test_every_lesson_has_an_id_that_can_be_typed(subtests: pytest.Subtests) -> None:
    """Unsign itself takes each of them for an ID; all are there but those that are about not being there."""
    for lesson in Lesson:
        with subtests.test(lesson=lesson):
            assert SignatureId.parse(LESSONS[lesson]).digits == LESSONS[lesson]
            assert (LESSONS[lesson] in signatures(0)) is (lesson not in NOT_THERE)


def test_no_two_lessons_share_an_id() -> None:
    """Each can be tried without another being spent."""
    assert len(set(LESSONS.values())) == len(LESSONS) == len(Lesson)


def test_ids_look_like_those_of_the_documents() -> None:
    """9 to 19 digits, each length once at least, no leading zero."""
    assert all(re.fullmatch(r"[1-9][0-9]{8,18}", sign_id) for sign_id in signatures(0))
    assert {len(sign_id) for sign_id in signatures(0)} == set(range(9, 20))


def test_names_keep_the_documented_rules() -> None:
    """2 to 60 characters, both ends met; no brackets; no name twice."""
    names = [signature.sign_name for signature in signatures(0).values()]
    lengths = sorted(map(len, names))
    assert (lengths[0], lengths[-1]) == (2, 60)
    assert not set("".join(names)) & set("【】[]")
    assert [name for name, count in Counter(names).items() if count > 1] == []


def test_some_forty_businesses_of_every_status() -> None:
    """Besides the signatures that misbehave; a remark stands on the rejected ones, and only there."""
    faults = {lesson.value for lesson in FAULTS}
    businesses = [signature for sign_id, signature in signatures(0).items() if sign_id not in faults]
    assert 38 <= len(businesses) <= 44
    assert {signature.status for signature in businesses} == set(Status) - {Status.UNKNOWN}
    for signature in businesses:
        assert bool(signature.audit_remark) is (signature.status is Status.REJECTED)


def test_the_names_are_in_many_scripts(subtests: pytest.Subtests) -> None:
    """A font, a layout or a direction that fails one of them shows."""
    for script in [
        "LATIN",
        "CYRILLIC",
        "GREEK",
        "ARABIC",
        "HEBREW",
        "DEVANAGARI",
        "THAI",
        "CJK",
        "HIRAGANA",
        "KATAKANA",
        "HANGUL",
        "TAMIL",
        "GEORGIAN",
        "ARMENIAN",
    ]:
        with subtests.test(script=script):
            letters = {
                letter for signature in signatures(0).values() for letter in signature.sign_name if letter.isalpha()
            }
            assert any(unicodedata.name(letter).startswith(script) for letter in letters)


def test_the_names_that_lessons_are_about() -> None:
    """Each really holds what its lesson is called after."""
    name_of = {lesson: signatures(0)[lesson.value].sign_name for lesson in Lesson if lesson not in NOT_THERE}
    assert len(name_of[Lesson.NAME_OF_60]) == 60
    assert len(name_of[Lesson.NAME_OF_2]) == 2
    assert "<a href=" in name_of[Lesson.NAME_WITH_LINK]
    assert {"\u202e", "\x07", "\n", "\x1b", "\u200b"} <= set(name_of[Lesson.NAME_WITH_HIDDEN_CHARACTERS])
    assert unicodedata.bidirectional(name_of[Lesson.NAME_RIGHT_TO_LEFT][0]) == "AL"
    assert "\N{SLICE OF PIZZA}" in name_of[Lesson.NAME_WITH_EMOJI]
    composed, decomposed = name_of[Lesson.NAME_COMPOSED], name_of[Lesson.NAME_DECOMPOSED]
    assert composed != decomposed
    assert composed == unicodedata.normalize("NFC", decomposed)
    for lesson in FAULTS:
        assert name_of[lesson].startswith("Practice: ")


def test_the_templates_cover_what_a_template_may_be() -> None:
    """Every type with the old one, every status, every position, several countries and one."""
    seeded = templates(0).values()
    assert 14 <= len(seeded) <= 18
    assert {template.template_type for template in seeded} == {"utility", "marketing", "authentication", "otp"}
    assert {template.status for template in seeded} == set(Status) - {Status.UNKNOWN}
    assert {template.sign_position for template in seeded if template.sign_id} == {0, 1, 2}
    assert {"," in template.country_codes for template in seeded} == {True, False}
    assert {template.sign_id for template in seeded} - {None} <= set(signatures(0))


def test_times_are_relative_to_now() -> None:
    """Nothing lies in the future or was updated before it was created, whenever practice begins."""
    for now in (1_790_000_000.9, 1_890_000_000.0):
        times = [(signature.created_time, signature.updated_time) for signature in signatures(now).values()]
        times += [(template.created_time, template.updated_time) for template in templates(now).values()]
        for created, updated in times:
            assert now - 2_000 * 86_400 < created <= updated < now


async def test_what_misbehaves_is_in_the_table_of_faults(
    service: PracticeService, connect: Callable[..., httpx.AsyncClient], subtests: pytest.Subtests
) -> None:
    """Every other lesson's look-up has an answer of the documents."""
    for lesson in [lesson for lesson in Lesson if lesson not in FAULTS]:
        with subtests.test(lesson=lesson):
            answer = await connect(service).get(f"/v1/sign-configs/{LESSONS[lesson]}")
            if lesson in NOT_THERE:
                assert (answer.status_code, answer.json()["code"]) == (400, 400)
            else:
                assert (answer.status_code, answer.json()["sign_id"]) == (200, LESSONS[lesson])
