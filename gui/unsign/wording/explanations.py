"""Explains each problem of `unsign.domain.problems` with the facts of the request that met it."""

from PySide6.QtCore import QCoreApplication

from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.exchange import Exchange
from unsign.domain.flaw import Flaw
from unsign.domain.signature import SignatureId
from unsign.domain.snapshot import SignatureSnapshot
from unsign.wording import answer_problems, connection_problems, proxy_problems, sanitize
from unsign.wording.i18n_markers import QT_TRANSLATE_NOOP
from unsign.wording.problem_words import Words
from unsign.wording.signatures import called

WORDS: dict[type[problems.Problem], Words] = connection_problems.WORDS | answer_problems.WORDS

FLAWS: dict[Flaw, str] = {
    Flaw.EMPTY: QT_TRANSLATE_NOOP("Problems", "The answer reports success but is otherwise empty."),
    Flaw.HALF: QT_TRANSLATE_NOOP("Problems", "Only the beginning of the answer arrived."),
    Flaw.NOT_TEXT: QT_TRANSLATE_NOOP("Problems", "The answer isn’t readable text."),
    Flaw.NOT_JSON: QT_TRANSLATE_NOOP("Problems", "The answer isn’t in the format that EngageLab documents."),
    Flaw.OTHER_SHAPE: QT_TRANSLATE_NOOP("Problems", "The answer isn’t in the format that EngageLab documents."),
    Flaw.NO_CODE: QT_TRANSLATE_NOOP("Problems", "The answer lacks the code that would prove success."),
    Flaw.CODE_NOT_INTEGER: QT_TRANSLATE_NOOP("Problems", "The answer’s code isn’t a number, so it proves nothing."),
    Flaw.OTHER_SIGNATURE: QT_TRANSLATE_NOOP("Problems", "The answer is about another signature."),
    Flaw.CONTRADICTS_ITSELF: QT_TRANSLATE_NOOP("Problems", "It has two values for the same field."),
    Flaw.CODE_OF_SUCCESS: QT_TRANSLATE_NOOP("Problems", "Its code reports success, but its HTTP status doesn’t."),
    Flaw.ENCODED: QT_TRANSLATE_NOOP("Problems", "It’s compressed in a way that Unsign can’t read: {words}"),
    Flaw.AMBIGUOUS: QT_TRANSLATE_NOOP("Problems", "There’s another entry with this ID that says something else."),
    Flaw.SIGNATURE_UNCLEAR: QT_TRANSLATE_NOOP("Problems", "It doesn’t clearly say which signature it uses."),
}

INACTIVE_KEY = QT_TRANSLATE_NOOP("Problems", "EngageLab says that the key is expired or disabled.")
ALL_SIGNATURES = QT_TRANSLATE_NOOP("Problems", "the list of signatures")
NO_REASON = QT_TRANSLATE_NOOP("Problems", "none given")


def translated(text: str) -> str:
    """Translate one of this module's texts, marked for translation where it stands."""
    return QCoreApplication.translate("Problems", text)


def worded(
    problem: problems.Problem,
    account: AccountRef,
    signature_id: SignatureId | None,
    sighting: SignatureSnapshot | None,
    *,
    what: str = "",
) -> Words:
    """Fill a problem's texts with its facts. `what`: what it is about, where that isn't a known signature."""
    words = WORDS[type(problem)]
    facts = _facts(problem, account, signature_id, what or _called(signature_id, sighting))
    why, what_now = words.why, words.what_now
    if isinstance(problem, problems.KeyRefused) and problem.inactive:
        why = INACTIVE_KEY
    if isinstance(problem, proxy_problems.VARYING):
        why, what_now = proxy_problems.variant(problem)
    if isinstance(problem, problems.Unreadable):
        why = FLAWS[problem.flaw]
    return Words(
        translated(words.headline).format(**facts),
        translated(why).format(**facts),
        translated(what_now).format(**facts),
        words.steps,
    )


def flaw(problem: problems.Unreadable) -> str:
    """Say what is wrong with an entry of a list that couldn't be read."""
    return translated(FLAWS[problem.flaw]).format(words=sanitize.quoted(problem.exchange.words))


def _called(signature_id: SignatureId | None, sighting: SignatureSnapshot | None) -> str:
    return called(signature_id, sighting) if signature_id else translated(ALL_SIGNATURES)


def _facts(
    problem: problems.Problem, account: AccountRef, signature_id: SignatureId | None, what: str
) -> dict[str, str]:
    exchange = problem.exchange
    return {
        "service": host(exchange),
        "account": sanitize.visible(account.name),
        "id": signature_id.digits if signature_id else "",
        "what": what,
        "words": sanitize.quoted(exchange.words) if exchange.words else translated(NO_REASON),
        "status": "" if exchange.status is None else str(exchange.status),
        "code": "" if exchange.code is None else str(exchange.code),
        **proxy_problems.facts(problem),
    }


def host(exchange: Exchange) -> str:
    """Give the host, and the port where it is a special one, of a request's address."""
    return exchange.url.split("//", 1)[-1].split("/", 1)[0]
