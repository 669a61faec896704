"""A page whose pauses begin and end, over and over, for a listener on the accessibility bus."""

import sys
from datetime import UTC, datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from unsign.domain.activity import Activity
from unsign.domain.exchange import Exchange
from unsign.domain.pause import Pause
from unsign.domain.problems import PauseAsked
from unsign.ui.pages.delete_page import DeletePage
from unsign.ui.theme import resources


def main() -> None:
    """Run until it is ended from outside."""
    resources.register()
    application = QApplication(sys.argv[:1])
    page = DeletePage()
    page.show()
    page.show_activity(Activity.DELETING)
    pause = Pause(PauseAsked(Exchange("DELETE", "https://service.invalid/", datetime.now(UTC), 429)), 600)

    def pause_once() -> None:
        page.show_pause(pause)
        page.show_pause(None)

    timer = QTimer(interval=20)
    # again and again: nobody may listen yet
    timer.timeout.connect(pause_once)
    timer.start()
    application.exec()


if __name__ == "__main__":
    main()
