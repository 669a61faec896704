"""What pip installs: built from a source distribution alone, with pictures and translations in it."""

import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

import facts
import wheel as packaged

SOURCES = (
    ".gitignore",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "SECURITY.md",
    "gui",
    "pyproject.toml",
    "requirements.lock",
    "resources",
)
GERMAN = """
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QGuiApplication
import unsign
from unsign.ui.theme import appearance, icons, resources
resources.register()
application = QGuiApplication([])
texts = QTranslator()
texts.load(":/i18n/unsign_de.qm")
application.installTranslator(texts)
print(unsign.__file__)
print(appearance.languages(), icons.Icon.LOCK.load().pixmap(16).isNull())
print(QCoreApplication.translate("Message", "&Close"))
"""


def hatchling(root: Path, target: str, folder: Path) -> Path:
    """Build with the backend that pip would call. Return the one file that it made."""
    command: list[str | Path] = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", folder]
    subprocess.run(command, cwd=root, check=True, capture_output=True)
    (made,) = folder.iterdir()
    return made


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Return a copy of what git has, as far as a build needs it."""
    ignore = shutil.ignore_patterns("__pycache__", "pictures", "*.rcc*")
    root = tmp_path / "clone"
    root.mkdir()
    for name in SOURCES:
        path = facts.ROOT / name
        if path.is_dir():
            shutil.copytree(path, root / name, ignore=ignore)
        else:
            shutil.copy2(path, root)
    return root


def test_a_wheel_from_the_source_distribution_has_pictures_and_german(clone: Path, tmp_path: Path) -> None:
    """The source distribution has no compiled file, and all that it takes to compile it."""
    with tarfile.open(hatchling(clone, "sdist", tmp_path / "sdist")) as sources:
        assert not [name for name in sources.getnames() if name.endswith((".rcc", ".qm"))]
        sources.extractall(tmp_path / "sources", filter="data")
    (root,) = (tmp_path / "sources").iterdir()
    wheel = hatchling(root, "wheel", tmp_path / "wheel")
    with zipfile.ZipFile(wheel) as archive:
        assert [n for n in archive.namelist() if n.endswith((".rcc", ".ts", ".svg"))] == ["unsign/unsign.rcc"]
    shutil.unpack_archive(wheel, tmp_path / "installed", "zip")
    said = subprocess.run(
        [sys.executable, "-c", GERMAN],
        env={**os.environ, "PYTHONPATH": str(tmp_path / "installed")},
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    assert said == [str(tmp_path / "installed" / "unsign" / "__init__.py"), "('de', 'en') False", "&Schließen"]


def test_a_wheel_knows_its_commit(clone: Path, tmp_path: Path) -> None:
    """Through a source distribution, which has no git any more; an editable one asks git."""
    for command in (
        ["init", "--quiet"],
        ["add", "--all"],
        ["-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "--quiet", "--message", "x"],
    ):
        subprocess.run(["git", "-C", clone, *command], check=True)  # noqa: S607 - where it is, the system knows
    head: list[str | Path] = ["git", "-C", clone, "rev-parse", "HEAD"]
    asked = subprocess.run(head, check=True, capture_output=True, text=True)
    commit = asked.stdout[:12]
    with tarfile.open(hatchling(clone, "sdist", tmp_path / "sdist")) as sources:
        sources.extractall(tmp_path / "sources", filter="data")
    (root,) = (tmp_path / "sources").iterdir()
    wheel = hatchling(root, "wheel", tmp_path / "wheel")
    packaged.check(wheel)
    shutil.unpack_archive(wheel, tmp_path / "installed", "zip")
    said = subprocess.run(
        [sys.executable, "-m", "unsign", "--version"],
        env={**os.environ, "PYTHONPATH": str(tmp_path / "installed")},
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert f"(commit {commit})" in said
    assert not (clone / "gui" / "unsign" / "shipped.json").exists()
    hatchling(clone, "wheel:editable", tmp_path / "editable")
    assert not (clone / "gui" / "unsign" / "shipped.json").exists()


def test_a_wheel_that_lacks_something_is_refused(tmp_path: Path) -> None:
    """Pictures and texts, its commit, what its metadata has to say; and nothing beside the package."""
    metadata = "Metadata-Version: 2.4\nName: unsign\nVersion: 1\n"
    whole = ["unsign/unsign.rcc", "unsign/shipped.json", "unsign/py.typed", "unsign/__main__.py"]
    for name, files, words in [
        ("unsign-1-py3-none-any.whl", whole[1:], "lacks unsign/unsign.rcc"),
        ("unsign-1-py3-none-any.whl", [*whole, "tests/x.py"], "brings tests/x.py"),
        ("unsign-1-py3-none-any.whl", whole, "has no Summary"),
        ("unsign-1-cp311-cp311-win32.whl", whole, "some systems only"),
    ]:
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            archive.writestr("unsign-1.dist-info/METADATA", metadata)
            for file in files:
                archive.writestr(file, "")
        with pytest.raises(SystemExit, match=words):
            packaged.check(tmp_path / name)


def test_an_editable_install_compiles_into_the_checkout(clone: Path, tmp_path: Path) -> None:
    """That is what `make` and `uv run` do with a clone."""
    hatchling(clone, "wheel:editable", tmp_path / "wheel")
    assert (clone / "gui" / "unsign" / "unsign.rcc").is_file()


def test_it_is_built_with_the_qt_that_it_runs_with() -> None:
    """The bounds of PySide6 are the same for the build and for the program."""
    with (facts.ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)
    (needed,) = [name for name in project["project"]["dependencies"] if name.startswith("PySide6")]
    assert needed in project["build-system"]["requires"]
