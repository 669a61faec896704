"""The command line: what it takes, what it refuses, and in which words."""

import ipaddress
import subprocess
import sys
import urllib.parse
from pathlib import Path

import httpx2 as httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from unsign import __version__, about
from unsign.command_line import LONGEST_TIMEOUT, Options, parse
from unsign.domain.account import SERVICE

PATH = "/v1/sign-configs/987654321"


def refusal(capsys: pytest.CaptureFixture[str], arguments: list[str], environment: dict[str, str] | None = None) -> str:
    """Give the sentence with which the program ends with 2."""
    capsys.readouterr()
    with pytest.raises(SystemExit) as caught:
        parse(arguments, environment or {})
    out, err = capsys.readouterr()
    assert caught.value.code == 2
    assert out == ""
    usage, _, sentence = err.rpartition("unsign: error: ")
    assert usage.startswith("usage: unsign ")
    assert len(sentence.split()) >= 3
    assert sentence.endswith("\n")
    return sentence


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a Python of our own."""
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, timeout=60, check=False)


def test_nothing_said_is_the_real_service() -> None:
    """Without arguments and environment: EngageLab's address, all else as it is set."""
    assert parse([], {}) == Options(
        practice=False, base_url="https://smsapi.engagelab.com", data_dir=None, timeout=None, locale=None
    )


def test_everything_said(tmp_path: Path) -> None:
    """Every option at once, in both ways of writing."""
    url = "https://sms.example.org:8443/base"
    arguments = ["--practice", "--base-url", url, f"--data-dir={tmp_path}", "--timeout", "2.5", "--locale=pt_BR"]
    assert parse(arguments, {}) == Options(practice=True, base_url=url, data_dir=tmp_path, timeout=2.5, locale="pt_BR")


def test_the_environment_says_the_same(tmp_path: Path) -> None:
    """UNSIGN_BASE_URL and UNSIGN_DATA_DIR do what their options do; empty ones say nothing."""
    options = parse([], {"UNSIGN_BASE_URL": "https://sms.example.org/", "UNSIGN_DATA_DIR": str(tmp_path)})
    assert (options.base_url, options.data_dir) == ("https://sms.example.org", tmp_path)
    assert parse([], {"UNSIGN_BASE_URL": "", "UNSIGN_DATA_DIR": ""}) == parse([], {})
    assert parse([], {"UNSIGN_BASE_URL": " \r\n", "UNSIGN_DATA_DIR": "\t"}) == parse([], {})
    for around in ("{}", " {}", "{}\r\n", '"{}"', "'{}' ", "\ufeff{}\n"):
        stripped = {
            "UNSIGN_BASE_URL": around.format("https://sms.example.org/"),
            "UNSIGN_DATA_DIR": around.format(tmp_path),
        }
        assert parse([], stripped) == options, around


def test_options_win_over_the_environment(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is typed counts, even where it is worse than what the environment says, or that is unusable."""
    environment = {"UNSIGN_BASE_URL": "ftp://unusable", "UNSIGN_DATA_DIR": "/etc/hostname"}
    options = parse(["--base-url", "https://sms.example.org", "--data-dir", str(tmp_path)], environment)
    assert (options.base_url, options.data_dir) == ("https://sms.example.org", tmp_path)
    good = {"UNSIGN_BASE_URL": "https://sms.example.org", "UNSIGN_DATA_DIR": str(tmp_path)}
    assert "base URL" in refusal(capsys, ["--base-url", ""], good)
    assert "data directory" in refusal(capsys, ["--data-dir", ""], good)


@pytest.mark.parametrize(
    ("given_url", "used"),
    [
        (SERVICE, SERVICE),
        (SERVICE + "/", SERVICE),
        (SERVICE + "//", SERVICE),
        ("https://sms.example.org/a/b/", "https://sms.example.org/a/b"),
        ("https://203.0.113.7:8443", "https://203.0.113.7:8443"),
        ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
        ("http://127.0.0.1", "http://127.0.0.1"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
        ("http://127.255.255.254:1", "http://127.255.255.254:1"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("http://localhost:65535", "http://localhost:65535"),
        ("https://localhost", "https://localhost"),
    ],
)
def test_usable_addresses(given_url: str, used: str) -> None:
    """Encrypted to anywhere, in the clear to this computer only; no slash at the end."""
    assert parse(["--base-url", given_url], {}).base_url == used
    assert parse([], {"UNSIGN_BASE_URL": given_url}).base_url == used


@pytest.mark.parametrize("url", ["HTTPS://smsapi.engagelab.com", "Https://smsapi.engagelab.com"])
def test_a_scheme_in_capitals_is_the_same_scheme(url: str) -> None:
    """The rest of the program tells https by its small letters: whether the system's proxy counts hangs on them."""
    assert parse(["--base-url", url], {}).base_url.startswith("https://")


UNUSABLE_URLS = (
    "",
    " ",
    "smsapi.engagelab.com",
    "//smsapi.engagelab.com",
    "https:",
    "https://",
    "https:///v1",
    "https:smsapi.engagelab.com",
    "https:////smsapi.engagelab.com",
    "ftp://smsapi.engagelab.com",
    "file:///etc/passwd",
    "javascript:alert(1)",
    # not encrypted, and not to this computer
    "http://smsapi.engagelab.com",
    "http://127.0.0.1.example.org",
    "http://localhost.example.org",
    "http://example.org/localhost",
    "http://example.org#@127.0.0.1",
    "http://example.org\\@127.0.0.1",
    "http://128.0.0.1",
    "http://0.0.0.0",
    "http://[::]",
    "http://[::2]",
    "http://192.168.0.1",
    "http://127.1",
    "http://2130706433",
    "http://0x7f.0.0.1",
    "http://\uff11\uff12\uff17.0.0.1",
    "http://localhos\uff54.example.org",
    # credentials
    "https://user@smsapi.engagelab.com",
    "https://user:password@smsapi.engagelab.com",
    "https://:password@smsapi.engagelab.com",
    "http://127.0.0.1@example.org",
    # a port that is none
    "https://smsapi.engagelab.com:0",
    "https://smsapi.engagelab.com:65536",
    "https://smsapi.engagelab.com:-1",
    "https://smsapi.engagelab.com:x",
    # what would end the address before our path
    "https://smsapi.engagelab.com?",
    "https://smsapi.engagelab.com/?",
    "https://smsapi.engagelab.com?x=1",
    "https://smsapi.engagelab.com#",
    "https://smsapi.engagelab.com/#top",
    # characters that have no business there
    "https://smsapi.engagelab.com/a b",
    "https://smsapi.engagelab.com\n",
    " https://smsapi.engagelab.com",
    "https://smsapi.engagelab.com\0",
    "https://smsapi\u200b.engagelab.com",
    "https://smsapi.engagelab.com/\u202e",
    "https://smsapi.engagelab.com\ud800",
    # no host that could be looked up
    "https://[::1",
    "https://[nonsense]",
    "https://[v1.a]",
    "https://\u2603.example.org",
    "https://xn--\u00e4.example.org",
)


@pytest.mark.parametrize("url", UNUSABLE_URLS)
def test_unusable_addresses(capsys: pytest.CaptureFixture[str], url: str) -> None:
    """An address to which nothing could be sent, or not safely, ends the program with a sentence about it."""
    assert "base URL" in refusal(capsys, ["--base-url", url])
    # what surrounds a variable doesn't count
    if url and url == url.strip():
        assert "base URL" in refusal(capsys, [], {"UNSIGN_BASE_URL": url})


def test_a_password_isnt_echoed(capsys: pytest.CaptureFixture[str]) -> None:
    """A refused address with credentials stays out of the terminal."""
    assert "hunter2" not in refusal(capsys, ["--base-url", "https://user:hunter2@smsapi.engagelab.com"])


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.text(),
        st.tuples(
            st.sampled_from(["https://", "http://", "HTTP://", "https:", "http:/", "//"]),
            st.sampled_from(["localhost", "127.0.0.1", "[::1]", "example.org", "127.0.0.1@example.org", "", "[::1%1]"]),
            st.text(":/?#@%\\.[]0159azAZ\u3002\uff0f ", max_size=12),
        ).map("".join),
    )
)
@example("http://localhost:/")
@example("http://localhost/?")
@example("http://localhost#")
def test_no_address_leads_astray(url: str) -> None:
    """Whatever is accepted: httpx sends to that host, encrypted or to this computer, on a path that ends in ours."""
    try:
        base_url = parse([f"--base-url={url}"], {}).base_url
    except SystemExit as ended:
        assert ended.code == 2  # noqa: PT017 - one of the two ways it may end
        return
    sent = httpx.URL(base_url + PATH)
    told = urllib.parse.urlsplit(base_url)
    assert sent.raw_path.endswith(PATH.encode())
    assert (sent.query, sent.fragment, sent.userinfo) == (b"", "", b"")
    assert sent.host
    assert told.hostname
    assert not told.hostname.isascii() or urllib.parse.unquote(sent.host) == urllib.parse.unquote(told.hostname)
    if sent.scheme != "https":
        assert sent.scheme == "http"
        assert sent.host == "localhost" or ipaddress.ip_address(sent.host.partition("%")[0]).is_loopback


def test_a_data_folder_neednt_exist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is made when something is written; ~ and relative paths mean what they mean in a shell."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert parse(["--data-dir", str(tmp_path / "a" / "b")], {}).data_dir == tmp_path / "a" / "b"
    assert parse(["--data-dir", "data"], {}).data_dir == tmp_path / "data"
    assert parse(["--data-dir", "~/data"], {}).data_dir == tmp_path / "data"
    assert parse([], {"UNSIGN_DATA_DIR": "~/data"}).data_dir == tmp_path / "data"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["", "file", "file/below", "~no-such-user-here/data", "x" * 300])
def test_unusable_data_folders(capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str) -> None:
    """A file in the way, nobody's home, a name that no disk takes: nothing could ever be written there."""
    (tmp_path / "file").touch()
    path = name if name in {"", "~no-such-user-here/data"} else str(tmp_path / name)
    assert "data directory" in refusal(capsys, ["--data-dir", path])


@pytest.mark.parametrize(("text", "seconds"), [("30", 30), ("0.5", 0.5), ("1e2", 100), ("3600", LONGEST_TIMEOUT)])
def test_usable_timeouts(text: str, seconds: float) -> None:
    """Seconds, whole or not, up to an hour."""
    assert parse(["--timeout", text], {}).timeout == pytest.approx(seconds)


@pytest.mark.parametrize(
    "text", ["", "0", "-1", "-0.5", "3600.1", "1e9", "inf", "-inf", "nan", "ten", "5s", "0x10", "1,5"]
)
def test_unusable_timeouts(capsys: pytest.CaptureFixture[str], text: str) -> None:
    """What isn't a number of seconds is refused, and a limit that never or at once is over."""
    assert "timeout" in refusal(capsys, [f"--timeout={text}"])


@pytest.mark.parametrize("name", ["de", "pt_BR", "pt-BR", "zh_Hans_CN", "sr-Latn", "fil", "es_419"])
def test_usable_locales(name: str) -> None:
    """Language, script and region, with either line between them."""
    assert parse(["--locale", name], {}).locale == name


@pytest.mark.parametrize(
    "name", ["", "C", "d", "german", "de_", "de_DE.UTF-8", "de/../x", "de\n", "\u0434\u0435", "de DE"]
)
def test_unusable_locales(capsys: pytest.CaptureFixture[str], name: str) -> None:
    """What names no language is refused."""
    assert "locale" in refusal(capsys, [f"--locale={name}"])


@pytest.mark.parametrize(
    "arguments",
    [
        ["--nonsense"],
        ["--prac"],
        ["--base"],
        ["987654321"],
        ["--base-url"],
        ["--data-dir"],
        ["--timeout"],
        ["--locale"],
        ["--practice=yes"],
        ["--practice", "delete"],
        ["-x"],
    ],
)
def test_unknown_arguments(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    """What the program doesn't know, it doesn't guess at: no beginnings of options, no stray words."""
    assert refusal(capsys, arguments)


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    """It is said on standard output, and ends the program well."""
    with pytest.raises(SystemExit) as caught:
        parse(["--version"], {})
    assert (caught.value.code, capsys.readouterr()) == (0, (f"{about.summary()}\n", ""))


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_the_help(capsys: pytest.CaptureFixture[str], option: str) -> None:
    """It names every option and both variables."""
    with pytest.raises(SystemExit) as caught:
        parse([option], {})
    out, err = capsys.readouterr()
    assert (caught.value.code, err) == (0, "")
    for name in ("--practice", "--base-url URL", "--data-dir DIR", "--timeout SECONDS", "--locale NAME", "--version"):
        assert name in out
    assert "UNSIGN_BASE_URL" in out
    assert "UNSIGN_DATA_DIR" in out


def test_reading_the_command_line_loads_no_qt() -> None:
    """`--help` works where no display and no Qt is."""
    heavy = "('PySide6', 'shiboken6', 'qasync', 'httpx2', 'asyncio')"
    code = f"import sys, unsign.command_line; print([m for m in {heavy} if m in sys.modules])"
    ended = run("-c", code)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "[]\n", "")


@pytest.mark.parametrize(
    ("arguments", "status", "out", "err"),
    [
        (["--version"], 0, f"Unsign {__version__}", ""),
        (["--help"], 0, "--practice", ""),
        (["--base-url", "http://example.org"], 2, "", "must begin with https://"),
        (["--timeout", "never"], 2, "", "number of seconds"),
    ],
)
def test_the_program_ends_before_it_begins(arguments: list[str], status: int, out: str, err: str) -> None:
    """Asked for its help, or given what it can't use, `python -m unsign` says so and ends."""
    ended = run("-m", "unsign", *arguments)
    assert ended.returncode == status
    assert out in ended.stdout
    assert bool(ended.stdout) is bool(out)
    assert err in ended.stderr
    assert bool(ended.stderr) is bool(err)
