"""The proxy that a Linux desktop has set: read from real GSettings, and from KDE's file."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.servers import Gate, proxying
from unsign.api.desktop_proxies import set_on_desktop
from unsign.api.routes import route
from unsign.domain.connection_report import RouteKind
from unsign.domain.settings import Network

GSETTINGS = shutil.which("gsettings") or ""
URL = "https://smsapi.engagelab.com/v1/sign-configs"


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder for the settings of a desktop of the test's own."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("GSETTINGS_BACKEND", "keyfile")
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        for variable in (name, name.upper()):
            monkeypatch.delenv(variable, raising=False)
    return tmp_path


def set_gnome(schema: str, key: str, value: str) -> None:
    """Set something as GNOME's control centre does."""
    subprocess.run([GSETTINGS, "set", f"org.gnome.system.proxy{schema}", key, value], check=True)


def has_gsettings() -> bool:
    """Tell whether this computer has GSettings with the schema of a proxy."""
    if not GSETTINGS:
        return False
    said = subprocess.run([GSETTINGS, "list-schemas"], capture_output=True, text=True, check=False).stdout
    return "org.gnome.system.proxy" in said.split()


@pytest.mark.usefixtures("settings")
@pytest.mark.skipif(not has_gsettings(), reason="this computer has no GSettings with a proxy's schema")
def test_what_gnome_has_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read anew each time; its exceptions count; a script or "none" is none; the environment goes first."""
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    assert route(URL, Network()).road is RouteKind.NONE_SET
    set_gnome(".https", "host", "proxy.example.org")
    set_gnome(".https", "port", "8080")
    assert route(URL, Network()).road is RouteKind.NONE_SET
    set_gnome("", "mode", "manual")
    found = route(URL, Network())
    assert (found.road, found.shown) == (RouteKind.SYSTEM_PROXY, "http://proxy.example.org:8080")
    set_gnome("", "ignore-hosts", "['localhost', '*.engagelab.com']")
    assert route(URL, Network()).road is RouteKind.EXCEPTION
    set_gnome("", "ignore-hosts", "[]")
    assert route(URL, Network()).road is RouteKind.SYSTEM_PROXY
    with proxying(Gate()) as gate:
        monkeypatch.setenv("HTTPS_PROXY", gate.url)
        assert route(URL, Network()).shown == gate.url
    monkeypatch.delenv("HTTPS_PROXY")
    set_gnome("", "mode", "auto")
    assert route(URL, Network()).road is RouteKind.NONE_SET


def test_what_kde_has_set(settings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The forms that its settings write."""
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    file = settings / "kioslaverc"
    for content, found in [
        (
            "[Proxy Settings]\nProxyType=1\nhttpsProxy=http://proxy.example.org 8080\nNoProxyFor=a.org,b.org\n",
            {"https": "http://proxy.example.org:8080", "no": "a.org,b.org"},
        ),
        (
            "[Proxy Settings][$i]\nx=1\n[Proxy Settings]\nProxyType=1\nhttpProxy=proxy:3128\n",
            {"https": "proxy:3128", "no": ""},
        ),
        ("[Proxy Settings]\nProxyType=0\nhttpsProxy=http://proxy 8080\n", {}),
        ("[Proxy Settings]\nProxyType=2\nProxy Config Script=http://proxy/pac\n", {}),
        ("[Proxy Settings]\nProxyType=1\nhttpsProxy=http://proxy 1\nReversedException=true\n", {}),
        ("[Other]\n", {}),
        ("no file of settings\n", {}),
        ("", {}),
    ]:
        file.write_text(content, encoding="utf-8")
        assert set_on_desktop() == found, content
    file.write_bytes(b"\xff\xfe[Proxy Settings]")
    assert set_on_desktop() == {}
    file.unlink()
    assert set_on_desktop() == {}


@pytest.mark.usefixtures("settings")
def test_a_desktop_that_keeps_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """No desktop, another one, or one without its program."""
    assert set_on_desktop({}) == {}
    assert set_on_desktop({"XDG_CURRENT_DESKTOP": "sway"}) == {}
    monkeypatch.setenv("PATH", "")
    assert set_on_desktop({"XDG_CURRENT_DESKTOP": "GNOME"}) == {}
