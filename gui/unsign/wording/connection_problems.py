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
        QT_TRANSLATE_NOOP("Problems", "The name {service} couldn’t be found on the network. Nothing was sent."),
        NETWORK,
        SETTINGS,
    ),
    problems.ConnectionRefused: Words(
        NO_ENGAGELAB,
        QT_TRANSLATE_NOOP("Problems", "{service} refused the connection. Nothing was sent."),
        NETWORK,
        SETTINGS,
    ),
    problems.Unreachable: Words(
        NO_ENGAGELAB,
        QT_TRANSLATE_NOOP("Problems", "{service} couldn’t be reached. Nothing was sent."),
        NETWORK,
        SETTINGS,
    ),
    problems.ConnectTimedOut: Words(
        NO_ENGAGELAB,
        QT_TRANSLATE_NOOP("Problems", "{service} didn’t accept a connection in time. Nothing was sent."),
        NETWORK,
        SETTINGS,
    ),
    problems.CertificateUntrusted: Words(
        NOT_CERTAIN,
        QT_TRANSLATE_NOOP(
            "Problems",
            "This computer doesn’t trust the issuer of {service}’s certificate. Nothing was sent.",
        ),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Company networks often inspect traffic. Ask your IT department to add the company’s certificate to this "
            "computer, or to give you its file, then choose it in Settings.",
        ),
        SETTINGS,
    ),
    problems.CertificateExpired: Words(
        NOT_CERTAIN,
        QT_TRANSLATE_NOOP(
            "Problems", "Going by this computer’s date, {service}’s certificate isn’t valid. Nothing was sent."
        ),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Check this computer’s date and time. If they’re right, the problem is EngageLab’s: try again later.",
        ),
        TRY,
    ),
    problems.CertificateOtherHost: Words(
        NOT_CERTAIN,
        QT_TRANSLATE_NOOP("Problems", "The certificate is for a name other than {service}. Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "A hotel or company network may have answered instead. Open a browser, sign in to the network, then try "
            "again.",
        ),
        TRY,
    ),
    problems.NotSecure: Words(
        NOT_CERTAIN,
        QT_TRANSLATE_NOOP("Problems", "A secure connection to {service} couldn’t be made. Nothing was sent."),
        QT_TRANSLATE_NOOP("Problems", "The usual cause is a network in between. Try another network."),
        TRY,
    ),
    problems.ProxyUnreachable: Words(
        QT_TRANSLATE_NOOP("Problems", "Can’t reach the proxy"),
        QT_TRANSLATE_NOOP("Problems", "The proxy for {service} isn’t answering. Nothing was sent."),
        QT_TRANSLATE_NOOP("Problems", "Check this computer’s network or VPN, and the proxy’s address."),
        SETTINGS,
    ),
    problems.ProxyRefused: Words(
        QT_TRANSLATE_NOOP("Problems", "The proxy didn’t let Unsign through"),
        QT_TRANSLATE_NOOP(
            "Problems", "Your network’s proxy refused to connect to {service}. Nothing reached EngageLab."
        ),
        QT_TRANSLATE_NOOP("Problems", "Ask your IT department to allow {service}, or try another network."),
        SETTINGS,
    ),
    problems.ProxySignIn: Words(
        QT_TRANSLATE_NOOP("Problems", "The proxy asks you to sign in"),
        QT_TRANSLATE_NOOP(
            "Problems", "Your network’s proxy asks for a user name and password. Nothing reached EngageLab."
        ),
        QT_TRANSLATE_NOOP("Problems", "Enter them in Settings, under Proxy, then try again."),
        SETTINGS,
    ),
    problems.ProxyUnusable: Words(
        QT_TRANSLATE_NOOP("Problems", "Unsign can’t use the proxy that’s set"),
        QT_TRANSLATE_NOOP("Problems", "Its address can’t be read. Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Problems", "Check the proxy in Settings and on this computer, or ask your IT department for its address."
        ),
        SETTINGS,
    ),
    problems.TrustUnusable: Words(
        QT_TRANSLATE_NOOP("Problems", "Unsign can’t use the file of trusted certificates"),
        QT_TRANSLATE_NOOP(
            "Problems",
            "The file set in Settings or on this computer (SSL_CERT_FILE) is missing or contains no certificate. "
            "Nothing was sent.",
        ),
        QT_TRANSLATE_NOOP("Problems", "Choose another file in Settings, or ask your IT department which one to use."),
        SETTINGS,
    ),
    problems.SecretForgotten: Words(
        QT_TRANSLATE_NOOP("Problems", "Unsign no longer has the dev secret"),
        QT_TRANSLATE_NOOP("Problems", "It was forgotten before the request could be sent. Nothing was sent."),
        QT_TRANSLATE_NOOP("Problems", "Enter the dev secret again, then retry."),
        (Step.EDIT_KEY,),
    ),
    problems.AnswerTooEarly: Words(
        NOT_CERTAIN,
        QT_TRANSLATE_NOOP("Problems", "{service} sent data before Unsign had asked for any. Nothing was sent to it."),
        QT_TRANSLATE_NOOP("Problems", "The usual cause is a network in between. Try another network."),
        TRY,
    ),
    problems.RequestUnsendable: Words(
        QT_TRANSLATE_NOOP("Problems", "This computer couldn’t send the request"),
        QT_TRANSLATE_NOOP("Problems", "It refused the address of {service} or the connection to it. Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Check the account’s address, and the proxy in Settings. If they’re right, copy the details and send "
            "them to whoever looks after Unsign.",
        ),
        TRY,
    ),
    problems.CancelledBeforeSending: Words(
        QT_TRANSLATE_NOOP("Problems", "Cancelled before anything was sent"),
        QT_TRANSLATE_NOOP("Problems", "You cancelled in time: the request hadn’t been sent yet."),
        QT_TRANSLATE_NOOP("Problems", "There’s nothing more to do."),
        TRY,
    ),
    problems.AnswerTimedOut: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab didn’t answer in time"),
        QT_TRANSLATE_NOOP("Problems", "The request was sent, but no answer came within the time limit."),
        THEIRS,
        TRY,
    ),
    problems.ConnectionBroken: Words(
        QT_TRANSLATE_NOOP("Problems", "The connection dropped before EngageLab answered"),
        QT_TRANSLATE_NOOP("Problems", "The request, or part of it, had already been sent."),
        NETWORK,
        TRY,
    ),
    problems.AnswerCutOff: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab’s answer broke off"),
        QT_TRANSLATE_NOOP("Problems", "The connection ended in the middle of the answer."),
        NETWORK,
        TRY,
    ),
    problems.AnswerMixedUp: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab’s answer can’t be told apart from other data"),
        QT_TRANSLATE_NOOP(
            "Problems",
            "More than one answer came, or its length is stated in two ways. It may belong to another request, so it "
            "proves nothing.",
        ),
        QT_TRANSLATE_NOOP("Problems", "The usual cause is a proxy in between. Try again, or try another network."),
        TRY,
    ),
    problems.OwnMistake: Words(
        QT_TRANSLATE_NOOP("Problems", "Unsign couldn’t process EngageLab’s answer"),
        QT_TRANSLATE_NOOP("Problems", "This is a problem in Unsign itself. The request had already been sent."),
        QT_TRANSLATE_NOOP("Problems", "Copy the details and send them to whoever looks after Unsign."),
        TRY,
    ),
    problems.CancelledAfterSending: Words(
        QT_TRANSLATE_NOOP("Problems", "You cancelled after the request was sent"),
        QT_TRANSLATE_NOOP("Problems", "EngageLab may have received it anyway."),
        QT_TRANSLATE_NOOP("Problems", "Check again to find out what happened."),
    ),
}
