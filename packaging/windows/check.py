"""Compiles the installer with a stand-in for the frozen program: `python packaging/windows/check.py`.

That needs nothing but NSIS, so it runs on Linux. Where there is wine, the
installer is run, too: it installs, installs again, and removes itself.
"""

import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import facts
from tools import run
from windows import installer

FILES = ("unsign.exe", "unsign-console.exe", "_internal/PySide6/Qt6Core.dll", "_internal/unsign/licences/qt.txt")


def main() -> int:
    """Compile, and where that can be done, install and remove."""
    with tempfile.TemporaryDirectory() as folder:
        bundle = Path(folder) / "bundle"
        for name in FILES:
            path = bundle / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"stands in for {name}", encoding="utf-8")
        made = installer.compile_installer(bundle, Path(folder))
        content = made.read_bytes()
        if content[:2] != b"MZ" or facts.TITLE.encode("utf-16-le") not in content:
            sys.exit(f"{made.name} is no program of Unsign's")
        print(f"makensis: {made.name}, {len(content) // 1024} kB, compiles without a warning")
        if wine := shutil.which("wine64") or shutil.which("wine"):
            _try(wine, made, Path(folder))
        else:
            print("not run, since there is no wine here")
    return 0


def _try(wine: str, made: Path, folder: Path) -> None:
    environment = {"WINEPREFIX": str(folder / "prefix"), "WINEDEBUG": "-all", "DISPLAY": ""}
    target = folder / "prefix" / "drive_c" / "unsign"
    for _time in ("a new one", "over itself"):
        run(wine, made, "/S", "/CurrentUser", "/D=C:\\unsign", environment=environment)
        here = {path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()}
        if not here >= {"unsign.exe", "unsign.com", "uninstall.exe", *FILES[2:]}:
            sys.exit(f"installed {sorted(here)}")
    (target / "mine.txt").write_text("a person's own", encoding="utf-8")
    # _?= has it run where it lies, so that its end is the end
    run(wine, target / "uninstall.exe", "/S", "/CurrentUser", "_?=C:\\unsign", environment=environment)
    left = {path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()}
    if left - {"uninstall.exe"} != {"mine.txt"}:
        sys.exit(f"removed, but for {sorted(left)}")
    print("wine: installed, installed again, removed; a stranger's file stayed")


if __name__ == "__main__":
    sys.exit(main())
