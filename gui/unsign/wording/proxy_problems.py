"""What is wrong with a proxy, in the words that fit: by the sign-in it asks for, or by what its address lacks."""

from unsign.domain import problems
from unsign.wording import connection_problems, sanitize
from unsign.wording.i18n_markers import QT_TRANSLATE_NOOP

VARYING = (problems.ProxySignIn, problems.ProxyUnusable)
"""Problems whose words depend on more than their class."""

UNUSABLE_PORT = QT_TRANSLATE_NOOP(
    "Problems", "Its address has port {port}, but port numbers go from 1 to 65535. Nothing was sent."
)
UNUSABLE_KIND = QT_TRANSLATE_NOOP(
    "Problems", "It’s a {kind} proxy, and Unsign supports only HTTP, HTTPS and SOCKS proxies. Nothing was sent."
)
ASK_FOR_HTTP = QT_TRANSLATE_NOOP("Problems", "Ask your IT department for an HTTP proxy, or try another network.")
LOGIN_REFUSED = QT_TRANSLATE_NOOP(
    "Problems", "Your network’s proxy didn’t accept the user name and password for it. Nothing reached EngageLab."
)
CHECK_LOGIN = QT_TRANSLATE_NOOP(
    "Problems",
    "Check both in Settings, under Proxy, including capital letters. If they’re right, ask your IT department: the "
    "password may have expired, or the account may be locked.",
)
OTHER_SIGN_IN = QT_TRANSLATE_NOOP(
    "Problems",
    "Your network’s proxy asks for a sign-in by {schemes}. Unsign can sign in only with a user name and password "
    "(Basic). Nothing reached EngageLab.",
)
ASK_FOR_ACCESS = QT_TRANSLATE_NOOP(
    "Problems",
    "Ask your IT department to let {service} through without a sign-in, or for a proxy that accepts Basic. "
    "A local helper such as Px or Cntlm can also sign in for you: then enter the helper’s address in Settings.",
)
UNNAMED_SIGN_IN = QT_TRANSLATE_NOOP(
    "Problems", "Your network’s proxy asks for a sign-in but doesn’t say which kind. Nothing reached EngageLab."
)


def variant(problem: problems.ProxySignIn | problems.ProxyUnusable) -> tuple[str, str]:
    """Return why a proxy can't be used, and what to do now; both untranslated."""
    words = connection_problems.WORDS[type(problem)]
    match problem:
        case problems.ProxyUnusable(port=port) if port:
            return UNUSABLE_PORT, words.what_now
        case problems.ProxyUnusable(kind=kind) if kind:
            return UNUSABLE_KIND, ASK_FOR_HTTP
        case problems.ProxySignIn(schemes=()):
            return UNNAMED_SIGN_IN, ASK_FOR_ACCESS
        case problems.ProxySignIn(takes_login=False):
            return OTHER_SIGN_IN, ASK_FOR_ACCESS
        case problems.ProxySignIn(login_sent=True):
            return LOGIN_REFUSED, CHECK_LOGIN
    return words.why, words.what_now


def facts(problem: problems.Problem) -> dict[str, str]:
    """Return what the words about a proxy take."""
    found = {"port": "", "kind": "", "schemes": ""}
    match problem:
        case problems.ProxyUnusable():
            found |= {"port": problem.port, "kind": sanitize.visible(problem.kind.upper())}
        case problems.ProxySignIn():
            found["schemes"] = ", ".join(map(sanitize.visible, problem.schemes))
    return found
