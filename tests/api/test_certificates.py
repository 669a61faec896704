"""Issuers, read from certificates as they are, and as they can be broken."""

import ssl

import trustme
from hypothesis import given
from hypothesis import strategies as st

from unsign.api.certificates import issuer, security

CERTIFICATE = ssl.PEM_cert_to_DER_cert(
    trustme.CA(organization_name="Prüf & Söhne", organization_unit_name="Unit")
    .issue_cert("example.org")
    .cert_chain_pems[0]
    .bytes()
    .decode()
)


def test_names_of_an_issuer() -> None:
    """Its organisation; trustme's authorities have no common name."""
    assert issuer(CERTIFICATE) == ("Prüf & Söhne", "")


@given(st.integers(0, len(CERTIFICATE) - 1))
def test_a_certificate_that_is_cut(length: int) -> None:
    """Never more than a name that isn't known, or the name."""
    assert issuer(CERTIFICATE[:length]) in {("", ""), ("Prüf & Söhne", "")}


@given(st.binary())
def test_no_certificate_at_all(data: bytes) -> None:
    """Whatever comes, it does no harm."""
    assert all(isinstance(name, str) for name in issuer(data))


@given(st.integers(0, len(CERTIFICATE) - 1), st.integers(0, 255))
def test_a_certificate_with_a_wrong_byte(at: int, byte: int) -> None:
    """The same."""
    assert all(isinstance(name, str) for name in issuer(CERTIFICATE[:at] + bytes([byte]) + CERTIFICATE[at + 1 :]))


def test_a_stream_that_tells_nothing() -> None:
    """Each system's TLS has objects of its own."""
    assert security(None) is None
    assert security(object()) is None
