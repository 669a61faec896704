"""How long Unsign waits before it looks again whether something is true by now."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds before the look-ups that follow a deletion or a creation.

    settling: before each of those that are made at once where the request may still take effect
    rechecks: before each of those that Unsign makes by itself while the outcome isn't sure yet
    certain_after: from when on, counted from the request, one without a clear answer counts as having had no effect
    gone_after: from when on a deletion that was confirmed, and whose signature is still there, counts as not done
    """

    settling: tuple[float, ...] = (0.0, 2.0)
    rechecks: tuple[float, ...] = (2.0, 10.0, 30.0, 120.0)
    certain_after: float = 120.0
    gone_after: float = 24 * 3600.0

    def after(self, seconds: float) -> tuple[float, ...]:
        """Return in how many seconds to look again by itself, if the request left so many seconds ago."""
        return tuple(at - seconds for at in self.rechecks if at > seconds)
