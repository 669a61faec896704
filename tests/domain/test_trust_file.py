"""Paths of files, as people type, paste and drop them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsign.domain.trust_file import path_of


def test_paths(monkeypatch: pytest.MonkeyPatch, subtests: pytest.Subtests) -> None:
    """In quotes, with ~, as an address, from a terminal, with a line end."""
    monkeypatch.setenv("HOME", "/home/me")
    monkeypatch.setenv("CERTS", "/etc/certs")
    for text, path in [
        ("", ""),
        ("  ", ""),
        ("/etc/ca.pem", "/etc/ca.pem"),
        (" /etc/ca.pem\r\n", "/etc/ca.pem"),
        ('"/etc/my ca.pem"', "/etc/my ca.pem"),
        ("'/etc/ca.pem'", "/etc/ca.pem"),
        ("\u201c/etc/ca.pem\u201d", "/etc/ca.pem"),
        ("~/ca.pem", "/home/me/ca.pem"),
        ("$CERTS/ca.pem", "/etc/certs/ca.pem"),
        ("${CERTS}/ca.pem", "/etc/certs/ca.pem"),
        ("file:///etc/my%20ca.pem", "/etc/my ca.pem"),
        ("FILE:///etc/ca.pem", "/etc/ca.pem"),
        ("file:/etc/ca.pem", "/etc/ca.pem"),
        ("file://localhost/etc/ca.pem", "/etc/ca.pem"),
        ("file:///C:/certs/ca.cer", "C:/certs/ca.cer"),
        ("file:///etc/ca.pem\r\nfile:///etc/other.pem\r\n", "/etc/ca.pem"),
        ("/etc/my\\ ca.pem", "/etc/my ca.pem"),
        ("/etc/it's\\ ca.pem", "/etc/it's\\ ca.pem"),
        ("/etc/100%25.pem", "/etc/100%25.pem"),
        ("~nobody-of-this-name/ca.pem", "~nobody-of-this-name/ca.pem"),
        ("ca.pem", "ca.pem"),
    ]:
        with subtests.test(text=text):
            assert path_of(text) == path
            assert path_of(path) == path


@given(text=st.text(max_size=80))
def test_whatever_is_typed(text: str) -> None:
    """It means some path, which no more cleaning changes into another file on the disk."""
    assert isinstance(path_of(text), str)
    assert "\n" not in path_of(text)
    assert Path(path_of(f"/etc/{text}"))
