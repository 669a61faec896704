"""Texts whose form depends on a number."""

import math

from PySide6.QtCore import QCoreApplication

MINUTES_FROM = 90.0
"""Seconds from which on people count in minutes."""


class Counted:
    """One method a text.

    lupdate 6.11 marks a text as a plural only where a method named `tr` takes
    it with a third argument, and files it under the class around that call;
    `translate` with a variable for a number it takes for a plain text. Hence
    this class, and a `tr` of its own that looks where lupdate has filed.
    """

    @staticmethod
    def tr(text: str, _disambiguation: str, n: int) -> str:
        """Translate a text in the form for `n`."""
        return QCoreApplication.translate("Counted", text, None, n)

    def more(self, n: int) -> str:
        """End a list that is too long to be shown whole."""
        return self.tr("and %n more", "", n)

    def templates_unlisted(self, n: int) -> str:
        """Say how many templates there are by the service's count alone."""
        return self.tr("EngageLab counts %n template(s), but the list couldn’t be loaded.", "", n)

    def unlisted_use(self, n: int) -> str:
        """Say that so many templates use a signature, by the service's count alone."""
        return self.tr("EngageLab says %n template(s) use it, but the list couldn’t be loaded.", "", n)

    def locks_lost(self, n: int) -> str:
        """Say how many locks go with a history that is lost."""
        return self.tr("It held %n lock(s). Without it, signatures that were locked can be deleted.", "", n)

    def unknown_deletions(self, n: int) -> str:
        """Say that so many deletions of an earlier run have no known outcome."""
        return self.tr("%n deletion(s) has no known outcome.", "", n)

    def unknown_creations(self, n: int) -> str:
        """Say that so many creations of an earlier run have no known outcome."""
        return self.tr("%n new signature(s) has no known outcome.", "", n)

    def use(self, n: int) -> str:
        """Say how many templates use a signature."""
        return self.tr("%n template(s) use it.", "", n)

    def uses(self, n: int) -> str:
        """Say the same in a chip, where no sentence ends."""
        return self.tr("%n template(s) use it", "", n)

    def selected(self, n: int) -> str:
        """Say how many rows are selected."""
        return self.tr("%n selected", "", n)

    def signatures(self, n: int) -> str:
        """Say how many signatures a list has."""
        return self.tr("%n signature(s)", "", n)

    def delete_selected(self, n: int) -> str:
        """Name the button that deletes the selected signatures."""
        return self.tr("Delete %n signature(s)…", "", n)

    def to_link(self, n: int) -> str:
        """Say how many templates a signature that is created again has to be linked to by hand."""
        return self.tr("%n template(s) used it. Link them to the new signature by hand:", "", n)

    def delete_question(self, n: int) -> str:
        """Ask whether to delete so many signatures."""
        return self.tr("Permanently delete %n signature(s)?", "", n)

    def approved(self, n: int) -> str:
        """Say how many of the chosen signatures can be sent with."""
        return self.tr("%n of them approved, so messages may be going out with them right now.", "", n)

    def left_out(self, n: int) -> str:
        """Say how many of the chosen signatures are locked."""
        return self.tr("%n locked signature(s) won’t be deleted:", "", n)

    def all_locked(self, n: int) -> str:
        """Say that all the chosen signatures are locked."""
        return self.tr("All %n selected signature(s) are locked", "", n)

    def used_by(self, n: int) -> str:
        """Begin a list of the templates that use the chosen signatures."""
        return self.tr("%n template(s) use them:", "", n)

    def used_uncertainly(self, n: int) -> str:
        """Say how many templates use the chosen signatures, by the service's count alone."""
        return self.tr("EngageLab says %n template(s) use them, but the list couldn’t be loaded.", "", n)

    def about_minutes_left(self, n: int) -> str:
        """Say how long a long batch still takes."""
        return self.tr("about %n minute(s) left", "", n)

    def about_seconds_left(self, n: int) -> str:
        """Say how long a batch still takes."""
        return self.tr("about %n second(s) left", "", n)

    def too_long(self, n: int) -> str:
        """Say how long a signature ID is at most."""
        return self.tr("That’s too long. A signature ID has at most %n digit(s).", "", n)

    def longest_name(self, n: int) -> str:
        """Say how long an account's name is at most."""
        return self.tr("An account name can have at most %n character(s).", "", n)

    def secrets_forgotten(self, n: int) -> str:
        """Say that the secrets of this run were forgotten after so many minutes."""
        return self.tr("Unsign forgot the typed secrets after %n minute(s) without use.", "", n)

    def unread_signatures(self, n: int) -> str:
        """Say how many entries of a list of signatures couldn't be read."""
        return self.tr("%n signature(s) couldn’t be read.", "", n)

    def more_addresses(self, n: int) -> str:
        """End a list of network addresses that is too long to be shown whole."""
        return self.tr("and %n more address(es)", "", n)

    def minutes(self, n: int) -> str:
        """Give a span of time."""
        return self.tr("%n minute(s)", "", n)

    def hours(self, n: int) -> str:
        """Give a span of time."""
        return self.tr("%n hour(s)", "", n)

    def days(self, n: int) -> str:
        """Give a span of time."""
        return self.tr("%n day(s)", "", n)

    def minutes_left(self, n: int) -> str:
        """Count a long pause down."""
        return self.tr("Trying again in %n minute(s).", "", n)

    def seconds_left(self, n: int) -> str:
        """Count a pause down."""
        return self.tr("Trying again in %n second(s).", "", n)


counted = Counted()


def pause_left(seconds: float) -> str:
    """Say how much of a pause is left, and never less than that."""
    if seconds < MINUTES_FROM:
        return counted.seconds_left(max(1, round(seconds)))
    return counted.minutes_left(math.ceil(seconds / 60))
