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
            translate("Help", "Look it up first"),
            (
                translate(
                    "Help",
                    "Type or paste a signature ID and press Return. A card shows the signature’s name, its status "
                    "and the templates that use it. Looking it up changes nothing.",
                ),
                translate(
                    "Help",
                    "The Signatures page lists every signature in the account. The Deleted page lists the deletions "
                    "made from this computer.",
                ),
            ),
        ),
        Section(
            translate("Help", "Delete"),
            (
                translate(
                    "Help",
                    "Press Delete signature… and read the question. It names the signature, the account and what "
                    "will be deleted. If the signature is approved or templates use it, you’ll be asked to type its "
                    "name.",
                ),
                translate("Help", "Return never deletes, and Esc always keeps the signature."),
            ),
        ),
        Section(translate("Help", "What the outcomes mean"), _outcomes()),
        Section(
            translate("Help", "Is it safe?"),
            (
                translate(
                    "Help",
                    "Nothing is sent while you type. One confirmation sends one deletion. Unsign sends a second one "
                    "only if the first was provably never sent, or if EngageLab asked it to wait.",
                ),
                translate("Help", "A deletion can’t be undone. EngageLab doesn’t offer a way to."),
                translate(
                    "Help",
                    "The dev secret is sent only to EngageLab. It never appears in a receipt, in details or in a "
                    "log. Unsign contacts no other service.",
                ),
            ),
        ),
        Section(
            translate("Help", "Try it without a key"),
            (
                translate(
                    "Help",
                    "Choose Help > Start practice mode, or run unsign --practice. Nothing real can be deleted there.",
                ),
            ),
        ),
    )


def _outcomes() -> tuple[str, ...]:
    return (
        translate("Help", "Deleted: EngageLab confirmed it, or a check afterwards showed that it no longer exists."),
        translate("Help", "Already gone: it was there before but isn’t now. There’s nothing more to do."),
        translate("Help", "Not deleted: it’s still there. The message says why, and what to do next."),
        translate(
            "Help",
            "Not sure yet: the answer was lost on the way, and Unsign couldn’t settle it by checking. Press Check "
            "again before you tell your customer anything.",
        ),
    )


def places(found: Mapping[str, bool]) -> tuple[Section, ...]:
    """Tell what is kept where. `found`: whether each file of `purposes` is there by now."""
    written = [
        translate("Help", "{file}: {purpose}").format(file=name, purpose=purpose)
        + ("" if found.get(name) else " " + translate("Help", "It doesn’t exist yet."))
        for name, purpose in purposes().items()
    ]
    return (
        Section(
            translate("Help", "The dev secret"),
            (
                translate(
                    "Help",
                    "If you choose to save it, it’s in this computer’s keyring. Otherwise it’s only in memory, until "
                    "you close Unsign or don’t use it for a while. None of the files below contains it.",
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
                    "Unsign renames a file that it can’t read like this, with the date, so that nothing is lost. You "
                    "can delete it.",
                ),
            ),
        ),
        Section(
            translate("Help", "Practice mode"),
            (translate("Help", "Practice data is in a temporary folder, and is deleted when you close Unsign."),),
        ),
    )


def _history() -> tuple[str, ...]:
    """Describe the view `history` of journal.db."""
    return (
        translate(
            "Help",
            "journal.db is an SQLite database. Its view “history” has one row for each deletion and each creation "
            "requested from here. Nothing in it is ever rewritten, and it contains no secrets. Times are in UTC.",
        ),
        translate(
            "Help",
            "number counts up. kind: deletion or creation. account, base_url, signature_id and name: as they were at "
            "the time; name is NULL if it wasn’t known. asked_at and settled_at: when it was requested, and when its "
            "outcome was recorded.",
        ),
        translate(
            "Help",
            "verdict: confirmed (HTTP 200 with code 0, not checked yet), deleted, already_gone, not_deleted, "
            "not_sure, created or not_created; NULL while it’s in progress. problem: what got in the way. proof: "
            "looked_up, or word_only if the service’s confirmation is the only proof.",
        ),
        translate(
            "Help",
            "http_status, code and message: the service’s last answer. operator, computer, ticket: who requested it, "
            "where, and for which ticket. origin: single, batch or waiting. batch: the same for every row of a batch.",
        ),
    )


def purposes() -> dict[str, str]:
    """Say what each file in the data folder is for, by its name."""
    return {
        "settings.json": translate("Help", "accounts with their names and dev keys, and the settings."),
        "journal.db": translate("Help", "the history: what was requested from here, the outcomes, and the locks."),
        "window.json": translate("Help", "the window’s size and page, and the list’s columns."),
        "problems.log": translate("Help", "problems in Unsign itself: places in its code, none of your data."),
    }


def about(summary: str, parts: tuple[Part, ...]) -> tuple[Section, ...]:
    """Say what this program is, and whose work is in it."""
    return (
        Section(
            "Unsign",
            (
                summary,
                translate(
                    "Help",
                    "Deletes SMS signatures (sender IDs) in EngageLab accounts. Free software under the MIT licence.",
                ),
            ),
        ),
        Section(
            "Qt",
            (
                translate(
                    "Help",
                    "Unsign uses Qt and Qt for Python under the GNU Lesser General Public License, version 3. They "
                    "are installed next to the program as shared libraries, and you may replace them with your own "
                    "build. Their source code is at https://download.qt.io.",
                ),
            ),
        ),
        Section(
            translate("Help", "Third-party software"),
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
    return translate(
        "Help", "The packaged program includes this text. In a source checkout, it’s with the component itself."
    )
