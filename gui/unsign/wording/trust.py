"""A file of certificates in words."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from unsign.domain.trust_file import TrustedCertificate, TrustFile, TrustFlaw
from unsign.wording import datetimes, sanitize

translate = QCoreApplication.translate

NAMED = 3
"""Certificates of a file that are named."""


def about(found: TrustFile) -> str:
    """Say whose certificates a file holds, and until when they're valid: one line for each."""
    lines = [_one(certificate) for certificate in found.certificates[:NAMED]]
    if len(found.certificates) > NAMED:
        lines.append(
            translate("Settings", "More certificates in this file: {count}").format(
                count=datetimes.number(len(found.certificates) - NAMED)
            )
        )
    if found.broken:
        lines.append(
            translate("Settings", "Entries that can’t be read and aren’t used: {count}").format(
                count=datetimes.number(found.broken)
            )
        )
    return "\n".join(lines)


def is_doubtful(found: TrustFile) -> bool:
    """Tell whether something about a file wants a look: an entry that can't be read, or nothing that is still valid."""
    return bool(found.broken) or all(map(_is_expired, found.certificates))


def about_flaw(flaw: TrustFlaw) -> str:
    """Say why a file of certificates can't be used, and what to choose instead."""
    match flaw:
        case TrustFlaw.MISSING:
            return translate("Settings", "There’s no such file.")
        case TrustFlaw.FOLDER:
            return translate("Settings", "This is a folder. Choose the file in it.")
        case TrustFlaw.UNREADABLE:
            return translate("Settings", "This file can’t be opened. Check that you’re allowed to read it.")
        case TrustFlaw.TOO_LARGE:
            return translate("Settings", "This file is too large for a list of certificates.")
        case TrustFlaw.PROTECTED:
            return translate(
                "Settings", "This file is protected by a password. Export the certificate alone, as .cer or .pem."
            )
        case TrustFlaw.REQUEST:
            return translate("Settings", "This is a request for a certificate. Choose the certificate itself.")
        case TrustFlaw.KEY:
            return translate("Settings", "This is a private key. Choose the certificate that belongs to it.")
        case TrustFlaw.EMPTY:
            return translate("Settings", "There’s no certificate in this file. Choose a .pem, .crt, .cer or .p7b file.")
        case TrustFlaw.BROKEN:
            return translate("Settings", "The certificate in this file is broken or cut short. Ask for it again.")


def checking() -> str:
    """Say that a file is being read."""
    return translate("Settings", "Reading the file…")


def _one(certificate: TrustedCertificate) -> str:
    owner = (
        sanitize.quoted(certificate.owner) if certificate.owner else translate("Settings", "Certificate without a name")
    )
    if certificate.until is None:
        return owner
    said = (
        translate("Settings", "{owner}, expired on {date}")
        if _is_expired(certificate)
        else translate("Settings", "{owner}, valid until {date}")
    )
    return said.format(owner=owner, date=datetimes.date(certificate.until))


def _is_expired(certificate: TrustedCertificate) -> bool:
    return certificate.until is not None and certificate.until < datetime.now(UTC)
