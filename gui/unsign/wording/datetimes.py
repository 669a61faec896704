"""Times and numbers, as the person's locale writes them."""

import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale


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
    form = QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(_qt(moment.astimezone()), _whole_year(form))


def date(moment: datetime) -> str:
    """Write the local date, with the month as a word: no order of numbers can be mistaken then."""
    # in the order and with the points of the language; Qt puts in the month's name
    form = QCoreApplication.translate("Dates", "d MMM yyyy")
    return QLocale().toString(_qt(moment.astimezone()).date(), form)


def date_form() -> str:
    """Give the form of a date for a field, with a year of four digits."""
    return _whole_year(QLocale().dateFormat(QLocale.FormatType.ShortFormat))


def number(value: int) -> str:
    """Write a number."""
    return QLocale().toString(value)


def _whole_year(form: str) -> str:
    # a year of two digits beside a day and a month of two leaves everybody guessing
    return re.sub(r"(?<!y)yy(?!y)", "yyyy", form)


def _qt(local: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(local.timestamp()))
