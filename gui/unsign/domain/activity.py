"""What the program is busy with."""

import enum


class Activity(enum.Enum):
    """What the program is busy with."""

    LOOKING_UP = enum.auto()
    DELETING = enum.auto()
    CREATING = enum.auto()
    CHECKING = enum.auto()
