"""Reports about files of certificates, their paths, keyrings and pasted keys."""

import ssl
from pathlib import Path

import pytest
import trustme

from tests.api import Reached
from tests.app_driver import AppDriver
from tests.driver import find, paste
from tests.servers import Recorded
from unsign.api import trust
from unsign.domain import problems
from unsign.domain.settings import Network, VaultProblem, VaultTrouble
from unsign.domain.signature import SignatureId
from unsign.domain.trust_file import BadTrustFile, TrustFlaw, path_of
from unsign.flows.cancelling import CancelToken
from unsign.practice.lessons import Lesson
from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.store.vault import SystemVault
from unsign.ui.widgets.secret_field import SecretField

AUTHORITIES = [trustme.CA(organization_name=name) for name in ("Leaf", "Sub", "Root")]
PEMS = [authority.cert_pem.bytes() for authority in AUTHORITIES]
DER = ssl.PEM_cert_to_DER_cert(PEMS[0].decode())


def described(pem: bytes) -> bytes:
    """Write a certificate as OpenSSL prints a chain."""
    return b"subject=CN=example.com, OU=Unit, L=Location: x\nissuer=CN=CA, C=DE\n" + pem


# of each report, the file and whose certificates are found in it
FILES = {
    "ansible-collections/community.crypto#627": (b"".join(map(described, PEMS)), ["Leaf", "Sub", "Root"]),
    "openxpki/openxpki#91": (DER, ["Leaf"]),
    "openwisp/django-x509#12": (PEMS[0].partition(b"\n")[2], ["Leaf"]),
    "OPEnSLab-OSU/SSLClient#53": (PEMS[0].replace(b"\n", b"\r"), ["Leaf"]),
}


@pytest.mark.parametrize("report", FILES)
def test_files(report: str, tmp_path: Path) -> None:
    """They are read."""
    content, owners = FILES[report]
    path = tmp_path / "ca.cer"
    path.write_bytes(content)
    assert [certificate.owner for certificate in trust.read(str(path)).certificates] == owners


def test_no_pem_at_all(tmp_path: Path) -> None:
    """A sentence of its own instead of "no start line" (nodejs/help#2964)."""
    path = tmp_path / "ca.pem"
    path.write_text("certificate goes here", encoding="ascii")
    with pytest.raises(BadTrustFile) as caught:
        trust.read(str(path))
    assert caught.value.flaw is TrustFlaw.EMPTY


async def test_the_systems_file_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """In words at the first request, and no traceback (psf/requests#6749, Aider-AI/aider#3710)."""
    monkeypatch.setenv("SSL_CERT_FILE", "/nonexistent/ca.pem")
    service = Reached("https://127.0.0.1:1", Network(10))
    await service.warm_up(service.account.service)
    with pytest.raises(problems.TrustUnusable):
        await service.signature(service.account, SignatureId("1"), CancelToken())
    await service.close()


# of each report, the path as it was typed, and the path that it is
PATHS = {
    "certbot/certbot#9850": ("~/files/ca.pem", "/home/me/files/ca.pem"),
    "coder/code-server#451": ("~/certs/MyCertificate.crt", "/home/me/certs/MyCertificate.crt"),
    "etesync/etesync-dav#67": ('"~/Library/Application Support/ca.pem"', "/home/me/Library/Application Support/ca.pem"),
    "candlepin/subscription-manager#1490": ("~root/ca.pem", str(Path("~root").expanduser() / "ca.pem")),
    "s-u/Rserve#159": ("${HOME}/ca.pem", "/home/me/ca.pem"),
}


@pytest.mark.parametrize("report", PATHS)
def test_paths(report: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """They lead to the file."""
    monkeypatch.setenv("HOME", "/home/me")
    typed, path = PATHS[report]
    assert path_of(typed) == path


# of each report, what stands around a key when it's pasted
AROUND = {
    "fooock/jshodan#1": "{} ",
    "jbbandos/calibre-comicvine#3": " {} ",
    "logicalclocks/hopsworks-api#185": "{}\n",
    "PhilanthropyDataCommons/service#118": "{}\r\n",
    "textbee/textbee#142": "'{}'",
    "xanthics/gw2craft#35": "\t{}\n\n",
}


@pytest.mark.parametrize("report", AROUND)
async def test_pasted_keys(report: str, desk: AppDriver, service: Recorded) -> None:
    """The key and the secret are accepted."""
    paste("Dev key", AROUND[report].format(PRACTICE_KEY))
    paste("Dev secret", AROUND[report].format(PRACTICE_SECRET))
    await desk.look_up(Lesson.PLAIN_DELETE.value)
    desk.open_fields()
    assert find(SecretField, "Dev secret").text().strip() == PRACTICE_SECRET
    assert service.requests


# of each report, the environment in which a keyring is asked for
KEYRINGS = {
    "jaraco/keyring#280": {"DBUS_SESSION_BUS_ADDRESS": "", "DISPLAY": ""},
    "open-source-cooperative/keyring-rs#15": {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent", "DISPLAY": ""},
    "zalando/go-keyring#8": {"DBUS_SESSION_BUS_ADDRESS": "", "XDG_RUNTIME_DIR": "/nonexistent"},
}


@pytest.mark.parametrize("report", KEYRINGS)
def test_no_keyring(report: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fact that the person hears in a calm sentence; nothing panics, and nothing is written elsewhere."""
    for name, value in KEYRINGS[report].items():
        monkeypatch.setenv(name, value)
    with pytest.raises(VaultProblem) as caught:
        SystemVault().put("acme", "hush")
    assert caught.value.trouble in {VaultTrouble.MISSING, VaultTrouble.BROKEN}
    assert "hush" not in str(caught.value) + caught.value.reason
