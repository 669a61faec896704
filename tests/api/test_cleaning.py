"""Secrets are taken out of texts, however they are spelled there, and nothing else is."""

import base64
import html
import html.entities
import json
import urllib.parse
from collections.abc import Callable

from hypothesis import example, given
from hypothesis import strategies as st

from tests.leaks import Hunt
from tests.memory_scan import Needle, reachable
from unsign.api.cleaning import HOLE, SHORTEST, cleaner
from unsign.domain.account import Credentials

KEY = "practice"
HUNT = Hunt(KEY, "zs+3/\u00e4\"q\\%'&;<geheim\U0001f511")
NAMES = {
    character: name for name, character in html.entities.html5.items() if len(character) == 1 and name.endswith(";")
}
"""The name that HTML has for a character."""


def quoted(text: str) -> str:
    """Encode every byte, needed or not."""
    return "".join(f"%{byte:02X}" for byte in text.encode())


def units(text: str) -> list[int]:
    """Return the numbers that UTF-16 has for a text."""
    raw = text.encode("utf-16-be")
    return [int.from_bytes(raw[at : at + 2]) for at in range(0, len(raw), 2)]


Spelling = Callable[[str], str]

AS_IT_IS: tuple[Spelling, ...] = (
    str,
    lambda it: it.upper() if len(it.upper()) == 1 else it,
    lambda it: f"{it}\0",
    lambda it: f"{it}=\r\n",
)
ONCE: tuple[Spelling, ...] = (
    quoted,
    lambda it: quoted(it).lower(),
    lambda it: "".join(f"\\u{unit:04x}" for unit in units(it)),
    lambda it: "".join(f"\\u{unit:04X}" for unit in units(it)),
    lambda it: f"\\u{{{ord(it):x}}}",
    lambda it: "".join(f"\\x{byte:02x}" for byte in it.encode()),
    lambda it: "".join(f"\\{byte:03o}" for byte in it.encode()),
    lambda it: "".join(f"={byte:02X}" for byte in it.encode()),
    lambda it: f"&#{ord(it)};",
    lambda it: f"&#x{ord(it):x};",
    lambda it: f"&#X000{ord(it):X};",
    lambda it: f"&{NAMES[it]}" if it in NAMES else quoted(it),
    lambda it: f"\\{it}" if it in "\\\"/'" else quoted(it),
    lambda it: "+" if it == " " else quoted(it),
)
TWICE: tuple[Spelling, ...] = (
    lambda it: quoted(it).replace("%", "%25"),
    lambda it: "".join(f"\\\\u{unit:04x}" for unit in units(it)),
    lambda it: f"&amp;#{ord(it)};",
)
THRICE: tuple[Spelling, ...] = (lambda it: quoted(it).replace("%", "%2525"),)
"""What may be written for one character."""

# characters that begin a spelling are in it more often than chance would have them
CHARACTERS = st.one_of(
    st.characters(codec="utf-8", categories=["L", "N", "P", "S"]), st.sampled_from("aZ09 /\"'+&;<>#?%=\\\u00fc")
)
SECRETS = st.text(CHARACTERS, min_size=SHORTEST + 2, max_size=20).filter(lambda it: not it.isspace())
BESIDE = st.text(st.sampled_from("xyz (),:[]{}<>\n\t"), max_size=SHORTEST)


@given(secret=SECRETS, choices=st.data(), before=BESIDE, after=BESIDE)
def test_each_character_may_be_spelled_in_its_own_way(
    secret: str, choices: st.DataObject, before: str, after: str
) -> None:
    """Whatever mixture it is, as long as it can be read: all of it is taken out, and nothing that stands beside it."""
    encoded = choices.draw(st.sampled_from([ONCE, TWICE, THRICE]))
    # what writes spellings also spells that which begins one
    ways = [encoded if it in "\\%&=" else AS_IT_IS + encoded for it in secret]
    text = "".join(choices.draw(st.sampled_from(way))(it) for it, way in zip(secret, ways, strict=True))
    for spelled in (text, secret):
        cleaned = cleaner(Credentials(KEY, secret))(f"{before}({spelled}){after}")
        # where lines and halves end is nobody's secret
        cleaned = cleaned.replace("\0", "").replace("=\r\n", "")
        assert cleaned == f"{before}({HOLE}){after}", spelled


WHOLE: dict[str, Callable[[str], str]] = {
    "JSON in JSON": lambda it: json.dumps(json.dumps(it)),
    "JSON in an address": lambda it: urllib.parse.quote(json.dumps(it)),
    "HTML": html.escape,
    "HTML in an address": lambda it: urllib.parse.quote(html.escape(it), safe=""),
    "an address thrice": lambda it: urllib.parse.quote(urllib.parse.quote(urllib.parse.quote(it))),
    "JSON as Go has it": lambda it: json.dumps(html.escape(it)).replace("&", "\\u0026"),
    "Python": repr,
    "Python's bytes": lambda it: repr(it.encode()),
    "hexadecimal": lambda it: it.encode().hex(" ").upper().replace(" ", ""),
    "UTF-16": lambda it: it.encode("utf-16").decode("utf-8", "replace"),
    "UTF-8 read as Latin-1": lambda it: it.encode().decode("latin-1"),
    "UTF-8 read as Windows' own": lambda it: "".join(bytes([b]).decode("cp1252", "replace") for b in it.encode()),
    "the header in JSON": lambda _it: json.dumps(f"Basic {HUNT.basic}").replace("/", "\\/"),
    "the header in an address": lambda _it: urllib.parse.quote(urllib.parse.quote(HUNT.basic, safe=""), safe=""),
    "the header over two lines": lambda _it: f"{HUNT.basic[:17]}\r\n {HUNT.basic[17:]}",
}


def test_what_programs_write() -> None:
    """As encoders write it, once or one after the other: no form of it is left."""
    clean = cleaner(Credentials(KEY, HUNT.secret))
    for name, text in (HUNT.forms | {name: write(HUNT.secret) for name, write in WHOLE.items()}).items():
        cleaned = clean(f"before {text} after")
        assert HOLE in cleaned, name
        assert HUNT.forms_in(cleaned) == [], name
        # quotes and names of headers stay, no more
        assert len(cleaned) < len("before " + HOLE + " after") + 16, (name, cleaned)


@given(
    secret=st.binary(min_size=8, max_size=24).map(lambda it: it.hex()),
    before=st.binary(max_size=7),
    after=st.binary(max_size=7),
)
def test_base64_of_whatever_it_stands_in(secret: str, before: bytes, after: bytes) -> None:
    """In each alignment and both alphabets: what is left holds nothing but what stood beside it."""
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        code = encode(before + secret.encode() + after).decode().rstrip("=")
        cleaned = cleaner(Credentials("another-key", secret))(f"<{code}>")
        left, hole, right = cleaned[1:-1].partition(HOLE)
        assert hole
        assert len(left) * 6 <= len(before) * 8
        # its last character may be filled up
        assert len(right) * 6 <= len(after) * 8 + 5


@given(SECRETS, st.text(max_size=60))
@example("%41%41", "A" * 6)
def test_other_texts_stay_as_they_are(secret: str, text: str) -> None:
    """Where there is no hole, nothing was changed; where there is one, the rest is as it was."""
    cleaned = cleaner(Credentials(KEY, secret))(text)
    at = 0
    for piece in cleaned.split(HOLE):
        assert piece in text[at:]
        at = text.index(piece, at) + len(piece)


def test_short_secrets_leave_texts_alone() -> None:
    """Three letters would tear holes into every sentence; with the key, they are found."""
    clean = cleaner(Credentials(KEY, "ion"))
    assert clean("No permission: action denied") == "No permission: action denied"
    assert clean(f"Basic {base64.b64encode(b'practice:ion').decode()}") == f"Basic {HOLE}"
    assert cleaner(Credentials(KEY, ""))("whatever") == "whatever"
    assert cleaner()("whatever") == "whatever"


def test_texts_of_any_kind_are_searched_in_no_time() -> None:
    """Bodies that are made to be slow: a search that isn't linear wouldn't come to an end."""
    secrets = ("a" * 40 + "b", "\\" * 40, "%25" * 20, "&amp;" * 10, "\\a" * 20, HUNT.secret)
    pieces = (
        "a",
        "\\",
        "%25",
        "&amp;",
        "\\\\\\\\u0061",
        "&#",
        "=\n",
        "\0",
        "\\u",
        "\\u{",
        "&" + "a" * 30,
        HUNT.secret[:-1],
    )
    for secret in secrets:
        clean = cleaner(Credentials(KEY, secret))
        for piece in pieces:
            text = piece * (20_000 // len(piece))
            assert len(clean(text)) <= len(text)


def test_the_search_keeps_no_secret() -> None:
    """When the function is gone, so is what it looked for: nothing keeps it, not even a cache of patterns."""
    needle = Needle.random()
    clean = cleaner(Credentials(KEY, needle.text()))
    assert needle.text() not in clean(f"before {needle.text()} after")
    del clean
    assert reachable(needle) == []
