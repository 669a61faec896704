"""Answers that aren't the wished-for one, in words."""

from unsign.domain import problems
from unsign.domain.outcome import Step
from unsign.wording.i18n_markers import QT_TRANSLATE_NOOP
from unsign.wording.problem_words import (
    ASK_ENGAGELAB,
    IN_BETWEEN,
    THEIRS,
    TRY,
    Words,
)

WORDS: dict[type[problems.Problem], Words] = {
    problems.InUse: Words(
        QT_TRANSLATE_NOOP("Problems", "Can’t delete {what} yet: a scheduled or sending message still uses it"),
        QT_TRANSLATE_NOOP(
            "Problems",
            "A message plan that uses this signature is pending or running. EngageLab won’t delete the signature "
            "until the plan is over.",
        ),
        QT_TRANSLATE_NOOP(
            "Problems",
            "In the EngageLab console, find sends that use its templates. Wait until they finish, or cancel them. A "
            "send can be scheduled up to 30 days ahead.",
        ),
        TRY,
    ),
    problems.NoSuchSignature: Words(
        QT_TRANSLATE_NOOP("Problems", "There’s no signature {id} in account “{account}”"),
        QT_TRANSLATE_NOOP(
            "Problems",
            "This is usually a typo, or an ID from another customer’s account. EngageLab answers both the same way.",
        ),
        QT_TRANSLATE_NOOP("Problems", "Check that the ID matches the ticket, and that the dev key is this customer’s."),
        (Step.EDIT_ID, Step.CHOOSE_FROM_LIST),
    ),
    problems.IdRefused: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab says {id} isn’t a valid signature ID"),
        QT_TRANSLATE_NOOP("Problems", "It’s all digits, but EngageLab rejects its format."),
        QT_TRANSLATE_NOOP("Problems", "Copy the ID from the EngageLab console, or ask the customer for it again."),
        (Step.EDIT_ID,),
    ),
    problems.NameTaken: Words(
        QT_TRANSLATE_NOOP("Problems", "There’s already a signature named {what} in account “{account}”"),
        QT_TRANSLATE_NOOP("Problems", "EngageLab allows each name only once per account."),
        QT_TRANSLATE_NOOP("Problems", "Find it on the Signatures page, or choose another name."),
    ),
    problems.OtherRefusal: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab refused the request for {what}"),
        QT_TRANSLATE_NOOP("Problems", "EngageLab’s reason: {words}"),
        QT_TRANSLATE_NOOP(
            "Problems", "If that doesn’t tell you what to do, copy the details and send them to EngageLab’s support."
        ),
        TRY,
    ),
    problems.KeyRefused: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab didn’t accept this key"),
        QT_TRANSLATE_NOOP(
            "Problems", "This often means that the dev key or dev secret is mistyped, expired or disabled."
        ),
        QT_TRANSLATE_NOOP("Problems", "Check it under API Keys in the EngageLab console."),
        (Step.EDIT_KEY,),
    ),
    problems.NotAllowed: Words(
        QT_TRANSLATE_NOOP("Problems", "This key isn’t allowed to do that"),
        QT_TRANSLATE_NOOP(
            "Problems", "EngageLab refused the request. The cause is often the key’s list of allowed IPs."
        ),
        QT_TRANSLATE_NOOP(
            "Problems", "Check the key’s permissions and its list of allowed IPs in the EngageLab console."
        ),
        (Step.EDIT_KEY,),
    ),
    problems.PauseAsked: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab is limiting requests"),
        QT_TRANSLATE_NOOP("Problems", "Too many requests were sent in a short time."),
        QT_TRANSLATE_NOOP("Problems", "Wait a few minutes, then try again."),
        TRY,
    ),
    problems.AddressUnknown: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab doesn’t know the address of this request"),
        IN_BETWEEN,
        THEIRS,
        TRY,
    ),
    problems.MethodUnknown: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab doesn’t support this request"),
        IN_BETWEEN,
        ASK_ENGAGELAB,
        TRY,
    ),
    problems.ServerProblem: Words(
        QT_TRANSLATE_NOOP("Problems", "Something went wrong at EngageLab"),
        QT_TRANSLATE_NOOP("Problems", "The service reported a problem on its side."),
        THEIRS,
        TRY,
    ),
    problems.ServiceUnavailable: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab isn’t available right now"),
        QT_TRANSLATE_NOOP("Problems", "The service, or the route to it, is down or overloaded (status {status})."),
        THEIRS,
        TRY,
    ),
    problems.OtherStatus: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab’s answer isn’t in its documentation"),
        QT_TRANSLATE_NOOP("Problems", "The status is {status}. Only EngageLab can say what it means here."),
        ASK_ENGAGELAB,
        TRY,
    ),
    problems.CodeInSuccess: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab’s answer contradicts itself"),
        QT_TRANSLATE_NOOP("Problems", "It reports success and code {code} at the same time. EngageLab said: {words}"),
        ASK_ENGAGELAB,
        TRY,
    ),
    problems.Unreadable: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab’s answer can’t be read"),
        QT_TRANSLATE_NOOP("Problems", "{flaw}"),
        ASK_ENGAGELAB,
        TRY,
    ),
    problems.StoredAnswer: Words(
        QT_TRANSLATE_NOOP("Problems", "The answer isn’t current"),
        QT_TRANSLATE_NOOP(
            "Problems",
            "A cache between Unsign and {service} sent a stored answer. It says nothing about how things are now.",
        ),
        QT_TRANSLATE_NOOP("Problems", "Try again in a few minutes, or ask your IT department about the proxy."),
        TRY,
    ),
    problems.ListIncomplete: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab sent only part of the list"),
        QT_TRANSLATE_NOOP("Problems", "The answer says that the list continues elsewhere. Unsign can’t load the rest."),
        ASK_ENGAGELAB,
        TRY,
    ),
    problems.TooLarge: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab’s answer is far too long"),
        QT_TRANSLATE_NOOP("Problems", "It’s much longer than EngageLab documents, so Unsign stopped reading."),
        ASK_ENGAGELAB,
        TRY,
    ),
    problems.Redirected: Words(
        QT_TRANSLATE_NOOP("Problems", "The answer points to another address"),
        QT_TRANSLATE_NOOP("Problems", "Unsign doesn’t follow it, so that the dev key goes only to {service}."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "The cause is often a hotel or company sign-in page. Open a browser, sign in to the network, then try "
            "again.",
        ),
        TRY,
    ),
    problems.SomebodyElse: Words(
        QT_TRANSLATE_NOOP("Problems", "The answer didn’t come from EngageLab"),
        QT_TRANSLATE_NOOP("Problems", "A web page came back. This is often a hotel or company sign-in page."),
        QT_TRANSLATE_NOOP("Problems", "Open a browser, sign in to the network, then try again."),
        TRY,
    ),
}
