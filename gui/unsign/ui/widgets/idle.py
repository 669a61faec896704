"""Notices when nobody is at the program, and clears up then."""

import gc
from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_SIGNS_OF_LIFE = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}
)
MINUTE_MS = 60_000
PAUSE_MINUTES = 0.5
"""After which hardly anybody notices that the window stands still for a moment."""
LOOK_MS = 5000
FEW = 700
"""New objects that aren't worth a collection; Python's own threshold."""
MANY = 20_000
"""New objects up to which a collection takes a few milliseconds."""


class IdleWatch(QObject):
    """Watches keys and clicks in each window of the program that comes to the front.

    Signals:
        idle(): there were none for as long as was set
        woken(): there is one again, after that
    """

    idle = Signal()
    woken = Signal()

    def __init__(self, application: QGuiApplication, parent: QObject) -> None:
        """Watch from now on, as long as `parent` is there; `wait` says for how long nothing may happen."""
        super().__init__(parent)
        self._asleep = False
        self._milliseconds: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fall_asleep)
        # a filter on the application would see every event of every object, and be slow
        application.focusWindowChanged.connect(self._follow)
        self._follow(application.focusWindow())

    def wait(self, minutes: float | None) -> None:
        """Call it idle after so many minutes; None: never. What was set already changes nothing."""
        milliseconds = None if minutes is None else round(minutes * MINUTE_MS)
        if milliseconds == self._milliseconds:
            # another copy of the program changed something else: that's no sign of life in this one
            return
        self._milliseconds = milliseconds
        if milliseconds is None:
            self._timer.stop()
        elif not self._asleep:
            self._timer.start(milliseconds)

    @property
    def asleep(self) -> bool:
        """Whether nobody has been there since it was idle."""
        return self._asleep

    def _follow(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _fall_asleep(self) -> None:
        self._asleep = True
        self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note, and let everything through."""
        if event.type() in _SIGNS_OF_LIFE:
            if self._milliseconds is not None:
                self._timer.start(self._milliseconds)
            if self._asleep:
                self._asleep = False
                self.woken.emit()
        return super().eventFilter(watched, event)


class IdleCollector(QObject):
    """Collects cyclic garbage, in this thread only: it may destroy objects of Qt's.

    Python itself would collect in whichever thread makes an object, and look
    through all that was made since the last time: some 100 ms once 50,000
    signatures are loaded, just when their list appears. So app.py turns that
    off. This one has a look every few seconds. It collects what is young while
    that is little; the rest, and old garbage, wait until the person pauses.
    """

    def __init__(self, parent: QObject, pause: float = PAUSE_MINUTES, look_ms: int = LOOK_MS) -> None:
        """Collect as long as `parent` is there.

        pause: minutes after which a person counts as pausing
        look_ms: milliseconds from one look to the next
        """
        super().__init__(parent)
        self._watch = IdleWatch(cast("QGuiApplication", QGuiApplication.instance()), self)
        self._watch.idle.connect(gc.collect)
        self._watch.wait(pause)
        timer = QTimer(self)
        timer.timeout.connect(self._look)
        timer.start(look_ms)

    def _look(self) -> None:
        young = gc.get_count()[0]
        if young > MANY and self._watch.asleep:
            gc.collect()
        elif FEW < young <= MANY:
            gc.collect(1)
