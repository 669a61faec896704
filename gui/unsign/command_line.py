"""What the command line and the environment say. Standard library only: `--help` needs no display and no Qt."""

import argparse
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from unsign.domain.account import SERVICE

LONGEST_TIMEOUT = 3600.0


@dataclass(frozen=True, slots=True)
class Options:
    """How to run.

    practice: whether to talk to the service inside the program instead of the real one
    base_url: the service's address, without a slash at the end
    data_dir: where everything goes that is written; None for the system's usual place
    timeout: seconds that a whole call may take; None for what is set, or the usual
    locale: a language tag such as "de"; None for the system's
    """

    practice: bool
    base_url: str
    data_dir: Path | None
    timeout: float | None
    locale: str | None


class Unusable(Exception):  # noqa: N818 - it is told to a person, who can do better
    """An argument that can't be used; says why."""


class _Version(argparse.Action):
    """Says what this program is, and ends it."""

    def __call__(self, parser: argparse.ArgumentParser, *_values: object) -> None:
        """Look it up only when it is asked for: reading what is installed would slow every start down."""
        from unsign import about  # noqa: PLC0415

        print(about.summary())  # noqa: T201 - an answer, like that of --help
        parser.exit()


def parse(arguments: Sequence[str] | None = None, environment: Mapping[str, str] = os.environ) -> Options:
    """Read the arguments, by default those of this process; where one is unusable, exit with 2 and a sentence."""
    parser = argparse.ArgumentParser(
        prog="unsign",
        description="Deletes SMS signatures (sender IDs) in EngageLab accounts, safely.",
        epilog="UNSIGN_BASE_URL and UNSIGN_DATA_DIR do the same as the options, which take precedence.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--practice", action="store_true", help="start practice mode: no network, nothing real can be deleted"
    )
    parser.add_argument("--base-url", metavar="URL", help=f"address of the service (default: {SERVICE})")
    parser.add_argument("--data-dir", metavar="DIR", help="folder for everything that Unsign writes")
    parser.add_argument(
        "--timeout", metavar="SECONDS", help="how long a whole call may take (default: the one in Settings, or 30)"
    )
    parser.add_argument("--locale", metavar="NAME", help="language and formats, such as de or pt_BR")
    parser.add_argument(
        "--version", action=_Version, nargs=0, help="print the versions of Unsign, Qt and Python, and the commit"
    )
    given = parser.parse_args(arguments)
    base_url = given.base_url if given.base_url is not None else _bare(environment, "UNSIGN_BASE_URL") or SERVICE
    data_dir = given.data_dir if given.data_dir is not None else _bare(environment, "UNSIGN_DATA_DIR") or None
    try:
        return Options(
            practice=given.practice,
            base_url=_base_url(base_url),
            data_dir=_data_dir(data_dir),
            timeout=_timeout(given.timeout),
            locale=_locale(given.locale),
        )
    except Unusable as problem:
        parser.error(str(problem))


def _bare(environment: Mapping[str, str], name: str) -> str:
    """Return a variable without the spaces, line ends and quotes around it, which files and scripts leave there."""
    value = environment.get(name, "").strip(" \t\r\n\ufeff")
    if value[:1] == value[-1:] and value[:1] in {"'", '"'}:
        value = value[1:-1].strip()
    return value


def _base_url(text: str) -> str:
    if text == SERVICE:
        return text
    from unsign.domain import addresses  # noqa: PLC0415 - seldom needed, and the first paint waits for this module

    flaws = addresses.AddressFlaw
    sentences = {
        flaws.UNREADABLE: "the base URL can't be read",
        flaws.CREDENTIALS: "the base URL must contain no user name and no password",
        flaws.SHAPE: f"the base URL must look like {SERVICE}, not {text!r}",
        flaws.TAIL: "the base URL must end before any ? or #",
        flaws.NOT_ENCRYPTED: f"the base URL must begin with https:// (http:// only for this computer), not {text!r}",
    }
    try:
        return addresses.service_url(text)
    except addresses.BadAddress as bad:
        raise Unusable(sentences[bad.flaw]) from None


def _data_dir(text: str | None) -> Path | None:
    if text is None:
        return None
    try:
        path = Path(text).expanduser().absolute()
        nearest = next(p for p in (path, *path.parents) if p.exists())
        usable = bool(text) and nearest.is_dir()
    except (RuntimeError, ValueError, OSError):  # a home that nobody has, a NUL, a name that is too long
        usable = False
    if not usable:
        raise Unusable(f"the data directory can't be a folder: {text!r}")
    return path


def _timeout(text: str | None) -> float | None:
    if text is None:
        return None
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= LONGEST_TIMEOUT:
        raise Unusable(f"the timeout must be a number of seconds, up to {LONGEST_TIMEOUT:.0f}, not {text!r}")
    return seconds


def _locale(text: str | None) -> str | None:
    if text is not None and not re.fullmatch(r"[A-Za-z]{2,3}([_-][A-Za-z]{4})?([_-]([A-Za-z]{2}|[0-9]{3}))?", text):
        raise Unusable(f"the locale must look like de or pt_BR, not {text!r}")
    return text
