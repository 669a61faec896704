"""What stands beside the signature ID field."""

from PySide6.QtCore import QCoreApplication

from unsign.domain.signature import LONGEST_ID, IdProblem, NotASignatureId, SignatureId
from unsign.wording import sanitize
from unsign.wording.counted import counted

translate = QCoreApplication.translate


def refused(problem: NotASignatureId) -> str:
    """Say what is wrong with a text, and what is wanted."""
    shown = sanitize.quoted(problem.character)
    match problem.problem:
        case IdProblem.EMPTY:
            return translate("SignatureId", "Type or paste a signature ID: digits only.")
        case IdProblem.SEVERAL:
            return translate("SignatureId", "That's more than one number. Give one signature ID at a time.")
        case IdProblem.INVISIBLE:
            return translate(
                "SignatureId", "There is an invisible character in it: {character}. An ID has digits only."
            ).format(character=shown)
        case IdProblem.OTHER_DIGITS:
            return translate(
                "SignatureId", "{character} is a digit of another script. An ID has the digits 0 to 9 only."
            ).format(character=shown)
        case IdProblem.NOT_DIGITS:
            return translate("SignatureId", "{character} isn't a digit. An ID has digits only.").format(character=shown)
        case IdProblem.TOO_LONG:
            return counted.too_long(LONGEST_ID)


def understood(typed: str, signature_id: SignatureId) -> str:
    """Say what a text was taken for, where that isn't just what stands there."""
    if typed == signature_id.digits:
        return ""
    return translate("SignatureId", "Taken as {id}, without the spaces or quotes.").format(id=signature_id)
