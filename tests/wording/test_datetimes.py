"""Times and numbers as the person's locale writes them."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from unsign.wording import datetimes

ZONES = ("UTC", "America/New_York", "Asia/Tokyo", "Asia/Kolkata", "Pacific/Kiritimati")
FIRST, LAST = (
    edge.replace(tzinfo=None) for edge in (datetime(1, 1, 2, tzinfo=UTC), datetime(9999, 12, 30, tzinfo=UTC))
)
MOMENT = datetime(2026, 3, 1, 22, 5, 59, tzinfo=UTC)


@pytest.fixture
def in_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Give what puts this computer into a time zone until the test is over."""

    def move(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


def test_dates_as_people_write_them(in_zone: Callable[[str], None], subtests: pytest.Subtests) -> None:
    """In the locale's order and signs, but with all four digits of the year."""
    for locale, written in [
        ("en_US", "Mar 1 2026 10:05 PM"),
        ("en_GB", "1 Mar 2026 22:05"),
        ("de_DE", "1. März 2026 22:05"),
        ("pt_BR", "1 de mar. de 2026 22:05"),
        ("ja_JP", "2026/03/01 22:05"),
    ]:
        with subtests.test(locale=locale, written=written):
            in_zone("UTC")
            QLocale.setDefault(QLocale(locale))
            plain = datetimes.date_and_time(MOMENT).replace("\u202f", " ").replace("\u00a0", " ").replace(",", "")
            assert plain == written


def test_the_year_has_four_digits_everywhere(in_zone: Callable[[str], None]) -> None:
    """In no locale is there a year that could be a day or a month."""
    in_zone("UTC")
    for locale in QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyTerritory
    ):
        QLocale.setDefault(locale)
        year = "".join(c for c in locale.toString(2026) if c.isdigit())
        assert year in datetimes.date_and_time(MOMENT), locale.name()


@pytest.mark.parametrize(("zone", "written"), [("UTC", "10:05 PM"), ("America/New_York", "5:05 PM")])
def test_local_time(in_zone: Callable[[str], None], zone: str, written: str) -> None:
    """What is shown is this computer's time."""
    in_zone(zone)
    assert datetimes.date_and_time(MOMENT).replace("\u202f", " ").endswith(written)


def test_today_needs_no_date() -> None:
    """The time of day is enough for today; for any other day it isn't."""
    now = datetime.now(UTC)
    assert "20" not in datetimes.clock(now.replace(hour=10, minute=42))
    for days in (-400, -1, 1):
        other = now + timedelta(days=days)
        assert datetimes.clock(other) == datetimes.date_and_time(other)


def test_today_is_this_computers_day(in_zone: Callable[[str], None]) -> None:
    """What is today hangs on where the person is."""
    now = datetime.now(UTC)
    for zone in ZONES:
        in_zone(zone)
        midnight = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        assert datetimes.clock(midnight) != datetimes.date_and_time(midnight)
        assert datetimes.clock(midnight - timedelta(seconds=1)) == datetimes.date_and_time(
            midnight - timedelta(seconds=1)
        )


@settings(max_examples=100, deadline=None)
@given(st.datetimes(FIRST, LAST, timezones=st.just(UTC)), st.sampled_from(ZONES))
@example(datetime(1969, 12, 31, tzinfo=UTC), "UTC")
def test_any_moment_can_be_written(moment: datetime, zone: str) -> None:
    """A service that gives a strange time doesn't keep the rest from being shown, wherever the person is.

    The calendar's first and last day, which some zones can't write, aren't taken from an answer.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        try:
            assert datetimes.date_and_time(moment)
            assert datetimes.clock(moment)
        finally:
            patch.undo()
            time.tzset()


@pytest.mark.parametrize(("locale", "written"), [("en_US", "1,234,567"), ("de_DE", "1.234.567"), ("C", "1234567")])
def test_numbers(locale: str, written: str) -> None:
    """With the locale's separators."""
    QLocale.setDefault(QLocale(locale))
    assert datetimes.number(1_234_567) == written
    assert datetimes.number(0) == "0"
