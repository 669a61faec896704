"""The README's pictures show today's program."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

PICTURES = Path(__file__).parent.parent / "resources" / "pictures"


@pytest.fixture(scope="module")
def today(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Take the tour anew."""
    folder = tmp_path_factory.mktemp("tour")
    command = [sys.executable, "-m", "tests.tour", "--pictures", str(folder)]
    done = subprocess.run(command, cwd=PICTURES.parent.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.parametrize("name", sorted(path.stem for path in PICTURES.glob("*.png")))
def test_pictures_are_fresh(today: Path, name: str) -> None:
    """What can be read in a picture is what can be read in the program; if not: `make pictures`."""
    assert (today / f"{name}.png").exists()
    assert (today / f"{name}.txt").read_text("utf-8") == (PICTURES / f"{name}.txt").read_text("utf-8")


def test_the_readme_shows_them() -> None:
    """Each picture that the README names is there."""
    readme = (PICTURES.parent.parent / "README.md").read_text(encoding="utf-8")
    shown = set(re.findall(r"\]\(resources/pictures/([^)]+)\)", readme))
    assert shown
    assert shown <= {path.name for path in PICTURES.glob("*.png")}
