"""A dev key and its secret in one piece come apart again; anything else is left alone."""

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsign.domain.account import Credentials
from unsign.domain.pasted import LONGEST, pair, without_quotes

QUOTES = "\"'`\u2018\u2019\u201c\u201d"

# what keys and secrets are made of: printable, no spaces; a key has no colon
_CHARACTERS = st.characters(codec="utf-8", exclude_categories=("C", "Z"))
KEYS = st.text(_CHARACTERS.filter(lambda c: c not in f":{QUOTES}"), min_size=1, max_size=40).filter(
    lambda key: key[0] not in "{["
)
SECRETS = st.text(_CHARACTERS.filter(lambda c: c not in QUOTES), min_size=1, max_size=60).filter(
    lambda secret: not secret.startswith("//")
)


def encoded(key: str, secret: str, *, urlsafe: bool, padded: bool) -> str:
    """Encode as HTTP Basic does, in either alphabet."""
    raw = f"{key}:{secret}".encode()
    text = (base64.urlsafe_b64encode if urlsafe else base64.b64encode)(raw).decode()
    return text if padded else text.rstrip("=")


@given(key=KEYS, secret=SECRETS, around=st.sampled_from(["", " ", "\n", "\t\r\n", *QUOTES]))
def test_joined_by_a_colon(key: str, secret: str, around: str) -> None:
    """`key:secret`, with quotes or white space around it; a secret may hold colons."""
    assert pair(f"{around}{key}:{secret}{around}") == Credentials(key, secret)


@given(
    key=KEYS,
    secret=SECRETS,
    urlsafe=st.booleans(),
    padded=st.booleans(),
    before=st.sampled_from(
        ["Basic ", "basic ", "BASIC\t", "Authorization: Basic ", "authorization:basic ", "Proxy-Authorization: Basic  "]
    ),
    around=st.sampled_from(["", " ", "\r\n", *QUOTES]),
)
def test_as_a_header(key: str, secret: str, urlsafe: bool, padded: bool, before: str, around: str) -> None:
    """An HTTP Basic header, as consoles, browsers' tools and command lines show it."""
    header = before + encoded(key, secret, urlsafe=urlsafe, padded=padded)
    assert pair(f"{around}{header}{around}") == Credentials(key, secret)


@given(key=KEYS, secret=SECRETS, urlsafe=st.booleans(), padded=st.booleans(), around=st.sampled_from(["", " ", '"']))
def test_as_base64_alone(key: str, secret: str, urlsafe: bool, padded: bool, around: str) -> None:
    """The base64 of a header without the header."""
    assert pair(f"{around}{encoded(key, secret, urlsafe=urlsafe, padded=padded)}{around}") == Credentials(key, secret)


def test_the_documents_own_example() -> None:
    """The header that EngageLab's documents show."""
    assert pair("Authorization: Basic amlndWFuZ2RldjpkZXZfc2VjcmV0") == Credentials("jiguangdev", "dev_secret")


def test_no_pair(subtests: pytest.Subtests) -> None:
    """A key or a secret alone, IDs, words, addresses, JSON, other headers."""
    for text in [
        "",
        ":",
        "key",
        "key:",
        ":secret",
        "3f0c8b1e9ad24c5f8e7b6a90",
        "987654321",
        "1234567890123456789",
        "Harbour Lane Books",
        "Note: call back",
        "https://smsapi.engagelab.com",
        "https://smsapi.engagelab.com:443/v1/sign-configs",
        "Basic",
        "Basic !!!",
        "Bearer amlndWFuZ2RldjpkZXZfc2VjcmV0",
        "Authorization: Bearer amlndWFuZ2RldjpkZXZfc2VjcmV0",
        "Basic bm90IGEgcGFpcg==",
        json.dumps({"dev_key": "key", "dev_secret": "secret"}),
        json.dumps({"code": 0, "message": "success"}, separators=(", ", ": ")),
        "key:sec\u200bret",
        "key:se cret",
        "=" * 40,
    ]:
        with subtests.test(text=text):
            assert pair(text) is None


@pytest.mark.parametrize("text", ['{"dev_key":"key","dev_secret":"secret"}', '["key:secret"]', '{"code":0}'])
def test_json_without_spaces_is_no_pair(text: str) -> None:
    """JSON has colons, and no key begins with a brace."""
    assert pair(text) is None


@pytest.mark.parametrize("text", ["10:42", "00:1A:2B:3C:4D:5E", "2026-11-05T10:42:00Z", "localhost:8080"])
def test_what_looks_like_a_pair_is_only_offered(text: str) -> None:
    """No rule tells these from a short pair: it is an offer, and nothing is taken apart unasked."""
    assert pair(text) is not None


@given(text=st.text(max_size=80))
def test_whatever_comes_it_answers(text: str) -> None:
    """Any text is a pair of two usable halves, or none."""
    found = pair(text)
    assert found is None or (found.dev_key and found.dev_secret and ":" not in found.dev_key)


def test_a_novel_is_not_looked_at() -> None:
    """What is far too long for a pair costs nothing."""
    assert pair("k:" + "s" * LONGEST) is None


@given(word=st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"), max_size=60))
def test_letters_and_digits_are_no_pair_unless_they_decode_to_one(word: str) -> None:
    """A key on its own is left alone."""
    found = pair(word)
    if found is not None:
        raw = f"{found.dev_key}:{found.dev_secret}".encode()
        assert base64.b64encode(raw).decode().rstrip("=") == word


def test_quotes_that_are_taken_away(subtests: pytest.Subtests) -> None:
    """Those on both ends, as files, code and word processors have them; one alone may be part of a secret."""
    for text, bare in [
        ('"abc"', "abc"),
        ("'abc'", "abc"),
        ("`abc`", "abc"),
        ("\u201cabc\u201d", "abc"),
        ("\u201eabc\u201c", "abc"),
        ("\u00ababc\u00bb", "abc"),
        (' "abc",\n', "abc"),
        ('"abc";', "abc"),
        ('"a b"', "a b"),
        ('"abc', '"abc'),
        ('abc"', 'abc"'),
        ('"abc\u201d', '"abc\u201d'),
        ('"a","b"', '"a","b"'),
        ('""', '""'),
        ("abc,", "abc,"),
        ("abc", "abc"),
        ("", ""),
    ]:
        with subtests.test(text=text):
            assert without_quotes(text) == bare
            assert without_quotes(bare) == bare
