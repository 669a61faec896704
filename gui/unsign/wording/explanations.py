"""Each problem of `unsign.domain.problems` in words: the only place for them.

The texts take {service} (the host), {account}, {id}, {what} (the signature's
name or ID, in quotes), {words} (what the service said, in quotes), {status},
{code} and {port} (the proxy's).
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from unsign.domain import problems
from unsign.domain.account import AccountRef
from unsign.domain.exchange import Exchange
from unsign.domain.outcome import Step
from unsign.domain.problems import Flaw
from unsign.domain.signature import SignatureId
from unsign.domain.snapshot import SignatureSnapshot
from unsign.wording import sanitize
from unsign.wording.i18n_markers import QT_TRANSLATE_NOOP
from unsign.wording.signatures import called

_TRY = (Step.TRY_AGAIN,)
_NETWORK = QT_TRANSLATE_NOOP("Problems", "Check this computer's network, VPN or proxy, then try again.")
_NO_ENGAGELAB = QT_TRANSLATE_NOOP("Problems", "Can't reach EngageLab")
_NOT_CERTAIN = QT_TRANSLATE_NOOP("Problems", "Can't be sure that this is EngageLab")
_THEIRS = QT_TRANSLATE_NOOP(
    "Problems",
    "Nothing is wrong with what you typed. Try again in a few minutes; "
    "if it goes on, copy the details and send them to EngageLab's support.",
)
_IN_BETWEEN = QT_TRANSLATE_NOOP(
    "Problems", "That says nothing about the signature. Often something between you and EngageLab is the reason."
)
_ASK_ENGAGELAB = QT_TRANSLATE_NOOP("Problems", "Copy the details and send them to EngageLab's support.")


@dataclass(frozen=True, slots=True)
class Words:
    """A problem for people.

    headline: the plain fact, without a full stop
    why: what is behind it
    what_now: what the person can do
    steps: the buttons for that, besides Close
    """

    headline: str
    why: str
    what_now: str
    steps: tuple[Step, ...] = ()


WORDS: dict[type[problems.Problem], Words] = {
    problems.NameNotFound: Words(
        _NO_ENGAGELAB,
        QT_TRANSLATE_NOOP("Problems", "The name {service} couldn't be found in the network, so nothing was sent."),
        _NETWORK,
        _TRY,
    ),
    problems.ConnectionRefused: Words(
        _NO_ENGAGELAB,
        QT_TRANSLATE_NOOP("Problems", "{service} takes no connections at the moment, so nothing was sent."),
        _NETWORK,
        _TRY,
    ),
    problems.Unreachable: Words(
        _NO_ENGAGELAB,
        QT_TRANSLATE_NOOP("Problems", "There was no way to {service}, so nothing was sent."),
        _NETWORK,
        _TRY,
    ),
    problems.ConnectTimedOut: Words(
        _NO_ENGAGELAB,
        QT_TRANSLATE_NOOP("Problems", "{service} took no connection within the time limit, so nothing was sent."),
        _NETWORK,
        _TRY,
    ),
    problems.CertificateUntrusted: Words(
        _NOT_CERTAIN,
        QT_TRANSLATE_NOOP(
            "Problems",
            "The certificate of {service} is signed by nobody whom this computer trusts. Nothing was sent.",
        ),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Company networks often inspect traffic: ask your IT department to add the company's certificate "
            "to this computer, or for its file, and choose that under Settings.",
        ),
        _TRY,
    ),
    problems.CertificateExpired: Words(
        _NOT_CERTAIN,
        QT_TRANSLATE_NOOP(
            "Problems", "The certificate of {service} isn't valid at this computer's date. Nothing was sent."
        ),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Check this computer's date and time. If they're right, the problem is EngageLab's: try again later.",
        ),
        _TRY,
    ),
    problems.CertificateOtherHost: Words(
        _NOT_CERTAIN,
        QT_TRANSLATE_NOOP("Problems", "The certificate is made out to another name than {service}. Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Often a hotel or company network answers in between: open a browser, sign in to the network, try again.",
        ),
        _TRY,
    ),
    problems.NotSecure: Words(
        _NOT_CERTAIN,
        QT_TRANSLATE_NOOP("Problems", "No secure connection to {service} came about. Nothing was sent."),
        QT_TRANSLATE_NOOP("Problems", "Often a network in between is the reason: try another network."),
        _TRY,
    ),
    problems.ProxyUnreachable: Words(
        QT_TRANSLATE_NOOP("Problems", "Can't reach the proxy"),
        QT_TRANSLATE_NOOP(
            "Problems", "The proxy through which {service} is to be reached doesn't answer. Nothing was sent."
        ),
        QT_TRANSLATE_NOOP("Problems", "Check this computer's network or VPN, and the proxy's address."),
        _TRY,
    ),
    problems.ProxyRefused: Words(
        QT_TRANSLATE_NOOP("Problems", "The proxy didn't let Unsign through"),
        QT_TRANSLATE_NOOP("Problems", "Your network's proxy wouldn't connect to {service}. Nothing reached EngageLab."),
        QT_TRANSLATE_NOOP("Problems", "Ask your IT department to allow {service}, or try another network."),
        _TRY,
    ),
    problems.ProxyUnusable: Words(
        QT_TRANSLATE_NOOP("Problems", "Unsign can't use the proxy that is set"),
        QT_TRANSLATE_NOOP(
            "Problems",
            "It has an address or a kind (often SOCKS) that Unsign doesn't know. Nothing was sent.",
        ),
        QT_TRANSLATE_NOOP("Problems", "Ask your IT department for an HTTP proxy, or try another network."),
    ),
    problems.TrustUnusable: Words(
        QT_TRANSLATE_NOOP("Problems", "Unsign can't use the file of trusted certificates"),
        QT_TRANSLATE_NOOP(
            "Problems",
            "The file that is set under Settings, or on this computer (SSL_CERT_FILE), isn't there, "
            "or holds no certificate. Nothing was sent.",
        ),
        QT_TRANSLATE_NOOP(
            "Problems", "Choose another file under Settings, or ask your IT department which one to use."
        ),
    ),
    problems.SecretForgotten: Words(
        QT_TRANSLATE_NOOP("Problems", "Unsign doesn’t have the dev secret any more"),
        QT_TRANSLATE_NOOP("Problems", "It was forgotten before the request was sent. Nothing was sent."),
        QT_TRANSLATE_NOOP("Problems", "Enter the dev secret again, then retry."),
        (Step.EDIT_KEY,),
    ),
    problems.AnswerTooEarly: Words(
        _NOT_CERTAIN,
        QT_TRANSLATE_NOOP(
            "Problems", "{service} sent something before Unsign had asked anything. Nothing was sent to it."
        ),
        QT_TRANSLATE_NOOP("Problems", "The usual cause is a network in between: try another network."),
        _TRY,
    ),
    problems.RequestUnsendable: Words(
        QT_TRANSLATE_NOOP("Problems", "This computer couldn’t send the request"),
        QT_TRANSLATE_NOOP("Problems", "It refused the address of {service} or the connection to it. Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Check the account’s address and the proxy in the settings. "
            "If they’re right, copy the details and send them to whoever looks after Unsign.",
        ),
        _TRY,
    ),
    problems.CancelledBeforeSending: Words(
        QT_TRANSLATE_NOOP("Problems", "Stopped before anything was sent"),
        QT_TRANSLATE_NOOP("Problems", "You cancelled in time: the request hadn't left yet."),
        QT_TRANSLATE_NOOP("Problems", "Nothing more to do."),
        _TRY,
    ),
    problems.AnswerTimedOut: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab didn't answer in time"),
        QT_TRANSLATE_NOOP("Problems", "The request left, and no answer came within the time limit."),
        _THEIRS,
        _TRY,
    ),
    problems.ConnectionBroken: Words(
        QT_TRANSLATE_NOOP("Problems", "The connection broke before EngageLab answered"),
        QT_TRANSLATE_NOOP("Problems", "The request, or a part of it, had already left."),
        _NETWORK,
        _TRY,
    ),
    problems.AnswerCutOff: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab's answer broke off"),
        QT_TRANSLATE_NOOP("Problems", "The connection ended in the middle of the answer."),
        _NETWORK,
        _TRY,
    ),
    problems.AnswerMixedUp: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab’s answer can’t be told from other data"),
        QT_TRANSLATE_NOOP(
            "Problems",
            "More came than one answer, or its length is given in two ways. It may belong to another request, "
            "so it proves nothing.",
        ),
        QT_TRANSLATE_NOOP("Problems", "The usual cause is a proxy in between: try again, or try another network."),
        _TRY,
    ),
    problems.OwnMistake: Words(
        QT_TRANSLATE_NOOP("Problems", "Unsign stumbled over EngageLab's answer"),
        QT_TRANSLATE_NOOP("Problems", "That is Unsign's own problem; the request had left."),
        QT_TRANSLATE_NOOP("Problems", "Copy the details and send them to whoever looks after Unsign."),
        _TRY,
    ),
    problems.CancelledAfterSending: Words(
        QT_TRANSLATE_NOOP("Problems", "You cancelled after the request had left"),
        QT_TRANSLATE_NOOP("Problems", "EngageLab may have received it all the same."),
        QT_TRANSLATE_NOOP("Problems", "Look again, to know what became of it."),
    ),
    problems.InUse: Words(
        QT_TRANSLATE_NOOP("Problems", "Can't delete {what} yet: a scheduled or sending message still uses it"),
        QT_TRANSLATE_NOOP(
            "Problems",
            "A message plan with this signature is pending or running, "
            "and until it is over EngageLab keeps the signature.",
        ),
        QT_TRANSLATE_NOOP(
            "Problems",
            "In the EngageLab console, look for sends that use its templates; wait for them, or cancel them. "
            "A scheduled send can lie up to 30 days ahead.",
        ),
        _TRY,
    ),
    problems.NoSuchSignature: Words(
        QT_TRANSLATE_NOOP("Problems", 'There is no signature {id} in account "{account}"'),
        QT_TRANSLATE_NOOP(
            "Problems", "Often a typo or another customer's ID: to EngageLab, that looks like one that doesn't exist."
        ),
        QT_TRANSLATE_NOOP("Problems", "Compare the ID with the ticket, and the key with the customer."),
        (Step.EDIT_ID,),
    ),
    problems.IdRefused: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab doesn't take {id} for a signature ID"),
        QT_TRANSLATE_NOOP("Problems", "It has digits only, and the service refuses its form all the same."),
        QT_TRANSLATE_NOOP("Problems", "Copy the ID from the EngageLab console, or ask the customer for it again."),
        (Step.EDIT_ID,),
    ),
    problems.NameTaken: Words(
        QT_TRANSLATE_NOOP("Problems", 'There is a signature named {what} in account "{account}" already'),
        QT_TRANSLATE_NOOP("Problems", "EngageLab takes each name only once in an account."),
        QT_TRANSLATE_NOOP("Problems", "Look for it among the signatures, or choose another name."),
    ),
    problems.OtherRefusal: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab refused the request about {what}"),
        QT_TRANSLATE_NOOP("Problems", "Its reason: {words}"),
        QT_TRANSLATE_NOOP(
            "Problems", "If that doesn't tell you what to do, copy the details and send them to EngageLab's support."
        ),
        _TRY,
    ),
    problems.KeyRefused: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab didn't accept this key"),
        QT_TRANSLATE_NOOP("Problems", "Often the dev key or the dev secret is mistyped, expired or disabled."),
        QT_TRANSLATE_NOOP("Problems", "Check it under API Keys in the EngageLab console."),
        (Step.EDIT_KEY,),
    ),
    problems.NotAllowed: Words(
        QT_TRANSLATE_NOOP("Problems", "This key isn't allowed to do that"),
        QT_TRANSLATE_NOOP("Problems", "EngageLab refused the request. Often the reason is the key's IP list."),
        QT_TRANSLATE_NOOP("Problems", "Check the key's permissions and its IP list in the EngageLab console."),
        (Step.EDIT_KEY,),
    ),
    problems.PauseAsked: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab asks for a pause"),
        QT_TRANSLATE_NOOP("Problems", "It has had too many requests in a short time."),
        QT_TRANSLATE_NOOP("Problems", "Wait a few minutes, then try again."),
        _TRY,
    ),
    problems.AddressUnknown: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab doesn't know the address of this request"),
        _IN_BETWEEN,
        _THEIRS,
        _TRY,
    ),
    problems.MethodUnknown: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab doesn't offer this request"),
        _IN_BETWEEN,
        _ASK_ENGAGELAB,
        _TRY,
    ),
    problems.ServerProblem: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab had a problem of its own"),
        QT_TRANSLATE_NOOP("Problems", "The service answered that something went wrong on its side."),
        _THEIRS,
        _TRY,
    ),
    problems.ServiceUnavailable: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab isn't available at the moment"),
        QT_TRANSLATE_NOOP("Problems", "The service, or the way to it, is down or overloaded (status {status})."),
        _THEIRS,
        _TRY,
    ),
    problems.OtherStatus: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab gave an answer that its documents don't mention"),
        QT_TRANSLATE_NOOP("Problems", "Its status is {status}; what that means here, nobody but EngageLab can say."),
        _ASK_ENGAGELAB,
        _TRY,
    ),
    problems.CodeInSuccess: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab's answer contradicts itself"),
        QT_TRANSLATE_NOOP("Problems", "It says success and code {code} at once. Its words: {words}"),
        _ASK_ENGAGELAB,
        _TRY,
    ),
    problems.Unreadable: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab's answer can't be read"),
        QT_TRANSLATE_NOOP("Problems", "{flaw}"),
        _ASK_ENGAGELAB,
        _TRY,
    ),
    problems.StoredAnswer: Words(
        QT_TRANSLATE_NOOP("Problems", "The answer isn’t current"),
        QT_TRANSLATE_NOOP(
            "Problems",
            "A cache between Unsign and {service} sent an answer that it had stored. It says nothing about now.",
        ),
        QT_TRANSLATE_NOOP("Problems", "Try again in a few minutes, or ask your IT department about the proxy."),
        _TRY,
    ),
    problems.ListIncomplete: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab sent only part of the list"),
        QT_TRANSLATE_NOOP(
            "Problems", "The answer says that the list continues elsewhere. Unsign can’t load the rest of it."
        ),
        _ASK_ENGAGELAB,
        _TRY,
    ),
    problems.TooLarge: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab's answer is far too long"),
        QT_TRANSLATE_NOOP("Problems", "Much more came than the documented answer, so Unsign stopped reading."),
        _ASK_ENGAGELAB,
        _TRY,
    ),
    problems.Redirected: Words(
        QT_TRANSLATE_NOOP("Problems", "The answer points to another address"),
        QT_TRANSLATE_NOOP("Problems", "Unsign doesn't follow it, so that the key goes to nobody but {service}."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Often a hotel or company sign-in page is the reason: open a browser, sign in to the network, try again.",
        ),
        _TRY,
    ),
    problems.SomebodyElse: Words(
        QT_TRANSLATE_NOOP("Problems", "Something else answered in EngageLab's place"),
        QT_TRANSLATE_NOOP("Problems", "A web page came back: often the sign-in page of a hotel or company network."),
        QT_TRANSLATE_NOOP("Problems", "Open a browser, sign in to the network, try again."),
        _TRY,
    ),
}

FLAWS: dict[Flaw, str] = {
    Flaw.EMPTY: QT_TRANSLATE_NOOP("Problems", "The answer says success and is empty otherwise."),
    Flaw.HALF: QT_TRANSLATE_NOOP("Problems", "Only the beginning of the answer came."),
    Flaw.NOT_TEXT: QT_TRANSLATE_NOOP("Problems", "The answer isn't readable text."),
    Flaw.NOT_JSON: QT_TRANSLATE_NOOP("Problems", "The answer isn't in the form that EngageLab documents."),
    Flaw.OTHER_SHAPE: QT_TRANSLATE_NOOP("Problems", "The answer isn't in the form that EngageLab documents."),
    Flaw.NO_CODE: QT_TRANSLATE_NOOP("Problems", "The answer lacks the code that would prove success."),
    Flaw.CODE_NOT_INTEGER: QT_TRANSLATE_NOOP("Problems", "The answer's code isn't a number, so it proves nothing."),
    Flaw.OTHER_SIGNATURE: QT_TRANSLATE_NOOP("Problems", "The answer is about another signature."),
    Flaw.CONTRADICTS_ITSELF: QT_TRANSLATE_NOOP("Problems", "It gives two values for the same field."),
    Flaw.ENCODED: QT_TRANSLATE_NOOP("Problems", "It’s compressed in a way that Unsign can’t read: {words}"),
    Flaw.AMBIGUOUS: QT_TRANSLATE_NOOP("Problems", "There’s another entry with this ID that says something else."),
    Flaw.SIGNATURE_UNCLEAR: QT_TRANSLATE_NOOP("Problems", "It doesn’t clearly say which signature it uses."),
}

UNUSABLE_PORT = QT_TRANSLATE_NOOP(
    "Problems", "Its address has the port {port}, but ports go from 1 to 65535. Nothing was sent."
)
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
    why = words.why
    if isinstance(problem, problems.KeyRefused) and problem.inactive:
        why = INACTIVE_KEY
    if isinstance(problem, problems.ProxyUnusable) and problem.port:
        why = UNUSABLE_PORT
    if isinstance(problem, problems.Unreadable):
        why = FLAWS[problem.flaw]
    return Words(
        translated(words.headline).format(**facts),
        translated(why).format(**facts),
        translated(words.what_now).format(**facts),
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
        "port": problem.port if isinstance(problem, problems.ProxyUnusable) else "",
    }


def host(exchange: Exchange) -> str:
    """Give the host, and the port where it is a special one, of a request's address."""
    return exchange.url.split("//", 1)[-1].split("/", 1)[0]
