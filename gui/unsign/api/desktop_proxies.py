"""The proxy that a Linux desktop has set, which programs aren't told by the environment; Chromium reads it there too.

GNOME and its kin keep it in GSettings, KDE in kioslaverc. A script (PAC) can't be followed, and counts as none.
"""

import ast
import configparser
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

PATIENCE = 2.0
"""Seconds that gsettings may take."""

_GNOME_KIN = frozenset({"gnome", "unity", "cinnamon", "x-cinnamon", "mate", "budgie", "pantheon", "xfce"})
_LINE = re.compile(r"org\.gnome\.system\.proxy(\.\w+)? ([\w-]+) (.*)")


def set_on_desktop(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return what the desktop has set, as urllib.request.getproxies() has it: "https" and "no". Blocks."""
    desktops = {name.casefold() for name in environment.get("XDG_CURRENT_DESKTOP", "").split(":")}
    if desktops & _GNOME_KIN:
        return _gnome()
    return _kde(environment) if "kde" in desktops else {}


def _gnome() -> dict[str, str]:
    try:
        done = subprocess.run(
            ["gsettings", "list-recursively", "org.gnome.system.proxy"],  # noqa: S607 - where it is, the system knows
            capture_output=True,
            text=True,
            check=True,
            timeout=PATIENCE,
            stdin=subprocess.DEVNULL,
            env=_outside_the_bundle(),
        )
    except (OSError, ValueError, subprocess.SubprocessError):
        return {}
    values = {
        f"{found[1] or ''}.{found[2]}": found[3] for found in map(_LINE.fullmatch, done.stdout.splitlines()) if found
    }
    if _literal(values.get(".mode")) != "manual":
        return {}
    for kind, scheme in ((".https", ""), (".http", ""), (".socks", "socks5://")):
        host, port = _literal(values.get(f"{kind}.host")), values.get(f"{kind}.port", "")
        if host and isinstance(host, str):
            listed = _literal(values.get(".ignore-hosts"))
            exceptions = ",".join(map(str, listed)) if isinstance(listed, list) else ""
            return {"https": scheme + (f"{host}:{port}" if port.strip("0") else host), "no": exceptions}
    return {}


def _outside_the_bundle() -> dict[str, str]:
    """Return the environment as it was before PyInstaller's starter had libraries looked for in the bundle."""
    before = os.environ.get("LD_LIBRARY_PATH_ORIG")
    rest = {name: value for name, value in os.environ.items() if name != "LD_LIBRARY_PATH"}
    if before is not None:
        return rest | {"LD_LIBRARY_PATH": before}
    return rest if getattr(sys, "frozen", False) else dict(os.environ)


def _literal(value: str | None) -> object:
    """Read a text or a list of them as GVariant writes it, which Python does the same way."""
    try:
        return ast.literal_eval((value or "").removeprefix("@as "))
    except (ValueError, SyntaxError):
        return None


def _kde(environment: Mapping[str, str]) -> dict[str, str]:
    folder = environment.get("XDG_CONFIG_HOME") or str(Path(environment.get("HOME", "/")) / ".config")
    parser = configparser.RawConfigParser(strict=False)
    try:
        parser.read(Path(folder) / "kioslaverc", encoding="utf-8")
        group = dict(parser["Proxy Settings"])
    except (OSError, ValueError, KeyError, configparser.Error):
        return {}
    # 1 is by hand; 4 names variables of the environment, which has been asked already
    proxy = (group.get("httpsproxy") or group.get("httpproxy") or "").strip()
    if group.get("proxytype") != "1" or not proxy or group.get("reversedexception", "").casefold() in {"true", "1"}:
        return {}
    # its address and its port stand apart
    return {"https": re.sub(r"\s+(?=[0-9]+$)", ":", proxy), "no": group.get("noproxyfor", "")}
