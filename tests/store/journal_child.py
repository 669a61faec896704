"""Another run of the program, for the tests that kill it: writes into a journal, and says what was acknowledged."""

import sys
from pathlib import Path

from tests.store.journals import AT, done, file_in, intent
from unsign.store.event_journal import EventJournal


def acknowledge(what: str, number: int) -> None:
    """Tell whoever started this, at once."""
    print(what, number, flush=True)  # noqa: T201 - that's what it's for


def main() -> None:
    """Write intents and events without an end, or as many as the second argument says, and close."""
    journal = EventJournal(file_in(Path(sys.argv[1])))
    rest = int(sys.argv[2]) if len(sys.argv) > 2 else -1
    while rest != 0:
        # eight at a time, as a batch does
        intents = [journal.intend(intent(operator=sys.argv[3] if len(sys.argv) > 3 else "Jo")) for _turn in range(8)]
        numbers = [done(future) for future in intents]
        for number in numbers:
            acknowledge("intent", number)
        for number, event in [(number, journal.sent(number, AT)) for number in numbers]:
            done(event)
            acknowledge("sent", number)
        rest -= 1
    done(journal.close())


if __name__ == "__main__":
    main()
