"""What makes an answer unreadable."""

import enum


class Flaw(enum.Enum):
    """What makes an answer unreadable.

    CONTRADICTS_ITSELF: an object names a key twice
    CODE_OF_SUCCESS: the code is 0, with an HTTP status of a failure
    ENCODED: a Content-Encoding that Unsign doesn't know, or that the body doesn't have
    AMBIGUOUS: entries of a list have the same ID and differ
    SIGNATURE_UNCLEAR: a template doesn't clearly say which signature it uses, or that it uses none
    """

    EMPTY = enum.auto()
    HALF = enum.auto()
    NOT_TEXT = enum.auto()
    NOT_JSON = enum.auto()
    OTHER_SHAPE = enum.auto()
    NO_CODE = enum.auto()
    CODE_NOT_INTEGER = enum.auto()
    OTHER_SIGNATURE = enum.auto()
    CONTRADICTS_ITSELF = enum.auto()
    CODE_OF_SUCCESS = enum.auto()
    ENCODED = enum.auto()
    AMBIGUOUS = enum.auto()
    SIGNATURE_UNCLEAR = enum.auto()
