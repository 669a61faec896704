"""Several deletions in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from unsign.model import Status, Verdict
from unsign.report import Batch, Lock, Outcome
from unsign.wording import outcomes, plain, signatures, when
from unsign.wording.counted import counted
from unsign.wording.problems import worded

translate = QCoreApplication.translate

NAMES_SHOWN = 8


def consequences(batch: Batch) -> tuple[str, ...]:
    """Say what the deletions mean, in counts and names."""
    names = [plain.quoted(s.signature.name) for s in batch.sightings[:NAMES_SHOWN]]
    if len(batch.sightings) > NAMES_SHOWN:
        names.append(counted.more(len(batch.sightings) - NAMES_SHOWN))
    said = [translate("Card", ", ").join(names)]
    approved = sum(s.signature.status is Status.APPROVED for s in batch.sightings)
    used = sum(bool(s.signature.related_template_count) for s in batch.sightings)
    if approved or used:
        said.append(f"{counted.approved(approved)} {counted.used(used)}")
    if batch.locked:
        said.append(counted.left_out(len(batch.locked)))
    said.append(translate("Batch", "It can't be undone. Each is looked up once more, just before it goes."))
    return tuple(said)


def state(result: Outcome | Lock) -> str:
    """Say in a few words what became of one."""
    if isinstance(result, Lock):
        return signatures.lock(result)
    title = outcomes.title(result.verdict)
    if result.problem is None or result.verdict in {Verdict.DELETED, Verdict.ALREADY_GONE}:
        return title
    words = worded(result.problem, result.account, result.id, result.sighting)
    return translate("Batch", "{verdict}: {headline}").format(verdict=title, headline=words.headline)


def progress(results: Sequence[Outcome | Lock], of: int, seconds_left: float | None) -> str:
    """Say how far it is, how many of each outcome there are, and how long it still takes."""
    parts = [translate("Batch", "{done} of {all} done").format(done=when.number(len(results)), all=when.number(of))]
    for verdict in Verdict:
        number = sum(isinstance(r, Outcome) and r.verdict is verdict for r in results)
        if number:
            parts.append(
                translate("Batch", "{outcome}: {number}").format(
                    outcome=outcomes.title(verdict), number=when.number(number)
                )
            )
    locked = sum(isinstance(r, Lock) for r in results)
    if locked:
        parts.append(translate("Batch", "Locked: {number}").format(number=when.number(locked)))
    if seconds_left is not None:
        parts.append(counted.about_seconds_left(max(1, round(seconds_left))))
    return translate("Batch", "; ").join(parts)
