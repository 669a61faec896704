"""What the window waits for: one thing at a time, so that nothing else can be started meanwhile."""

from collections.abc import Callable, Coroutine

from unsign.tasks import Tasks


class Busy:
    """Counts the pieces of work that the window waits for, dialogs included."""

    def __init__(self, tasks: Tasks) -> None:
        """Start idle. `tasks`: what runs the work."""
        self._tasks = tasks
        self._begun = 0
        self._listeners: list[Callable[[bool], None]] = []
        self._waiting: list[tuple[Callable[[], Coroutine[object, object, None]], str]] = []

    def tell(self, listener: Callable[[bool], None]) -> None:
        """Have a page or panel told from now on whether the window waits for something."""
        self._listeners.append(listener)

    def begin(self, work: Coroutine[object, object, None], name: str) -> None:
        """Start what the person asked for. The last step of one piece of work may begin the next."""
        self._begun += 1
        self._tell()
        self._tasks.spawn(work, name).add_done_callback(self._ended)

    def begin_if_idle(self, work: Coroutine[object, object, None], name: str) -> None:
        """Do so, unless something else is under way."""
        if self._begun:
            work.close()
        else:
            self.begin(work, name)

    def begin_when_idle(self, make_work: Callable[[], Coroutine[object, object, None]], name: str) -> None:
        """Start something that the person didn't ask for just now, once nothing else is under way."""
        self._waiting.append((make_work, name))
        self._begin_waiting()

    def _ended(self, _task: object) -> None:
        self._begun -= 1
        self._tell()
        self._begin_waiting()

    def _begin_waiting(self) -> None:
        if self._waiting and not self._begun:
            make_work, name = self._waiting.pop(0)
            self.begin(make_work(), name)

    def _tell(self) -> None:
        for listener in self._listeners:
            listener(self._begun > 0)
