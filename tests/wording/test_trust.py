"""A file of certificates in words."""

from datetime import UTC, datetime

from unsign.domain.trust_file import TrustedCertificate, TrustFile, TrustFlaw
from unsign.wording import trust

VALID = TrustedCertificate("Root", datetime(2099, 1, 2, tzinfo=UTC))
EXPIRED = TrustedCertificate("Old", datetime(2020, 1, 2, tzinfo=UTC))


def test_every_flaw_says_what_to_do() -> None:
    """A sentence of its own for each."""
    said = {trust.about_flaw(flaw) for flaw in TrustFlaw}
    assert len(said) == len(TrustFlaw)
    assert all(text.endswith(".") for text in said)


def test_many_certificates_dont_fill_the_form() -> None:
    """Three are named, and the rest is counted, as is what can't be read."""
    lines = trust.about(TrustFile((VALID,) * 5, broken=2)).split("\n")
    assert len(lines) == 5
    assert "valid until" in lines[2]
    assert lines[3].endswith(": 2")
    assert lines[4].endswith(": 2")
    assert trust.about(TrustFile((TrustedCertificate("", None),))) == "Certificate without a name"


def test_a_date_nobody_can_mistake() -> None:
    """The month is a word."""
    noon = TrustedCertificate("Root", datetime(2099, 5, 6, 12, tzinfo=UTC))
    assert trust.about(TrustFile((noon,))) == "“Root”, valid until May 6, 2099"


def test_when_it_wants_a_look() -> None:
    """Where nothing in it is valid, or something can't be read."""
    assert trust.is_doubtful(TrustFile((EXPIRED,)))
    assert trust.is_doubtful(TrustFile((VALID,), broken=1))
    assert not trust.is_doubtful(TrustFile((VALID, EXPIRED)))
