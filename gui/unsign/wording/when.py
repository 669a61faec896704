"""Times and numbers, as the person's locale writes them."""

import re
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale


def clock(moment: datetime) -> str:
    """Write the local time of day; with its date where that isn't today's."""
    local = moment.astimezone()
    if local.date() != datetime.now().astimezone().date():
        return date_and_time(moment)
    return QLocale().toString(_qt(local).time(), QLocale.FormatType.ShortFormat)


def date_and_time(moment: datetime) -> str:
    """Write the local date and time."""
    form = QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat)
    # a year of two digits beside a day and a month of two leaves everybody guessing
    return QLocale().toString(_qt(moment.astimezone()), re.sub(r"(?<!y)yy(?!y)", "yyyy", form))


def number(value: int) -> str:
    """Write a number."""
    return QLocale().toString(value)


def _qt(local: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(local.timestamp()))
