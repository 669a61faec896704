"""Pictures and translations."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QFile, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from unsign.ui.theme.icons import Icon

ROOT = Path(__file__).parent.parent
LANGUAGES = sorted(path.stem.removeprefix("unsign_") for path in (ROOT / "resources" / "i18n").glob("*.ts"))


@pytest.mark.parametrize("icon", Icon)
def test_every_icon_loads(icon: Icon, qapp: QApplication) -> None:
    """A name that has no picture would be a silent hole in the window."""
    assert QFile.exists(icon.path)
    picture = icon.picture(32, QWidget()).toImage()
    assert picture.width() == 32
    assert {picture.pixelColor(x, y).alpha() for x in range(32) for y in range(32)} > {0, 255}


def run(script: str, root: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a script of resources/, in the checkout or in a copy of it."""
    return subprocess.run(
        [sys.executable, root / "resources" / script],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the code and of what is compiled into it, to change at will."""
    ignore = shutil.ignore_patterns("__pycache__", "pictures", "*.rcc*")
    for folder in ("gui", "resources"):
        shutil.copytree(ROOT / folder, tmp_path / "copy" / folder, ignore=ignore)
    return tmp_path / "copy"


def change(path: Path, pattern: str, replacement: str) -> None:
    """Replace the first match in a file, or all of an empty file."""
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    after, count = re.subn(pattern, replacement, before, count=1)
    assert count == 1, f"{path.name} has no {pattern}"
    path.write_text(after, encoding="utf-8")


def test_the_checkout_has_no_fault() -> None:
    """Every text has its entry and its translation, and every picture is there."""
    done = run("check.py")
    assert (done.returncode, done.stderr) == (0, "")


GERMAN = "resources/i18n/unsign_de.ts"
NEW_MODULE = """from PySide6.QtCore import QCoreApplication

QCoreApplication.translate("New", "Something new")
"""


@pytest.mark.parametrize(
    ("file", "pattern", "replacement", "words"),
    [
        ("gui/unsign/new.py", "^", NEW_MODULE, "no entry for 'Something new' of New: run `make resources`"),
        (
            GERMAN,
            r"(<context>)",
            r"<context><name>Old</name><message><source>Gone</source><translation>Weg</translation></message></context>\1",
            "'Gone' of Old, which the code lacks",
        ),
        (
            GERMAN,
            r"<translation>[^<]+</translation>",
            '<translation type="unfinished"></translation>',
            "isn't translated",
        ),
        (GERMAN, r"<translation>[^<]+</translation>", "<translation></translation>", "isn't translated"),
        (GERMAN, r"(<translation>[^<]*)\{\w+\}", r"\1{other}", "has other placeholders"),
        (GERMAN, r"(<numerusform>[^<]*)%n", r"\1ein", "has other placeholders"),
        (
            GERMAN,
            r"<numerusform>[^<]+</numerusform>\s*(?=<numerusform>)",
            "",
            "has 1 of the 2 plural forms that the language has",
        ),
        (GERMAN, r"(<translation>[^<]*)&amp;", r"\1", "has a mnemonic where the text has none"),
        (
            "resources/unsign.qrc",
            r".*/lock\.svg.*\n",
            "",
            "icons.py names :/icons/lock.svg, which unsign.qrc doesn't have",
        ),
        ("gui/unsign/new.py", "^", 'PICTURE = ":/icons/nothing.svg"\n', "new.py names :/icons/nothing.svg"),
        ("resources/unsign.qrc", r"icons/lucide/lock\.svg<", "icons/lucide/nothing.svg<", "nothing.svg"),
        ("resources/unsign.qrc", r".*unsign_de.*\n", "", "doesn't have :/i18n/unsign_de.qm"),
    ],
)
def test_the_check_tells_of_a_fault(copy: Path, file: str, pattern: str, replacement: str, words: str) -> None:
    """`make check` fails on each, and says where it is."""
    change(copy / file, pattern, replacement)
    done = run("check.py", copy)
    assert done.returncode == 1
    assert words in done.stderr


def test_new_texts_come_into_every_catalogue(copy: Path) -> None:
    """`make resources` adds them, unfinished, and the program can be built with them."""
    change(copy / "gui/unsign/new.py", "^", NEW_MODULE)
    assert run("catalogues.py", copy).stdout == "wrote unsign_de.ts\n"
    assert "<source>Something new</source>" in (copy / GERMAN).read_text(encoding="utf-8")
    assert "isn't translated: 'Something new'" in run("check.py", copy).stderr
    assert run("binary.py", copy).returncode == 0


def test_the_same_sources_give_the_same_bytes(copy: Path) -> None:
    """Whatever the times of the files, and whatever time a build asks for."""
    binary = copy / "gui" / "unsign" / "unsign.rcc"
    made = set()
    for moment in (1_000_000_000, 1_700_000_000):
        for path in (copy / "resources").rglob("*"):
            os.utime(path, (moment, moment))
        binary.unlink(missing_ok=True)
        assert run("binary.py", copy, SOURCE_DATE_EPOCH=str(moment)).returncode == 0
        made.add(binary.read_bytes())
    assert len(made) == 1


def test_a_running_program_keeps_its_file(copy: Path) -> None:
    """It has the file mapped: what is new comes beside it and takes its name, and what is the same isn't written."""
    binary = copy / "gui" / "unsign" / "unsign.rcc"
    run("binary.py", copy)
    with binary.open("rb") as held:
        before = binary.read_bytes()
        run("binary.py", copy)
        assert binary.stat().st_ino == os.fstat(held.fileno()).st_ino
        change(copy / GERMAN, r"<translation>[^<]+</translation>", "<translation>Etwas anderes</translation>")
        run("binary.py", copy)
        assert held.read() == before
    assert binary.read_bytes() != before
    assert list(binary.parent.glob("*.rcc*")) == [binary]


def test_without_usable_resources_it_doesnt_start(copy: Path) -> None:
    """One sentence and status 1, whatever is wrong with the file; never a window without pictures and German."""
    binary = copy / "gui" / "unsign" / "unsign.rcc"
    run("binary.py", copy)
    whole = binary.read_bytes()
    change(copy / "resources/unsign.qrc", r".*/lock\.svg.*\n", "")
    run("binary.py", copy)
    rows = {
        "missing": None,
        "empty": b"",
        "another kind of file": (ROOT / "LICENSE").read_bytes(),
        "half of it": whole[: len(whole) // 2],
        "the last languages cut off": whole[:-14],
        "the last pictures cut off": whole[:-60],
        "older than the newest picture": binary.read_bytes(),
    }
    for row, content in rows.items():
        binary.unlink()
        if content is not None:
            binary.write_bytes(content)
        done = subprocess.run(
            [sys.executable, "-m", "unsign", "--practice"],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            env={**os.environ, "PYTHONPATH": str(copy / "gui")},
        )
        assert (done.returncode, done.stdout) == (1, ""), row
        (sentence,) = done.stderr.splitlines()
        assert sentence.startswith("Unsign can't start because"), row
        assert str(binary) in sentence, row
        assert ("missing" in sentence) is (content is None), row
        binary.touch()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_loads(language: str, qapp: QApplication) -> None:
    """A language that is compiled in has texts."""
    texts = QTranslator(qapp)
    assert texts.load(QLocale(language), "unsign", "_", ":/i18n")
    assert not texts.isEmpty()
