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
        TRY,
    ),
    problems.NoSuchSignature: Words(
        QT_TRANSLATE_NOOP("Problems", 'There is no signature {id} in account "{account}"'),
        QT_TRANSLATE_NOOP(
            "Problems", "Often a typo or another customer's ID: to EngageLab, that looks like one that doesn't exist."
        ),
        QT_TRANSLATE_NOOP("Problems", "Compare the ID with the ticket, and the key with the customer."),
        (Step.EDIT_ID, Step.CHOOSE_FROM_LIST),
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
        TRY,
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
        TRY,
    ),
    problems.AddressUnknown: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab doesn't know the address of this request"),
        IN_BETWEEN,
        THEIRS,
        TRY,
    ),
    problems.MethodUnknown: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab doesn't offer this request"),
        IN_BETWEEN,
        ASK_ENGAGELAB,
        TRY,
    ),
    problems.ServerProblem: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab had a problem of its own"),
        QT_TRANSLATE_NOOP("Problems", "The service answered that something went wrong on its side."),
        THEIRS,
        TRY,
    ),
    problems.ServiceUnavailable: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab isn't available at the moment"),
        QT_TRANSLATE_NOOP("Problems", "The service, or the way to it, is down or overloaded (status {status})."),
        THEIRS,
        TRY,
    ),
    problems.OtherStatus: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab gave an answer that its documents don't mention"),
        QT_TRANSLATE_NOOP("Problems", "Its status is {status}; what that means here, nobody but EngageLab can say."),
        ASK_ENGAGELAB,
        TRY,
    ),
    problems.CodeInSuccess: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab's answer contradicts itself"),
        QT_TRANSLATE_NOOP("Problems", "It says success and code {code} at once. Its words: {words}"),
        ASK_ENGAGELAB,
        TRY,
    ),
    problems.Unreadable: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab's answer can't be read"),
        QT_TRANSLATE_NOOP("Problems", "{flaw}"),
        ASK_ENGAGELAB,
        TRY,
    ),
    problems.StoredAnswer: Words(
        QT_TRANSLATE_NOOP("Problems", "The answer isn’t current"),
        QT_TRANSLATE_NOOP(
            "Problems",
            "A cache between Unsign and {service} sent an answer that it had stored. It says nothing about now.",
        ),
        QT_TRANSLATE_NOOP("Problems", "Try again in a few minutes, or ask your IT department about the proxy."),
        TRY,
    ),
    problems.ListIncomplete: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab sent only part of the list"),
        QT_TRANSLATE_NOOP(
            "Problems", "The answer says that the list continues elsewhere. Unsign can’t load the rest of it."
        ),
        ASK_ENGAGELAB,
        TRY,
    ),
    problems.TooLarge: Words(
        QT_TRANSLATE_NOOP("Problems", "EngageLab's answer is far too long"),
        QT_TRANSLATE_NOOP("Problems", "Much more came than the documented answer, so Unsign stopped reading."),
        ASK_ENGAGELAB,
        TRY,
    ),
    problems.Redirected: Words(
        QT_TRANSLATE_NOOP("Problems", "The answer points to another address"),
        QT_TRANSLATE_NOOP("Problems", "Unsign doesn't follow it, so that the key goes to nobody but {service}."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Often a hotel or company sign-in page is the reason: open a browser, sign in to the network, try again.",
        ),
        TRY,
    ),
    problems.SomebodyElse: Words(
        QT_TRANSLATE_NOOP("Problems", "Something else answered in EngageLab's place"),
        QT_TRANSLATE_NOOP("Problems", "A web page came back: often the sign-in page of a hotel or company network."),
        QT_TRANSLATE_NOOP("Problems", "Open a browser, sign in to the network, try again."),
        TRY,
    ),
}
