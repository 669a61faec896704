"""Times and numbers, as the person's locale writes them."""

import re
from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale


def clock(moment: datetime) -> str:
    """Write the local time of day; with its date where that isn't today's."""
    local = moment.astimezone()
    if local.date() != datetime.now().astimezone().date():
        return date_and_time(moment)
    return QLocale().toString(_qt(local).time(), QLocale.FormatType.ShortFormat)


def clock_with_seconds(moment: datetime) -> str:
    """Write the local time of day to the second."""
    form = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(_qt(moment.astimezone()).time(), form.replace("mm", "mm:ss"))


def date_and_time(moment: datetime) -> str:
    """Write the local date and time."""
    at = _qt(moment.astimezone())
    return f"{_day(at.date())}, {QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)}"


def date(moment: datetime) -> str:
    """Write the local date."""
    return _day(_qt(moment.astimezone()).date())


def date_form() -> str:
    """Give the form of a date for a field, with a year of four digits."""
    return _whole_year(QLocale().dateFormat(QLocale.FormatType.ShortFormat))


def number(value: int) -> str:
    """Write a number."""
    return QLocale().toString(value)


def listed(words: Iterable[str]) -> str:
    """Write a list: with commas, and with "and" before the last."""
    return QLocale().createSeparatedList(list(words))


def _day(day: QDate) -> str:
    """Write a date with the month's name, which no two countries read differently."""
    form = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    if "MMM" not in form:
        return QLocale().toString(day, date_form())
    # as it is written in full, without the day of the week and with a short month
    form = re.sub(r"^d{3,4}(?:'[^']*'|[^dMy'])*|(?:'[^']*'|[^dMy'])*\bd{3,4}(?:'[^']*'|[^dMy'])*$", "", form)
    return QLocale().toString(day, form.replace("MMMM", "MMM")).strip()


def _whole_year(form: str) -> str:
    # a year of two digits beside a day and a month of two leaves everybody guessing
    return re.sub(r"(?<!y)yy(?!y)", "yyyy", form)


def _qt(local: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(local.timestamp()))
