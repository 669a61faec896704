"""Files of certificates, in the forms in which people get them; what is read of one is what requests trust."""

import base64
import datetime as dt
import os
import ssl
import sys
import textwrap
from pathlib import Path

import pytest
import trustme
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    load_pem_private_key,
    pkcs7,
    pkcs12,
)
from cryptography.x509 import load_pem_x509_certificate
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.api import Reached
from tests.servers import Handler, Plan, answering, misbehaving, tls
from unsign.api import certificates, trust
from unsign.domain import problems
from unsign.domain.settings import Network, ProxyUse
from unsign.domain.signature import SignatureId
from unsign.domain.trust_file import BadTrustFile, TrustFlaw
from unsign.flows.cancelling import CancelToken

AUTHORITY = trustme.CA(organization_name="Büro & Söhne")
OTHER = trustme.CA(organization_name="Other Ltd")
PEM = AUTHORITY.cert_pem.bytes()
DER = ssl.PEM_cert_to_DER_cert(PEM.decode())
BODY = base64.b64encode(DER).decode()
# what OpenSSL's "x509 -trustout -addtrust serverAuth" puts behind a certificate
TRUST = bytes.fromhex("300c300a06082b06010505070301")
X509 = load_pem_x509_certificate(PEM)
KEY = load_pem_private_key(AUTHORITY.private_key_pem.bytes(), None)
assert isinstance(KEY, EllipticCurvePrivateKey)


def block(label: str, der: bytes) -> bytes:
    """Write PEM."""
    body = "\n".join(textwrap.wrap(base64.b64encode(der).decode(), 64))
    return f"-----BEGIN {label}-----\n{body}\n-----END {label}-----\n".encode()


GOOD = {
    "pem": PEM,
    "crlf": PEM.replace(b"\n", b"\r\n"),
    "bom": b"\xef\xbb\xbf" + PEM,
    "utf-16": PEM.decode().encode("utf-16"),
    "utf-16-be": b"\xfe\xff" + PEM.decode().encode("utf-16-be"),
    "indented": textwrap.indent(PEM.decode(), "    ").encode(),
    "quoted": textwrap.indent(PEM.decode(), "> ").encode(),
    "one line": f"-----BEGIN CERTIFICATE-----{BODY}-----END CERTIFICATE-----".encode(),
    "spaces": PEM.replace(b"\n", b" "),
    "as in JSON": PEM.replace(b"\n", b"\\n"),
    "no last line": PEM[: PEM.index(b"-----END")],
    "bare": BODY.encode(),
    "text around": b"subject=O = B\nissuer=x\n" + PEM + b"\nthanks, IT: call 12\n",
    "headers": PEM.replace(b"-----\n", b"-----\nComment: from: IT\n", 1),
    "x509": block("X509 CERTIFICATE", DER),
    "trusted": block("TRUSTED CERTIFICATE", DER + TRUST),
    "with key": AUTHORITY.private_key_pem.bytes() + PEM,
    "der": DER,
    "p7b der": pkcs7.serialize_certificates([X509], Encoding.DER),
    "p7b pem": pkcs7.serialize_certificates([X509], Encoding.PEM),
    "p7b cms": pkcs7.serialize_certificates([X509], Encoding.PEM).replace(b"PKCS7", b"CMS"),
    "twice": PEM + PEM,
}
BAD = {
    "empty": (b"", TrustFlaw.EMPTY),
    "text": (b"no certificate", TrustFlaw.EMPTY),
    "page": (b"<html>Sign in</html>", TrustFlaw.EMPTY),
    "begins like DER": (b"\x30\x82 DER", TrustFlaw.BROKEN),
    "truncated pem": (PEM[: len(PEM) // 2], TrustFlaw.BROKEN),
    "truncated der": (DER[:-7], TrustFlaw.BROKEN),
    "wrong body": (block("CERTIFICATE", b"no certificate"), TrustFlaw.BROKEN),
    "no body": (b"-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n", TrustFlaw.BROKEN),
    "empty p7b": (block("PKCS7", bytes.fromhex("3003020100")), TrustFlaw.BROKEN),
    "request": (block("CERTIFICATE REQUEST", DER), TrustFlaw.REQUEST),
    "new request": (block("NEW CERTIFICATE REQUEST", DER), TrustFlaw.REQUEST),
    "key": (AUTHORITY.private_key_pem.bytes(), TrustFlaw.KEY),
    "parameters": (block("DH PARAMETERS", b"0"), TrustFlaw.EMPTY),
    "pfx": (
        pkcs12.serialize_key_and_certificates(b"x", KEY, X509, None, BestAvailableEncryption(b"x")),
        TrustFlaw.PROTECTED,
    ),
}


@pytest.mark.parametrize("form", GOOD)
async def test_a_file_that_can_be_used(form: str, tmp_path: Path) -> None:
    """What is told of it is true, and a request goes through with it, over real TLS."""
    path = tmp_path / "company.cer"
    path.write_bytes(GOOD[form])
    found = trust.read(str(path))
    assert [it.owner for it in found.certificates] == ["Büro & Söhne"]
    assert found.certificates[0].until == X509.not_valid_after_utc
    assert found.broken == 0
    plan = Plan(Handler.reset, look_up=answering(400, {"code": 400, "message": "sign config not exist"}))
    with misbehaving(plan, tls(AUTHORITY.issue_cert("127.0.0.1"))) as url:
        service = Reached(url, Network(10, ProxyUse.NONE, ca_file=str(path)))
        with pytest.raises(problems.NoSuchSignature):
            await service.signature(service.account, SignatureId("1"), CancelToken())
        await service.close()


@pytest.mark.parametrize("form", BAD)
async def test_a_file_that_cant_be_used(form: str, tmp_path: Path) -> None:
    """Settings and requests say the same."""
    content, flaw = BAD[form]
    path = tmp_path / "company.cer"
    path.write_bytes(content)
    with pytest.raises(BadTrustFile) as caught:
        trust.read(str(path))
    assert caught.value.flaw is flaw
    service = Reached("https://127.0.0.1:1", Network(10, ProxyUse.NONE, ca_file=str(path)))
    with pytest.raises(problems.TrustUnusable):
        await service.signature(service.account, SignatureId("1"), CancelToken())
    await service.close()


def test_what_isnt_a_file(tmp_path: Path) -> None:
    """Nothing there, a folder, a pipe that would never end, one that may not be read, a name that can't be."""
    pipe, closed = tmp_path / "pipe", tmp_path / "closed.pem"
    if sys.platform != "win32":
        os.mkfifo(pipe)
    closed.write_bytes(PEM)
    large = tmp_path / "large.pem"
    with large.open("wb") as file:
        file.truncate(trust.LARGEST_FILE + 1)
    for path, flaw in [
        (tmp_path / "missing.pem", TrustFlaw.MISSING),
        (closed / "below", TrustFlaw.MISSING),
        (tmp_path, TrustFlaw.FOLDER),
        *([] if sys.platform == "win32" else [(pipe, TrustFlaw.UNREADABLE)]),
        (large, TrustFlaw.TOO_LARGE),
        (tmp_path / "nul\0", TrustFlaw.MISSING),
        (tmp_path / ("x" * 300), TrustFlaw.UNREADABLE),
    ]:
        with pytest.raises(BadTrustFile) as caught:
            trust.read(str(path))
        assert caught.value.flaw is flaw, path


def test_good_ones_among_broken_ones(tmp_path: Path) -> None:
    """The good are used, the broken counted; all of a chain are there, in order."""
    path = tmp_path / "bundle.pem"
    broken = block("CERTIFICATE", DER[:-9])
    path.write_bytes(broken + PEM + b"-----BEGIN CERTIFICATE-----\nMIIB" + OTHER.cert_pem.bytes() + broken)
    found = trust.read(str(path))
    assert [it.owner for it in found.certificates] == ["Büro & Söhne", "Other Ltd"]
    assert found.broken == 3
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trust.add(context, str(path))
    assert len(context.get_ca_certs()) == 2


def test_openssl_reads_the_trusted_form(tmp_path: Path) -> None:
    """The test's own certificate of that kind is one."""
    path = tmp_path / "trusted.pem"
    path.write_bytes(GOOD["trusted"])
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(str(path))
    assert context.cert_store_stats()["x509"] == 1


def test_whose_and_until_when() -> None:
    """Of a certificate that was issued, and one whose time is over."""
    then = dt.datetime(2019, 12, 31, 23, 59, 58, tzinfo=dt.UTC)
    pem = AUTHORITY.issue_cert("127.0.0.1", common_name="Unsign Inspection", not_before=then, not_after=then)
    der = ssl.PEM_cert_to_DER_cert(pem.cert_chain_pems[0].bytes().decode())
    assert certificates.owner(der) == ("Unsign Inspection", then)
    assert certificates.owner(b"") == ("", None)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.one_of(st.binary(max_size=400), st.binary(max_size=200).map(lambda it: block("PKCS7", it))))
@example(content=DER[: len(DER) // 2])
def test_whatever_is_in_a_file(tmp_path: Path, content: bytes) -> None:
    """It is read or refused, and what is read loads."""
    path = tmp_path / "any"
    path.write_bytes(content)
    try:
        found = trust.read(str(path))
    except BadTrustFile:
        return
    assert found.certificates


@given(at=st.integers(0, len(GOOD["p7b der"]) - 1), byte=st.integers(0, 255))
def test_a_message_with_a_wrong_byte(at: int, byte: int) -> None:
    """It brings nothing down."""
    data = GOOD["p7b der"]
    wrong = data[:at] + bytes([byte]) + data[at + 1 :]
    for one in [*certificates.in_pkcs7(wrong), certificates.first_value(wrong), wrong]:
        owner, until = certificates.owner(one)
        assert isinstance(owner, str)
        assert until is None or until.tzinfo
    assert certificates.is_pkcs12(wrong) in {True, False}
