"""Writes the report: plain text, to lay beside api.md."""

from tests.acceptance.course import Report, Step
from tests.acceptance.recording import Recorded

_MARKS = {True: "as documented", False: "DIFFERS", None: "not documented"}
FULL_REQUESTS = 4
"""How many requests of a step are shown with their headers; of the others, the times."""


def text(report: Report) -> str:
    """Return the whole report."""
    differing = [step.title for step in report.steps if step.fits is False]
    lines = [
        f"Unsign against {report.service}, {report.began:%Y-%m-%d %H:%M} UTC",
        "Not tried: a signature that a message plan uses, a key without permission, an expired key, 429, 5xx.",
        "Differs from the documents: " + (", ".join(differing) or "nothing"),
    ]
    if report.stopped:
        lines.append(f"Ended early: {report.stopped}")
    lines.append("Left in the account: " + (", ".join(report.left) or "nothing"))
    for number, step in enumerate(report.steps, 1):
        lines += ["", f"{number}. {step.title}: {_MARKS[step.fits]}", *_of_step(step)]
    return "\n".join(lines) + "\n"


def _of_step(step: Step) -> list[str]:
    lines = [f"   expected: {step.expected}", f"   found:    {step.found}"]
    for request in step.requests[:FULL_REQUESTS]:
        lines += _of_request(request)
    rest = step.requests[FULL_REQUESTS:]
    if rest:
        lines.append("   and " + ", ".join(f"{it.method} {it.status} ({1000 * it.seconds:.0f} ms)" for it in rest))
    return lines


def _of_request(request: Recorded) -> list[str]:
    told = f"HTTP {request.status}, {request.size} bytes" if not request.trouble else request.trouble
    lines = [f"   {request.method} {request.path}: {told}, {1000 * request.seconds:.0f} ms"]
    return lines + [f"      {name}: {value}" for name, value in (request.headers or {}).items()]
