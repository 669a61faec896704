"""What the Help menu has to say."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from unsign.about import Part

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what follows it, a paragraph each."""

    heading: str
    paragraphs: tuple[str, ...]


def title() -> str:
    """Name the dialog that explains the program."""
    return translate("Help", "Unsign help")


def introduction() -> tuple[Section, ...]:
    """Explain the program to somebody who has a customer on the phone."""
    return (
        Section(
            translate("Help", "Look first"),
            (
                translate(
                    "Help",
                    "Type or paste a signature ID and press Return. A card shows the signature's name, its state, and "
                    "the templates that use it. Looking changes nothing.",
                ),
                translate(
                    "Help",
                    "The page Signatures lists all of the account's, and the page Deleted what was deleted from here.",
                ),
            ),
        ),
        Section(
            translate("Help", "Delete"),
            (
                translate(
                    "Help",
                    "Press Delete signature… and read the question: it names the signature, the account, and what "
                    "goes. An approved signature, or one that templates use, wants its name typed.",
                ),
                translate("Help", "Return never deletes, and Esc always keeps."),
            ),
        ),
        Section(translate("Help", "What the outcomes mean"), _outcomes()),
        Section(
            translate("Help", "Is it safe?"),
            (
                translate(
                    "Help",
                    "Nothing is sent while you type. One confirmation sends one deletion, and a second one only if the "
                    "first provably never left, or if EngageLab asked for a pause.",
                ),
                translate("Help", "A deletion can't be undone. That is EngageLab's rule."),
                translate(
                    "Help",
                    "The dev secret is sent to nobody but EngageLab, and stands in no receipt, no details and no log. "
                    "Unsign talks to nobody else.",
                ),
            ),
        ),
        Section(
            translate("Help", "Try it without a key"),
            (
                translate(
                    "Help",
                    "Start \"Practise without a key\" from the program's entry in your system's menu, or type "
                    "unsign --practice. Nothing real can be deleted there.",
                ),
            ),
        ),
    )


def _outcomes() -> tuple[str, ...]:
    return (
        translate("Help", "Deleted: EngageLab confirmed it, or a look afterwards showed that it is gone."),
        translate("Help", "Already gone: it was there before and isn't now. Nothing more to do."),
        translate("Help", "Not deleted: it is still there. The message says why, and what to do next."),
        translate(
            "Help",
            "Not sure yet: the answer was lost on its way, and looking wasn't possible either. Press Look again, "
            "before you tell your customer anything.",
        ),
    )


def places(found: Mapping[str, bool]) -> tuple[Section, ...]:
    """Tell what is kept where. `found`: whether each file of `purposes` is there by now."""
    written = [
        translate("Help", "{file}: {purpose}").format(file=name, purpose=purpose)
        + ("" if found.get(name) else " " + translate("Help", "It isn't there yet."))
        for name, purpose in purposes().items()
    ]
    return (
        Section(
            translate("Help", "The dev secret"),
            (
                translate(
                    "Help",
                    "It is kept in your system's keyring if you ask for that, and otherwise only in memory, until "
                    "Unsign is closed or nobody has used it for a while. It is in none of the files below.",
                ),
            ),
        ),
        Section(translate("Help", "The data folder"), tuple(written)),
        Section(translate("Help", "Reading the history with other tools"), _history()),
        Section(
            translate("Help", "Files with -broken- in their names"),
            (
                translate(
                    "Help",
                    "A file that couldn't be read is set aside under such a name, with the date, so that nothing is "
                    "lost. You may delete it.",
                ),
            ),
        ),
        Section(
            translate("Help", "Practice mode"),
            (translate("Help", "What is practised is kept in a temporary folder, and goes when Unsign is closed."),),
        ),
    )


def _history() -> tuple[str, ...]:
    """Describe the view `history` of journal.db."""
    return (
        translate(
            "Help",
            "journal.db is an SQLite database. Its view “history” has one row for each deletion and creation that was"
            " asked for from here. Nothing in it is ever rewritten, and it holds no secret. Times are in UTC.",
        ),
        translate(
            "Help",
            "number counts up. kind: deletion or creation. account, base_url, signature_id and name: as they were then;"
            " a name is NULL if it wasn’t known. asked_at and settled_at: when it was asked for, and when its outcome"
            " was written down.",
        ),
        translate(
            "Help",
            "verdict: confirmed (HTTP 200 with code 0, not checked yet), deleted, already_gone, not_deleted, not_sure,"
            " created or not_created; NULL while it’s under way. problem: what stood in the way. proof: looked_up, or"
            " word_only if it rests on the service’s confirmation alone.",
        ),
        translate(
            "Help",
            "http_status, code and message: the service’s last answer. operator, computer, ticket: who asked for it,"
            " where, and under which ticket. origin: single, batch or waiting. batch: the same for all of one batch.",
        ),
    )


def purposes() -> dict[str, str]:
    """Say what each file in the data folder is for, by its name."""
    return {
        "settings.json": translate("Help", "accounts by name and dev key, and the settings."),
        "journal.db": translate("Help", "the history: what was asked for from here, what came of it, and the locks."),
        "window.json": translate("Help", "the window's size, its page, and the list's columns."),
        "problems.log": translate("Help", "problems of Unsign's own: places in its code, none of your data."),
    }


def about(summary: str, parts: tuple[Part, ...]) -> tuple[Section, ...]:
    """Say what this program is, and whose work is in it."""
    return (
        Section(
            "Unsign",
            (
                summary,
                translate(
                    "Help", "Deletes SMS signatures (sender IDs) of EngageLab accounts. Free under the MIT licence."
                ),
            ),
        ),
        Section(
            "Qt",
            (
                translate(
                    "Help",
                    "Unsign uses Qt and Qt for Python under the GNU Lesser General Public License, version 3. They lie "
                    "beside the program as shared libraries, which you may replace by your own build. Their source "
                    "code is at https://download.qt.io.",
                ),
            ),
        ),
        Section(
            translate("Help", "Whose work is in it"),
            tuple(
                translate("Help", "{name} {version}: {licence}").format(
                    name=part.name, version=part.version, licence=part.licence
                )
                for part in parts
            ),
        ),
    )


def no_text() -> str:
    """Stand in a licence's place where its text isn't at hand."""
    return translate("Help", "The text comes with the packaged program. From a checkout, it lies with the part itself.")
