"""What can be tried on the practice service: one name and one signature ID for each thing.

The IDs are stable: people write them down, and tests count on them.
"""

import enum
from collections.abc import Mapping
from types import MappingProxyType


@enum.unique
class Lesson(enum.Enum):
    """One thing that one can try. The value is the ID to type; prose is somebody else's."""

    # The service as its documents describe it.
    PLAIN_DELETE = "987654321"
    APPROVED = "100000001"
    APPROVED_WITH_TEMPLATES = "100000002"
    ONE_TEMPLATE = "100000003"
    REJECTED = "100000004"
    HELD_BY_A_PLAN = "100000005"
    ALSO_HELD_BY_A_PLAN = "100000006"
    COUNT_DIFFERS = "100000007"
    DOES_NOT_EXIST = "100000008"
    OTHER_CUSTOMERS = "100000009"
    GONE_MEANWHILE = "100000010"
    MALFORMED_FOR_THE_SERVICE = "12345678901234567890"
    NINETEEN_DIGITS = "1234567890123456789"

    # Names that are hard to show or to type.
    NAME_OF_60 = "100000021"
    NAME_OF_2 = "100000022"
    NAME_WITH_LINK = "100000023"
    NAME_WITH_HIDDEN_CHARACTERS = "100000024"
    NAME_RIGHT_TO_LEFT = "100000025"
    NAME_WITH_EMOJI = "100000026"
    NAME_COMPOSED = "100000027"
    NAME_DECOMPOSED = "100000028"

    # 400, in words that the documents don't have.
    BUSINESS_RULE = "900400001"
    MESSAGE_WITH_LINK = "900400002"
    MESSAGE_OF_5000_LETTERS = "900400003"
    MESSAGE_NULL = "900400004"
    MESSAGE_OBJECT = "900400005"
    MESSAGE_CHINESE = "900400006"
    IN_USE_OTHER_CASE = "900400011"
    IN_USE_DOUBLED_SPACES = "900400012"
    IN_USE_OTHER_ENDING = "900400013"
    GONE_OTHER_CASE = "900400021"
    GONE_DOUBLED_SPACES = "900400022"
    GONE_OTHER_ENDING = "900400023"
    ID_REFUSED_OTHER_CASE = "900400031"
    ID_REFUSED_DOUBLED_SPACES = "900400032"
    ID_REFUSED_OTHER_ENDING = "900400033"

    # Other statuses: digits 4 to 6 are the one to expect.
    OTHER_STATUS = "900202001"
    REDIRECT = "900302001"
    REDIRECT_WITHOUT_SCHEME = "900302002"
    KEY_REFUSED = "900401001"
    NOT_ALLOWED = "900403001"
    NOT_FOUND = "900404001"
    NOT_FOUND_PAGE = "900404002"
    METHOD_UNKNOWN = "900405001"
    PAUSE_OF_3_SECONDS = "900429001"
    PAUSE_UNSAID = "900429002"
    SERVER_PROBLEM = "900500001"
    SERVER_PROBLEM_YET_DELETED = "900500002"
    BAD_GATEWAY = "900502001"
    UNAVAILABLE = "900503001"
    GATEWAY_TIMEOUT = "900504001"

    # 200, and yet no proof; or no answer at all.
    CODE_1000 = "900200001"
    SIGN_IN_PAGE = "900200002"
    NO_BODY = "900200003"
    HALF_A_BODY = "900200004"
    BROKEN_UTF8 = "900200005"
    LIST = "900200006"
    NO_CODE = "900200007"
    CODE_AS_TEXT = "900200008"
    CODE_FALSE = "900200009"
    SIXTY_MEGABYTES = "900200010"
    SILENCE = "900000001"
    SILENCE_YET_DELETED = "900000002"

    # The look-up is what goes wrong.
    LOOK_UP_NOT_FOUND_PAGE = "901404001"
    LOOK_UP_METHOD_UNKNOWN = "901405001"
    LOOK_UP_SERVER_PROBLEM = "901500001"
    LOOK_UP_SIGN_IN_PAGE = "901200001"
    LOOK_UP_OTHER_SIGNATURE = "901200002"
    NOBODY_KNOWS = "901503001"


LESSONS: Mapping[Lesson, str] = MappingProxyType({lesson: lesson.value for lesson in Lesson})
"""The signature ID to type for each lesson. Not every one exists: that is what some lessons are about."""
