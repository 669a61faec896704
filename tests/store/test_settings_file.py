"""Preferences and accounts in one file: what is kept comes back, what is broken is set aside, nothing is lost."""

import json
import stat
import subprocess
import sys
import textwrap
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fault_injection import as_anybody, full_disk, unix_only
from unsign.domain.account import Colour
from unsign.domain.settings import FileTrouble, Network, Preferences, ProxyUse, SavedAccount, Scheme, Settings
from unsign.store.files import LeftAlone
from unsign.store.settings_file import SettingsFile, content_of, settings_from

TEXTS = st.text(st.characters(codec="utf-8"), max_size=30)
NAMES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30)
MOMENTS = st.one_of(st.none(), st.datetimes(timezones=st.just(UTC)))
ACCOUNTS = st.builds(
    SavedAccount,
    id=NAMES,
    name=NAMES,
    dev_key=NAMES,
    colour=st.sampled_from(Colour),
    note=TEXTS,
    base_url=st.sampled_from(["", "https://example.org", "http://127.0.0.1:8080/x"]),
    keeps_secret=st.booleans(),
    used=MOMENTS,
)
PREFERENCES = st.builds(
    Preferences,
    network=st.builds(
        Network,
        timeout=st.floats(1, 3600),
        proxy_use=st.sampled_from([ProxyUse.SYSTEM, ProxyUse.NONE]),
        proxy_url=st.sampled_from(["", "http://proxy.example.org:8080"]),
        proxy_login_kept=st.booleans(),
        ca_file=TEXTS,
    ),
    language=TEXTS,
    scheme=st.sampled_from(Scheme),
    idle_minutes=st.one_of(st.none(), st.integers(1, 1440)),
)
SETTINGS = st.builds(Settings, PREFERENCES, st.lists(ACCOUNTS, max_size=4, unique_by=lambda a: a.id).map(tuple))
ACME = SavedAccount("1", "Acme", "acme-key", Colour.RED, "a note", used=datetime(2026, 11, 5, 10, 42, tzinfo=UTC))
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)),
    max_leaves=6,
)


@pytest.fixture
def store(tmp_path: Path) -> SettingsFile:
    """Give a store in a folder that isn't there yet."""
    return SettingsFile(tmp_path / "data")


def add(account: SavedAccount) -> Callable[[Settings], Settings]:
    """Make the change that adds an account."""
    return lambda now: replace(now, accounts=(*now.accounts, account))


def test_a_first_start(store: SettingsFile, tmp_path: Path) -> None:
    """Nothing is kept, nothing is wrong, nothing is written."""
    assert store.load() == (Settings(), None, None)
    assert list(tmp_path.iterdir()) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(kept=SETTINGS)
def test_what_is_kept_comes_back(tmp_path: Path, kept: Settings) -> None:
    """All of it, in whatever script, to another run of the program."""
    SettingsFile(tmp_path).update(lambda _now: kept)
    assert SettingsFile(tmp_path).load() == (kept, None, None)


@unix_only
def test_it_is_its_owners_alone(store: SettingsFile, tmp_path: Path) -> None:
    """Folder and files can be read by nobody else."""
    store.update(add(ACME))
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
    for path in (tmp_path / "data").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path


def test_no_field_is_for_a_secret(tmp_path: Path) -> None:
    """What is written down is this, and of all of it nothing opens an account."""
    SettingsFile(tmp_path).update(lambda _now: Settings(accounts=(ACME,)))
    written = json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))
    assert set(written) == {"version", "preferences", "accounts", "journal"}
    assert set(written["journal"]) == {"id", "locks", "folder"}
    assert set(written["preferences"]) == {
        "timeout",
        "proxy_use",
        "proxy_url",
        "proxy_login_kept",
        "ca_file",
        "language",
        "scheme",
        "idle_minutes",
    }
    (account,) = written["accounts"]
    assert set(account) == {"id", "name", "dev_key", "colour", "note", "base_url", "keeps_secret", "used"}
    assert isinstance(account["keeps_secret"], bool)
    assert {f.name for f in fields(SavedAccount)} == set(account)


def test_addresses_with_passwords_arent_read(tmp_path: Path) -> None:
    """Somebody wrote them in by hand: the next change doesn't write them again."""
    content = content_of(Settings(accounts=(ACME,)))
    content["preferences"] |= {"proxy_url": "http://me:hunter2@proxy.example.org", "proxy_use": "other"}
    content["accounts"].append(content["accounts"][0] | {"id": "2", "base_url": "https://k:hunter2@example.org"})
    (tmp_path / "settings.json").write_text(json.dumps({"version": 1, **content}), encoding="utf-8")
    SettingsFile(tmp_path).update(lambda now: now)
    assert "hunter2" not in (tmp_path / "settings.json").read_text(encoding="utf-8")


def test_a_broken_one_is_set_aside(tmp_path: Path, subtests: pytest.Subtests) -> None:
    """With its date, byte for byte; defaults are used, and what is kept next is kept."""
    for name, raw in {
        "emptied": b"",
        "half-written": b'{"version": 1, "accounts": [{"id": "1", "na',
        "no-json": b"not JSON at all",
        "list": b"[]",
        "binary": b"\xff\xfe\x00",
        "no-version": b'{"accounts": []}',
        "text": b'{"version": "1", "accounts": []}',
        "bool": b'{"version": true}',
        "version-0": b'{"version": 0}',
        "deep": b"[" * 100_000,
        "zeros": b"\0" * 4096,
    }.items():
        with subtests.test(name=name):
            folder = tmp_path / name
            folder.mkdir()
            (folder / "settings.json").write_bytes(raw)
            store = SettingsFile(folder)
            found, trouble, aside = store.load()
            assert (found, trouble) == (Settings(), FileTrouble.BROKEN)
            assert aside is not None
            assert aside.read_bytes() == raw
            assert f"settings-broken-{datetime.now(UTC):%Y-}" in aside.name
            store.update(add(ACME))
            assert SettingsFile(folder).load() == (Settings(accounts=(ACME,)), None, None)
            assert aside.read_bytes() == raw


def test_one_that_breaks_while_the_program_runs(store: SettingsFile, tmp_path: Path) -> None:
    """What the program still knows is kept again; the broken one lies aside."""
    store.update(add(ACME))
    (tmp_path / "data" / "settings.json").write_bytes(b"")
    second = replace(ACME, id="2")
    assert store.update(add(second)).accounts == (ACME, second)
    assert SettingsFile(tmp_path / "data").load() == (Settings(accounts=(ACME, second)), None, None)
    assert len(list((tmp_path / "data").glob("settings-broken-*.json"))) == 1


def test_one_of_a_newer_version_is_left_as_it_is(tmp_path: Path) -> None:
    """It is read as far as it is understood, and not one byte of it changes."""
    content = {"version": 99, **content_of(Settings(accounts=(ACME,))), "more": {"of": "it"}}
    raw = json.dumps(content).encode()
    (tmp_path / "settings.json").write_bytes(raw)
    store = SettingsFile(tmp_path)
    assert store.load() == (Settings(accounts=(ACME,)), FileTrouble.NEWER, None)
    with pytest.raises(LeftAlone):
        store.update(add(replace(ACME, id="2")))
    assert (tmp_path / "settings.json").read_bytes() == raw


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(data=st.data())
def test_any_value_in_any_field(tmp_path: Path, data: st.DataObject) -> None:
    """A value that makes no sense counts as not set; the rest stays; and what was understood can be kept again."""
    content: dict[str, Any] = content_of(Settings(accounts=(ACME, replace(ACME, id="2"))))
    places = [
        (content, "preferences"),
        (content, "accounts"),
        *((content["preferences"], name) for name in content["preferences"]),
        *((content["accounts"][0], name) for name in content["accounts"][0]),
    ]
    place, name = data.draw(st.sampled_from(places))
    place[name] = data.draw(JSON)
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 1, **content}), encoding="utf-8")
    store = SettingsFile(tmp_path)
    found, trouble, _aside = store.load()
    assert trouble is None
    if place is not content:
        assert found.accounts[-1] == replace(ACME, id="2")
    store.update(lambda now: now)
    assert SettingsFile(tmp_path).load() == (found, None, None)


@given(content=st.dictionaries(st.sampled_from(["preferences", "accounts", "other"]), JSON, max_size=3))
def test_any_json_is_settings(content: dict[str, Any]) -> None:
    """Nothing that a file may hold brings the program down."""
    assert isinstance(settings_from(content), Settings)


def test_a_value_out_of_range_is_the_usual_one(subtests: pytest.Subtests) -> None:
    """As if it weren't there."""
    for name, value in [
        ("timeout", float("nan")),
        ("timeout", float("inf")),
        ("timeout", 0),
        ("timeout", -1),
        ("timeout", True),
        ("timeout", "30"),
        ("idle_minutes", 0),
        ("idle_minutes", -5),
        ("idle_minutes", 10**9),
        ("idle_minutes", "never"),
        ("proxy_use", "socks"),
        ("proxy_use", ["none"]),
        ("scheme", "pink"),
        ("scheme", None),
    ]:
        with subtests.test(name=name, value=value):
            content = content_of(Settings())
            content["preferences"][name] = value
            assert settings_from(content) == Settings()


def test_this_proxy_without_its_address_is_the_systems() -> None:
    """A proxy that can't be used doesn't become no proxy."""
    content = content_of(Settings())
    content["preferences"]["proxy_use"] = "other"
    assert settings_from(content).preferences.network.proxy_use is ProxyUse.SYSTEM


def test_ids_are_unique() -> None:
    """Of two accounts with one ID, the later counts."""
    content = content_of(Settings(accounts=(ACME, replace(ACME, name="Later"))))
    assert [a.name for a in settings_from(content).accounts] == ["Later"]


def test_an_account_without_a_usable_place_is_none(subtests: pytest.Subtests) -> None:
    """With the usual place instead, its key would go where it doesn't belong."""
    for base_url in ["http://example.org", "https://", "ftp://x", "https://k:s@example.org", "nonsense"]:
        with subtests.test(base_url=base_url):
            content = content_of(Settings(accounts=(ACME, replace(ACME, id="2", base_url=base_url))))
            assert settings_from(content).accounts == (ACME,)


def test_text_that_cant_be_written_isnt_read(tmp_path: Path) -> None:
    """Half of a surrogate pair can stand in JSON, but in no file: the next change mustn't stumble over it."""
    content = content_of(Settings(accounts=(ACME, replace(ACME, id="2", note="\ud83d"))))
    (tmp_path / "settings.json").write_text(json.dumps({"version": 1, **content}), encoding="utf-8")
    store = SettingsFile(tmp_path)
    store.update(add(replace(ACME, id="3")))
    assert [a.id for a in store.load()[0].accounts] == ["1", "2", "3"]


@unix_only
def test_a_full_disk(store: SettingsFile, tmp_path: Path) -> None:
    """What was kept stays whole, and no half of the new one is left."""
    store.update(add(ACME))
    with full_disk(), pytest.raises(OSError, match="File too large"):
        store.update(add(replace(ACME, id="2")))
    assert store.load() == (Settings(accounts=(ACME,)), None, None)
    assert [p.name for p in (tmp_path / "data").iterdir() if not p.name.startswith(".")] == ["settings.json"]
    assert not list((tmp_path / "data").glob(".settings.json-*"))


@unix_only
def test_a_read_only_folder() -> None:
    """It is read, and nothing is kept."""
    with as_anybody() as folder:
        store = SettingsFile(folder)
        store.update(add(ACME))
        folder.chmod(0o500)
        assert store.load() == (Settings(accounts=(ACME,)), None, None)
        with pytest.raises(PermissionError):
            store.update(add(replace(ACME, id="2")))
        assert store.load() == (Settings(accounts=(ACME,)), None, None)


@unix_only
def test_a_broken_one_in_a_read_only_folder() -> None:
    """It can't be set aside, so it isn't written over either."""
    with as_anybody() as folder:
        (folder / "settings.json").write_bytes(b"{")
        folder.chmod(0o500)
        store = SettingsFile(folder)
        assert store.load() == (Settings(), FileTrouble.BROKEN, None)
        with pytest.raises(PermissionError):
            store.update(add(ACME))
        assert (folder / "settings.json").read_bytes() == b"{"


@unix_only
def test_one_that_cant_be_read() -> None:
    """Somebody else's file: said so, and left alone."""
    with as_anybody() as folder:
        store = SettingsFile(folder)
        store.update(add(ACME))
        (folder / "settings.json").chmod(0)
        assert store.load() == (Settings(), FileTrouble.UNREADABLE, None)
        with pytest.raises(LeftAlone):
            store.update(add(replace(ACME, id="2")))
        (folder / "settings.json").chmod(0o600)
        assert store.load() == (Settings(accounts=(ACME,)), None, None)


def test_what_another_copy_wrote(tmp_path: Path) -> None:
    """It is read anew each time; what can't be read counts as unchanged, and nothing on the disk is touched."""
    path, store = tmp_path / "settings.json", SettingsFile(tmp_path)
    store.update(add(ACME))
    other = replace(ACME, name="Acme Ltd")
    SettingsFile(tmp_path).update(lambda _now: Settings(accounts=(other,)))
    assert store.current().accounts == (other,)
    whole = path.read_text(encoding="utf-8")
    for words in ("{", "", '{"version": 0}', whole[:-20]):
        path.write_text(words, encoding="utf-8")
        assert store.current().accounts == (other,), words
        assert path.read_text(encoding="utf-8") == words
    path.unlink()
    assert store.current().accounts == (other,)
    # what another copy has set aside is there again with the next thing that is kept
    assert store.update(lambda now: replace(now, preferences=Preferences(language="de"))).accounts == (other,)
    path.write_text(json.dumps({**json.loads(whole), "version": 99, "accounts": []}), encoding="utf-8")
    assert store.current().accounts == ()
    with pytest.raises(LeftAlone):
        store.update(lambda now: now)


@unix_only
def test_what_another_copy_wrote_that_cant_be_read() -> None:
    """It counts as unchanged, and isn't written to."""
    with as_anybody() as folder:
        store = SettingsFile(folder)
        store.update(add(ACME))
        (folder / "settings.json").chmod(0)
        assert store.current().accounts == (ACME,)
        with pytest.raises(LeftAlone):
            store.update(lambda now: now)


def test_two_copies_of_the_program_lose_nothing(tmp_path: Path) -> None:
    """Both add accounts at the same time, each many times over: all are there in the end."""
    code = """
        import sys
        from dataclasses import replace
        from pathlib import Path
        from unsign.domain.settings import SavedAccount
        from unsign.store.settings_file import SettingsFile
        store = SettingsFile(Path(sys.argv[1]))
        sys.stdin.readline()
        for number in range(40):
            account = SavedAccount(f"{sys.argv[2]}-{number}", "name", "key")
            store.update(lambda now: replace(now, accounts=(*now.accounts, account)))
    """
    copies = [
        subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(code), str(tmp_path), name], stdin=subprocess.PIPE, text=True
        )
        for name in "ab"
    ]
    for copy in copies:
        assert copy.stdin is not None
        copy.stdin.write("go\n")
        copy.stdin.flush()
    for copy in copies:
        copy.communicate(timeout=60)
        assert copy.returncode == 0
    found, trouble, _aside = SettingsFile(tmp_path).load()
    assert trouble is None
    assert {a.id for a in found.accounts} == {f"{name}-{number}" for name in "ab" for number in range(40)}
