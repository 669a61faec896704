"""A pause that EngageLab asks for."""

from dataclasses import dataclass

from unsign.domain.problems import PauseAsked


@dataclass(frozen=True, slots=True)
class Pause:
    """How it stands with a pause.

    problem: the answer that asked for it
    seconds: how long it still lasts, at the moment this was made
    """

    problem: PauseAsked
    seconds: float
