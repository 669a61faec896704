"""Several deletions in words."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from unsign.domain.account import AccountRef
from unsign.domain.batch import Batch, Result, Skipped, Tally
from unsign.domain.history import Proof
from unsign.domain.lock import Lock
from unsign.domain.outcome import Verdict
from unsign.domain.signature import Status
from unsign.wording import datetimes, outcomes, sanitize, signatures
from unsign.wording.counted import MINUTES_FROM, counted
from unsign.wording.explanations import worded

translate = QCoreApplication.translate

NAMES_SHOWN = 8
TEMPLATES_SHOWN = LOCKS_SHOWN = 6


def consequences(batch: Batch) -> tuple[str, ...]:
    """Say what the deletions mean, in counts and names."""
    names = [sanitize.quoted(s.signature.name) for s in batch.sightings[:NAMES_SHOWN]]
    if len(batch.sightings) > NAMES_SHOWN:
        names.append(counted.more(len(batch.sightings) - NAMES_SHOWN))
    said = [translate("Card", ", ").join(names)]
    if approved := sum(s.signature.status is Status.APPROVED for s in batch.sightings):
        said.append(counted.approved(approved))
    said.append(_use(batch))
    if batch.locked:
        said.append("\n".join((counted.left_out(len(batch.locked)), *locks(batch))))
    said.append(translate("Batch", "This can’t be undone. Unsign looks each one up again just before deleting it."))
    return tuple(said)


def locks(batch: Batch) -> list[str]:
    """Say which of the chosen ones are locked, by whom and since when, one a line."""
    lines = [
        translate("Batch", "{name} – {lock}").format(name=sanitize.quoted(s.signature.name), lock=signatures.lock(lock))
        for s, lock in batch.locked[:LOCKS_SHOWN]
    ]
    return [*lines, counted.more(len(batch.locked) - LOCKS_SHOWN)] if len(batch.locked) > LOCKS_SHOWN else lines


def refused(batch: Batch) -> outcomes.Message:
    """Word the no of several locks."""
    paragraphs = (
        "\n".join(locks(batch)),
        translate("Batch", "No deletion was sent."),
        translate("Batch", "To delete them anyway, ask whoever locked them, then unlock them."),
    )
    headline = counted.all_locked(len(batch.locked))
    return outcomes.Message(outcomes.title(Verdict.NOT_DELETED), headline, paragraphs, (), outcomes.Tone.STOPPED)


def _use(batch: Batch) -> str:
    """Say which templates use the signatures, as the list showed it; never "none" where nobody knows."""
    counts = [s.signature.related_template_count for s in batch.sightings]
    own = sum(filter(None, counts))
    at = translate("Batch", "(As of {time}.)").format(time=datetimes.clock(batch.sightings[0].at))
    if any(s.templates is None for s in batch.sightings):
        if not own:
            return translate("Batch", "Unsign couldn’t load which templates use them. {as_of}").format(as_of=at)
        return f"{counted.used_uncertainly(own)} {at}"
    found = [t for s in batch.sightings for t in s.templates or ()]
    differ = ""
    if any(s.counts_differ for s in batch.sightings):
        differ = " " + translate("Confirm", "EngageLab’s own count is {count}.").format(count=datetimes.number(own))
    if any(s.templates_problem for s in batch.sightings):
        differ += " " + signatures.part_unread()
    if not found:
        if None in counts:
            differ += " " + translate("Batch", "EngageLab doesn’t say how many templates use each one.")
        none = translate("Batch", "None of the listed templates use them.")
        return f"{none}{differ} {at}"
    lines = [signatures.template(t) for t in found[:TEMPLATES_SHOWN]]
    if len(found) > TEMPLATES_SHOWN:
        lines.append(counted.more(len(found) - TEMPLATES_SHOWN))
    return "\n".join((counted.used_by(len(found)), *lines, f"{differ.strip()} {at}".strip()))


def state(result: Result) -> str:
    """Say in a few words what became of one."""
    if isinstance(result, Lock):
        return signatures.lock(result)
    if isinstance(result, Skipped):
        return _skipped(result)
    if result.awaits_check:
        return translate("Batch", "Confirmed, being checked")
    title = outcomes.title(result.verdict)
    if result.confirmed and result.verdict is Verdict.NOT_SURE:
        return translate("Batch", "{verdict}: confirmed, but still there").format(verdict=title)
    if result.proof is Proof.WORD_ONLY:
        return translate("Batch", "{verdict}, going by the service’s confirmation alone").format(verdict=title)
    if result.problem is None or result.verdict in {Verdict.DELETED, Verdict.ALREADY_GONE}:
        return title
    words = worded(result.problem, result.account, result.id, result.sighting)
    return translate("Batch", "{verdict}: {headline}").format(verdict=title, headline=words.headline)


def _skipped(reason: Skipped) -> str:
    match reason:
        case Skipped.NO_RECORD:
            return translate("Batch", "Not deleted: Unsign couldn’t read or write its history on this computer")
        case Skipped.ACCOUNT_GONE:
            return translate("Batch", "Not deleted: the account was forgotten or changed in the meantime")
        case Skipped.CANCELLED:
            return translate("Batch", "Not deleted: cancelled before anything was sent")
        case Skipped.CHANGED:
            return translate("Batch", "Not deleted: it has changed since the list was loaded, so check it again")


def ended(results: Sequence[Result], of: int, account: AccountRef) -> str:
    """Sum a batch of so many up in one line that stays in the window."""
    return translate("Batch", "{time}  {summary} (account: {account})").format(
        time=datetimes.clock(datetime.now(UTC)),
        summary=summary(Tally(results), of),
        account=sanitize.visible(account.name),
    )


def secret_forgotten() -> str:
    """Say why the rest of a batch that was paused isn't deleted, and what to do."""
    return translate(
        "Batch",
        "The dev secret was forgotten during the pause, so the rest wasn’t started. Enter the secret again, then "
        "delete the rest.",
    )


def pausing(tally: Tally, of: int, *, stopping: bool, under_way: bool) -> str:
    """Say that it pauses, or ends, once the signature whose turn it is has been dealt with.

    under_way: whether there is one
    """
    if stopping and not under_way:
        return summary(tally, of)
    so_far = progress(tally, of, None)
    if not under_way:
        return translate("Batch", "{progress} – paused").format(progress=so_far)
    if stopping:
        return translate("Batch", "{progress} – stopping after this one").format(progress=so_far)
    return translate("Batch", "{progress} – pausing after this one").format(progress=so_far)


def checking(tally: Tally, of: int) -> str:
    """Say that it's being looked up whether all that was confirmed is gone."""
    return translate("Batch", "{progress} – checking whether they still exist…").format(
        progress=progress(tally, of, None)
    )


def progress(tally: Tally, of: int, seconds_left: float | None) -> str:
    """Say how many of each outcome there are so far, how many are left, and how long they still take."""
    left = of - tally.done
    parts = [*_outcomes(tally), translate("Batch", "{number} left").format(number=datetimes.number(left))]
    if seconds_left is not None:
        parts.append(_left(seconds_left))
    return translate("Card", ", ").join(parts)


def summary(tally: Tally, of: int) -> str:
    """Say how many of each outcome there are, and how many weren't started, once nothing more happens."""
    parts = _outcomes(tally)
    if tally.done < of:
        rest = datetimes.number(of - tally.done)
        parts.append(translate("Batch", "{number} not started").format(number=rest))
    return translate("Card", ", ").join(parts)


def _outcomes(tally: Tally) -> list[str]:
    told = (
        (tally.of(Verdict.DELETED), translate("Batch", "{number} deleted")),
        (tally.of(Verdict.ALREADY_GONE), translate("Batch", "{number} already gone")),
        (tally.of(Verdict.NOT_DELETED), translate("Batch", "{number} not deleted")),
        (tally.of(Verdict.NOT_SURE), translate("Batch", "{number} not sure yet")),
        (tally.confirmed, translate("Batch", "{number} confirmed and being checked")),
        (tally.locked, translate("Batch", "{number} locked")),
    )
    return [words.format(number=datetimes.number(number)) for number, words in told if number]


def _left(seconds: float) -> str:
    if seconds < MINUTES_FROM:
        return counted.about_seconds_left(max(1, round(seconds)))
    return counted.about_minutes_left(round(seconds / 60))
