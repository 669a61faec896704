"""In what a signature isn't what a person agreed to delete."""

import enum

from unsign.domain.signature import Status
from unsign.domain.snapshot import SignatureSnapshot

_LIGHT = frozenset({Status.PENDING_REVIEW, Status.REJECTED})
"""With these, no message can be sent. Any other status, an unknown one too, weighs more."""


class Difference(enum.Enum):
    """In what a signature isn't what a person agreed to delete.

    NAME: it has another name
    STATUS: it may be in use by now, by its status
    TEMPLATES: templates use it that the question didn't name
    COUNT: EngageLab counts more templates
    USE_UNKNOWN: which templates use it was known, and isn't any more
    SEEN: it couldn't be looked up then, and can be now
    """

    NAME = enum.auto()
    STATUS = enum.auto()
    TEMPLATES = enum.auto()
    COUNT = enum.auto()
    USE_UNKNOWN = enum.auto()
    SEEN = enum.auto()


def differences(agreed: SignatureSnapshot | None, now: SignatureSnapshot) -> tuple[Difference, ...]:
    """Return in what a signature weighs more than what a person agreed to; empty if in nothing."""
    if agreed is None:
        return (Difference.SEEN,)
    found = []
    before, after = agreed.signature, now.signature
    if before.name != after.name:
        found.append(Difference.NAME)
    if after.status is not before.status and after.status not in _LIGHT:
        found.append(Difference.STATUS)
    found += _of_templates(agreed, now)
    if before.related_template_count is not None:
        if after.related_template_count is None:
            found.append(Difference.USE_UNKNOWN)
        elif after.related_template_count > before.related_template_count:
            found.append(Difference.COUNT)
    return tuple(dict.fromkeys(found))


def _of_templates(agreed: SignatureSnapshot, now: SignatureSnapshot) -> list[Difference]:
    if agreed.templates is None:
        return []
    found = []
    was_known = agreed.templates_problem is None
    if was_known and (now.templates is None or now.templates_problem is not None):
        found.append(Difference.USE_UNKNOWN)
    if {t.id for t in now.templates or ()} - {t.id for t in agreed.templates}:
        found.append(Difference.TEMPLATES)
    return found
