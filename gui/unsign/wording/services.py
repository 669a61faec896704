"""Which service answers: EngageLab's own, or another host, which is always named."""

import urllib.parse

from PySide6.QtCore import QCoreApplication

from unsign.domain.account import PRACTICE_SERVICE, SERVICE, AccountRef
from unsign.wording import sanitize

translate = QCoreApplication.translate


def who(account: AccountRef) -> str:
    """Name who answers for an account, at the beginning of a sentence."""
    if account.service == SERVICE:
        return "EngageLab"
    if account.service == PRACTICE_SERVICE:
        return translate("Service", "The practice service")
    return translate("Service", "The service at {host}").format(host=host(account))


def host(account: AccountRef) -> str:
    """Return the host that answers in EngageLab's place, with its port; "" where it's EngageLab's own, or practice."""
    if account.service in {SERVICE, PRACTICE_SERVICE}:
        return ""
    return sanitize.visible(urllib.parse.urlsplit(account.service).netloc)
