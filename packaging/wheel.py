"""Builds what pip installs, a source distribution and from that a wheel, and tries the wheel as people run it."""

import importlib.metadata
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from email.parser import Parser
from pathlib import Path

import facts
from unsign import about

TOOLS = facts.ROOT / "build" / "tools"


def build(dist: Path) -> tuple[Path, Path]:
    """Build both into `dist`, and check them. Return the source distribution and the wheel."""
    dist.mkdir(parents=True, exist_ok=True)
    sources = _hatchling(facts.ROOT, "sdist", dist)
    with tempfile.TemporaryDirectory() as scratch:
        with tarfile.open(sources) as archive:
            archive.extractall(scratch, filter="data")
        (root,) = Path(scratch).iterdir()
        wheel = _hatchling(root, "wheel", dist)
    check(wheel)
    return sources, wheel


def check(wheel: Path) -> None:
    """Make sure that a wheel is for every system, has what it needs, and says what it is."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        metadata = Parser().parsestr(
            archive.read(next(n for n in names if n.endswith(".dist-info/METADATA"))).decode("utf-8")
        )
    if not wheel.name.endswith("-py3-none-any.whl"):
        raise SystemExit(f"{wheel.name} is for some systems only")
    wanted = {"unsign/unsign.rcc", f"unsign/{about.SHIPPED}", "unsign/py.typed", "unsign/__main__.py"}
    if missing := wanted - set(names):
        raise SystemExit(f"{wheel.name} lacks {', '.join(sorted(missing))}")
    if strays := [n for n in names if not n.startswith(("unsign/", f"unsign-{metadata['Version']}.dist-info/"))]:
        raise SystemExit(f"{wheel.name} brings {', '.join(strays)}")
    for field in ("Summary", "License-Expression", "Requires-Python", "Description-Content-Type"):
        if not metadata[field]:
            raise SystemExit(f"{wheel.name} has no {field}")


def trial(wheel: Path) -> None:
    """Run a wheel under pipx and uvx, as somebody without this checkout does: it has to name its version and commit."""
    pip = [sys.executable, "-m", "pip"] if _has_pip(sys.executable) else [_outer_python(), "-m", "pip"]
    subprocess.run(
        [
            *pip,
            "--disable-pip-version-check",
            "install",
            "--quiet",
            "--root-user-action",
            "ignore",
            "--upgrade",
            "--target",
            TOOLS,
            "uv",
            "pipx",
        ],
        check=True,
    )
    wanted = f"Unsign {importlib.metadata.version('unsign')} (commit {about.commit()})"
    with tempfile.TemporaryDirectory() as scratch:
        environment = {
            **os.environ,
            "PYTHONPATH": str(TOOLS),
            "PIPX_HOME": f"{scratch}/pipx",
            "UV_CACHE_DIR": f"{scratch}/uv",
            "UV_TOOL_DIR": f"{scratch}/uv-tools",
        }
        python = f"{sys.version_info.major}.{sys.version_info.minor}"
        commands: tuple[list[str | Path], ...] = (
            [sys.executable, "-m", "pipx", "run", "--spec", wheel, "unsign", "--version"],
            [TOOLS / "bin" / "uv", "tool", "run", "--python", python, "--from", wheel, "unsign", "--version"],
        )
        for command in commands:
            done = subprocess.run(command, env=environment, cwd=scratch, capture_output=True, text=True, check=False)
            if wanted not in done.stdout:
                raise SystemExit(f"{' '.join(map(str, command))} said {done.stdout!r}\n{done.stderr}")
            print(f"{Path(command[0]).name} runs {wheel.name}: {done.stdout.strip()}")


def _hatchling(root: Path, target: str, dist: Path) -> Path:
    with tempfile.TemporaryDirectory(dir=dist) as folder:
        command: list[str | Path] = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", folder]
        subprocess.run(command, cwd=root, check=True, stdout=subprocess.DEVNULL)
        (made,) = Path(folder).iterdir()
        return Path(shutil.move(made, dist / made.name))


def _has_pip(python: str) -> bool:
    return not subprocess.run([python, "-m", "pip", "--version"], check=False, capture_output=True).returncode


def _outer_python() -> str:
    """Find a Python with pip: .venv has none of its own."""
    found = shutil.which("python3", path=os.pathsep.join(p for p in os.get_exec_path() if ".venv" not in p))
    return found or "python3"


if __name__ == "__main__":
    trial(next(facts.DIST.glob("*.whl")))
