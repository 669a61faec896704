"""Problems of a request that brought no whole answer, in words: it wasn't sent, or nobody knows."""

from unsign.domain import problems
from unsign.domain.outcome import Step
from unsign.wording.i18n_markers import QT_TRANSLATE_NOOP
from unsign.wording.problem_words import (
    NETWORK,
    NO_ENGAGELAB,
    NOT_CERTAIN,
    SETTINGS,
    THEIRS,
    TRY,
    Words,
)

WORDS: dict[type[problems.Problem], Words] = {
    problems.NameNotFound: Words(
        NO_ENGAGELAB,
        QT_TRANSLATE_NOOP("Problems", "The name {service} couldn't be found in the network, so nothing was sent."),
        NETWORK,
        SETTINGS,
    ),
    problems.ConnectionRefused: Words(
        NO_ENGAGELAB,
        QT_TRANSLATE_NOOP("Problems", "{service} takes no connections at the moment, so nothing was sent."),
        NETWORK,
        SETTINGS,
    ),
    problems.Unreachable: Words(
        NO_ENGAGELAB,
        QT_TRANSLATE_NOOP("Problems", "There was no way to {service}, so nothing was sent."),
        NETWORK,
        SETTINGS,
    ),
    problems.ConnectTimedOut: Words(
        NO_ENGAGELAB,
        QT_TRANSLATE_NOOP("Problems", "{service} took no connection within the time limit, so nothing was sent."),
        NETWORK,
        SETTINGS,
    ),
    problems.CertificateUntrusted: Words(
        NOT_CERTAIN,
        QT_TRANSLATE_NOOP(
            "Problems",
            "The certificate of {service} is signed by nobody whom this computer trusts. Nothing was sent.",
        ),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Company networks often inspect traffic: ask your IT department to add the company's certificate "
            "to this computer, or for its file, and choose that under Settings.",
        ),
        SETTINGS,
    ),
    problems.CertificateExpired: Words(
        NOT_CERTAIN,
        QT_TRANSLATE_NOOP(
            "Problems", "The certificate of {service} isn't valid at this computer's date. Nothing was sent."
        ),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Check this computer's date and time. If they're right, the problem is EngageLab's: try again later.",
        ),
        TRY,
    ),
    problems.CertificateOtherHost: Words(
        NOT_CERTAIN,
        QT_TRANSLATE_NOOP("Problems", "The certificate is made out to another name than {service}. Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Often a hotel or company network answers in between: open a browser, sign in to the network, try again.",
        ),
        TRY,
    ),
    problems.NotSecure: Words(
        NOT_CERTAIN,
        QT_TRANSLATE_NOOP("Problems", "No secure connection to {service} came about. Nothing was sent."),
        QT_TRANSLATE_NOOP("Problems", "Often a network in between is the reason: try another network."),
        TRY,
    ),
    problems.ProxyUnreachable: Words(
        QT_TRANSLATE_NOOP("Problems", "Can't reach the proxy"),
        QT_TRANSLATE_NOOP(
            "Problems", "The proxy through which {service} is to be reached doesn't answer. Nothing was sent."
        ),
        QT_TRANSLATE_NOOP("Problems", "Check this computer's network or VPN, and the proxy's address."),
        SETTINGS,
    ),
    problems.ProxyRefused: Words(
        QT_TRANSLATE_NOOP("Problems", "The proxy didn't let Unsign through"),
        QT_TRANSLATE_NOOP("Problems", "Your network's proxy wouldn't connect to {service}. Nothing reached EngageLab."),
        QT_TRANSLATE_NOOP("Problems", "Ask your IT department to allow {service}, or try another network."),
        SETTINGS,
    ),
    problems.ProxySignIn: Words(
        QT_TRANSLATE_NOOP("Problems", "The proxy wants you to sign in"),
        QT_TRANSLATE_NOOP(
            "Problems", "Your network’s proxy asks for a user name and password. Nothing reached EngageLab."
        ),
        QT_TRANSLATE_NOOP("Problems", "Enter them in Settings, under Proxy, then try again."),
        SETTINGS,
    ),
    problems.ProxyUnusable: Words(
        QT_TRANSLATE_NOOP("Problems", "Unsign can't use the proxy that is set"),
        QT_TRANSLATE_NOOP("Problems", "Its address can’t be read. Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Problems", "Check the proxy in Settings and on this computer, or ask your IT department for its address."
        ),
        SETTINGS,
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
        SETTINGS,
    ),
    problems.SecretForgotten: Words(
        QT_TRANSLATE_NOOP("Problems", "Unsign doesn’t have the dev secret any more"),
        QT_TRANSLATE_NOOP("Problems", "It was forgotten before the request was sent. Nothing was sent."),
        QT_TRANSLATE_NOOP("Problems", "Enter the dev secret again, then retry."),
        (Step.EDIT_KEY,),
    ),
    problems.AnswerTooEarly: Words(
        NOT_CERTAIN,
        QT_TRANSLATE_NOOP(
            "Problems", "{service} sent something before Unsign had asked anything. Nothing was sent to it."
        ),
        QT_TRANSLATE_NOOP("Problems", "The usual cause is a network in between: try another network."),
        TRY,
    ),
    problems.RequestUnsendable: Words(
        QT_TRANSLATE_NOOP("Problems", "This computer couldn’t send the request"),
        QT_TRANSLATE_NOOP("Problems", "It refused the address of {service} or the connection to it. Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Check the account’s address and the proxy in the settings. "
            "If they’re right, copy the details and send them to whoever looks after Unsign.",
        ),
        TRY,
    ),
    problems.CancelledBeforeSending: Words(
        QT_TRANSLATE_NOOP("Problems", "Stopped before anything was sent"),
        QT_TRANSLATE_NOOP("Problems", "You cancelled in time: the request hadn't left yet."),
        QT_TRANSLATE_NOOP("Problems", "Nothing more to do."),
        TRY,
    ),
    problems.AnswerTimedOut: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab didn't answer in time"),
        QT_TRANSLATE_NOOP("Problems", "The request left, and no answer came within the time limit."),
        THEIRS,
        TRY,
    ),
    problems.ConnectionBroken: Words(
        QT_TRANSLATE_NOOP("Problems", "The connection broke before EngageLab answered"),
        QT_TRANSLATE_NOOP("Problems", "The request, or a part of it, had already left."),
        NETWORK,
        TRY,
    ),
    problems.AnswerCutOff: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab's answer broke off"),
        QT_TRANSLATE_NOOP("Problems", "The connection ended in the middle of the answer."),
        NETWORK,
        TRY,
    ),
    problems.AnswerMixedUp: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab’s answer can’t be told from other data"),
        QT_TRANSLATE_NOOP(
            "Problems",
            "More came than one answer, or its length is given in two ways. It may belong to another request, "
            "so it proves nothing.",
        ),
        QT_TRANSLATE_NOOP("Problems", "The usual cause is a proxy in between: try again, or try another network."),
        TRY,
    ),
    problems.OwnMistake: Words(
        QT_TRANSLATE_NOOP("Problems", "Unsign stumbled over EngageLab's answer"),
        QT_TRANSLATE_NOOP("Problems", "That is Unsign's own problem; the request had left."),
        QT_TRANSLATE_NOOP("Problems", "Copy the details and send them to whoever looks after Unsign."),
        TRY,
    ),
    problems.CancelledAfterSending: Words(
        QT_TRANSLATE_NOOP("Problems", "You cancelled after the request had left"),
        QT_TRANSLATE_NOOP("Problems", "EngageLab may have received it all the same."),
        QT_TRANSLATE_NOOP("Problems", "Look again, to know what became of it."),
    ),
}
