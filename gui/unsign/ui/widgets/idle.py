"""Notices when nobody is at the program, and clears up then."""

import gc
from typing import cast

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)
MINUTE_MS = 60_000
EARLY = 0.1
"""The share of a time by which Qt's timers may be too early; with something to spare."""
PAUSE_MINUTES = 0.5
"""After which hardly anybody notices that the window stands still for a moment."""
LOOK_MS = 5000
FEW = 700
"""New objects that aren't worth a collection; Python's own threshold."""
MANY = 20_000
"""New objects up to which a collection takes a few milliseconds."""


class IdleWatch(QObject):
    """Watches keys, clicks and what input methods write in each window of the program that comes to the front.

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
        self._quiet = QElapsedTimer()
        self._quiet.start()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fall_asleep)
        # a filter on the application would see every event of every object, and be slow
        application.focusWindowChanged.connect(self._follow)
        self._follow(application.focusWindow())
        # an input method writes straight to what has the focus
        application.focusObjectChanged.connect(self._follow)
        self._follow(application.focusObject())

    def wait(self, minutes: float | None) -> None:
        """Call it idle once nothing has happened for so many minutes; None: never.

        That is no sign of life: another copy of the program may have set it.
        """
        milliseconds = None if minutes is None else round(minutes * MINUTE_MS)
        if milliseconds == self._milliseconds:
            return
        self._milliseconds = milliseconds
        if milliseconds is None:
            self._timer.stop()
        elif not self._asleep:
            self._timer.start(max(0, milliseconds - self._quiet.elapsed()))

    def still_asleep(self) -> bool:
        """Return whether it's idle by the time that is set now. If that is longer, wait for the rest of it."""
        if not self._asleep or self._milliseconds is None:
            return False
        left = self._milliseconds - self._quiet.elapsed()
        if left > EARLY * self._milliseconds:
            self._asleep = False
            self._timer.start(left)
        return self._asleep

    @property
    def asleep(self) -> bool:
        """Whether nobody has been there since it was idle."""
        return self._asleep

    def _follow(self, target: QObject | None) -> None:
        if target is not None:
            target.installEventFilter(self)

    def _fall_asleep(self) -> None:
        self._asleep = True
        self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note, and let everything through."""
        if event.type() in _SIGNS_OF_LIFE:
            self._quiet.start()
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
