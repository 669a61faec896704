"""What stands beside the signature ID field."""

from PySide6.QtCore import QCoreApplication

from unsign.domain.signature import LONGEST_ID, IdProblem, NotASignatureId, SignatureId, may_be_rounded
from unsign.wording import datetimes, sanitize
from unsign.wording.counted import counted

translate = QCoreApplication.translate

LONGEST_SEARCH = 40
"""Characters shown of what is searched for."""
NAMED = 3
"""Numbers of a paste that are named."""


def refused(problem: NotASignatureId) -> str:
    """Say what is wrong with a text, and what is wanted."""
    shown = sanitize.quoted(problem.character)
    match problem.problem:
        case IdProblem.EMPTY:
            return translate("SignatureId", "Type or paste a signature ID. It contains only digits.")
        case IdProblem.SEVERAL:
            return _several(problem.numbers)
        case IdProblem.ROUNDED:
            return translate(
                "SignatureId",
                "A spreadsheet has rounded this number, so its last digits are lost. "
                "Copy the ID from the EngageLab console.",
            )
        case IdProblem.SEPARATED | IdProblem.DECIMAL:
            return translate(
                "SignatureId", "This is written like an amount. If you mean {digits}, enter just those digits."
            ).format(digits=next(iter(problem.numbers), ""))
        case IdProblem.INVISIBLE:
            return translate(
                "SignatureId", "There’s an invisible character in it: {character}. A signature ID contains only digits."
            ).format(character=shown)
        case IdProblem.OTHER_DIGITS:
            return translate(
                "SignatureId",
                "{character} is a digit in another script. A signature ID contains only the digits 0 to 9.",
            ).format(character=shown)
        case IdProblem.NOT_DIGITS:
            return translate("SignatureId", "{character} isn’t a digit. A signature ID contains only digits.").format(
                character=shown
            )
        case IdProblem.TOO_LONG:
            return counted.too_long(LONGEST_ID)


def may_be_a_name(text: str, problem: NotASignatureId) -> bool:
    """Tell whether a text that isn't an ID may be a piece of a name: what is searched for is written with letters."""
    letters, digits = (sum(map(kind, text)) for kind in (str.isalpha, str.isdigit))
    return problem.problem is IdProblem.NOT_DIGITS and letters > digits


def search(words: str) -> str:
    """Offer to search the signatures for a piece of a name."""
    # an ampersand alone would underline the next letter
    shown = sanitize.visible(words, LONGEST_SEARCH).replace("&", "&&")
    return translate("SignatureId", "Search signatures for “{words}”").format(words=shown)


def _several(numbers: tuple[str, ...]) -> str:
    """Name the numbers of a paste."""
    named = list(numbers[:NAMED])
    if len(numbers) > NAMED:
        named.append("…")
    return translate(
        "SignatureId",
        "That’s {count} numbers: {numbers}. Enter one ID at a time, or select several on the Signatures page.",
    ).format(count=datetimes.number(len(numbers)), numbers=", ".join(named))


def understood(typed: str, signature_id: SignatureId) -> str:
    """Say what a text was taken for, where that isn't just what stands there, and where its end looks rounded."""
    if may_be_rounded(signature_id.digits):
        return translate("SignatureId", "It ends in zeros. If it comes from a spreadsheet, it may have been rounded.")
    if typed == signature_id.digits:
        return ""
    return translate("SignatureId", "Read as {id}, without the spaces or quotes.").format(id=signature_id)
