"""What is said of a list of which not all could be read, or not all is known."""

import dataclasses

import pytest

from tests.wording import ACCOUNT, AT, exchange, sighting, template
from unsign.domain import problems
from unsign.domain.batch import Batch
from unsign.domain.flaw import Flaw
from unsign.domain.snapshot import Listing
from unsign.wording import batch, table

TROUBLE = problems.Unreadable(exchange(200, words='{"sign_name": null}'), Flaw.OTHER_SHAPE)
LISTING = Listing(ACCOUNT, (sighting().signature,), {}, AT)
PART = "Some templates couldn’t be read"


def test_a_whole_list_has_no_more_to_say() -> None:
    """But when it was loaded."""
    assert table.note(LISTING).endswith("AM.")


@pytest.mark.parametrize(("number", "said"), [(1, "1 signature couldn’t be read."), (12, "12 signatures couldn’t")])
def test_what_couldnt_be_read_is_counted_and_quoted(number: int, said: str) -> None:
    """With the reason, and with the beginning of the first of them, shortened."""
    note = table.note(dataclasses.replace(LISTING, unreadable=number, problem=TROUBLE))
    assert said in note
    assert note.endswith(
        'The first one: The answer isn’t in the format that EngageLab documents. “{"sign_name": null}”'
    )
    for flaw in Flaw:
        long = problems.Unreadable(exchange(200, words="x" * 5000), flaw)
        words = table.note(dataclasses.replace(LISTING, unreadable=number, problem=long))
        assert "x" * 100 in words
        assert "{" not in words
        assert flaw is Flaw.ENCODED or len(words) < 500


def test_templates_that_couldnt_be_read_make_every_0_doubtful() -> None:
    """In the note of the list, and in the question about several."""
    partial = dataclasses.replace(LISTING, templates_problem=TROUBLE)
    assert PART in table.note(partial)
    missing = dataclasses.replace(partial, templates=None)
    assert PART not in table.note(missing)
    assert "couldn’t be loaded" in table.note(missing)


@pytest.mark.parametrize(
    ("counted", "listed", "said"),
    [
        (None, None, "unknown"),
        (0, 0, "0"),
        (3, 3, "3"),
        (4, 1, "4 (1 listed)"),
        (0, 2, "0 (2 listed)"),
        (None, 0, "0 listed"),
        (0, None, "0 counted"),
        (None, 2, "2"),
        (2, None, "2"),
    ],
)
def test_a_0_says_whose_it_is_where_the_other_is_missing(counted: int | None, listed: int | None, said: str) -> None:
    """Unknown never looks like none."""
    assert table.use(counted, listed) == said


def test_several_of_which_not_all_is_known() -> None:
    """The question about a batch says what is missing, beside what is known."""

    def said(*seen: tuple[int | None, bool]) -> str:
        sightings = tuple(sighting(templates=(), count=count, part=part) for count, part in seen)
        return "\n".join(batch.consequences(Batch(ACCOUNT, sightings, ())))

    assert PART in said((0, False), (0, True))
    assert PART not in said((0, False))
    assert "EngageLab doesn’t say how many templates use each one." in said((0, False), (None, False))
    assert "doesn’t say" not in said((0, False))
    found = Batch(ACCOUNT, (sighting(templates=(template(),), count=1, part=True),), ())
    assert PART in "\n".join(batch.consequences(found))
