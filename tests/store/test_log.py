"""The log of the program's own problems."""

import logging
from pathlib import Path

import pytest

from unsign.store.log import NAME, ProblemLog


@pytest.fixture
def logger() -> logging.Logger:
    """Give a logger that nobody else listens to."""
    return logging.Logger("unsign.test")  # noqa: LOG001 - one that pytest's handlers don't know


def test_nothing_is_written_while_nothing_is_wrong(tmp_path: Path, logger: logging.Logger) -> None:
    """A program without problems leaves no file, not even the folder."""
    handler = ProblemLog(tmp_path / "data")
    logger.addHandler(handler)
    logger.info("all is well")
    handler.close()
    assert list(tmp_path.iterdir()) == []


def test_two_copies_write_to_one_file(tmp_path: Path) -> None:
    """Two copies of the program on one data directory keep each other's lines."""
    handlers = [ProblemLog(tmp_path / "data") for _ in range(2)]
    for number in range(20):
        record = logging.LogRecord("unsign", logging.ERROR, "", 0, f"problem {number}", None, None)
        handlers[number % 2].emit(record)
    for handler in handlers:
        handler.close()
    lines = (tmp_path / "data" / NAME).read_text(encoding="utf-8").splitlines()
    assert [line.rsplit(" ", 1)[1] for line in lines] == [str(number) for number in range(20)]


def test_a_folder_that_cant_be_made_is_survived(
    tmp_path: Path, logger: logging.Logger, capfd: pytest.CaptureFixture[str]
) -> None:
    """Where nothing can be written, logging says nothing and raises nothing."""
    (tmp_path / "file").write_text("in the way")
    handler = ProblemLog(tmp_path / "file" / "data")
    logger.addHandler(handler)
    logger.error("a problem")
    handler.close()
    assert capfd.readouterr() == ("", "")
    assert (tmp_path / "file").read_text() == "in the way"


def test_a_full_disk_is_survived(logger: logging.Logger, capfd: pytest.CaptureFixture[str]) -> None:
    """A device that takes no byte more."""
    handler = ProblemLog(Path("/dev"))
    handler.baseFilename = "/dev/full"
    logger.addHandler(handler)
    logger.error("a problem")
    handler.close()
    assert capfd.readouterr() == ("", "")
