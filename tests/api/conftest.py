"""A service behind TLS."""

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from tests.api.sites import HOST, UNKNOWN, Site
from tests.servers import Handler, Plan, misbehaving


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """Serve over TLS, with an authority that this computer doesn't know."""
    authority = trustme.CA(organization_name="Inspection Ltd")
    authority.cert_pem.write_to_path(tmp_path / "own-ca.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", HOST).configure_cert(context)
    plan = Plan(Handler.reset, look_up=UNKNOWN)
    with misbehaving(plan, context) as url:
        yield Site(plan, url, str(tmp_path / "own-ca.pem"))
