"""The practice service asks for a key on every path, and refuses in the documented codes."""

from collections.abc import Callable

import httpx2 as httpx
import pytest

from unsign.practice.seeds import PRACTICE_KEY, PRACTICE_SECRET
from unsign.practice.service import PracticeService

Connect = Callable[..., httpx.AsyncClient]


async def test_a_refused_key_is_refused_everywhere(
    service: PracticeService, connect: Connect, subtests: pytest.Subtests
) -> None:
    """The key comes first, before the path is even looked at, and nothing happens."""
    for key, secret, code in [
        ("expired", "", 2002),
        ("expired", PRACTICE_SECRET, 2002),
        ("somebody", PRACTICE_SECRET, 2001),
        (PRACTICE_KEY, "wrong", 2001),
        ("", "", 2001),
    ]:
        with subtests.test(key=key, secret=secret, code=code):
            client = connect(service, key, secret)
            for answer in (
                await client.get("/v1/sign-configs"),
                await client.get("/v1/template-configs"),
                await client.post("/v1/sign-configs", json={"sign_name": "New"}),
                await client.delete("/v1/sign-configs/987654321"),
                await client.get("/nowhere"),
            ):
                assert (answer.status_code, answer.json()["code"]) == (401, code)
            assert service.signatures.keys() == PracticeService().signatures.keys()


async def test_a_key_that_may_only_look(service: PracticeService, connect: Connect) -> None:
    """It looks at everything, and is refused the rest with code 2004."""
    client = connect(service, "readonly", "any")
    for path in ("/v1/sign-configs", "/v1/sign-configs/987654321", "/v1/template-configs"):
        assert (await client.get(path)).status_code == 200
    for answer in (
        await client.delete("/v1/sign-configs/987654321"),
        await client.post("/v1/sign-configs", json={"sign_name": "New"}),
    ):
        assert (answer.status_code, answer.json()["code"]) == (403, 2004)
    assert "987654321" in service.signatures


async def test_the_authorization_header(service: PracticeService, subtests: pytest.Subtests) -> None:
    """HTTP Basic and nothing else."""
    for header, status in [
        ("Basic cHJhY3RpY2U6cHJhY3RpY2Utc2VjcmV0", 200),
        ("basic cHJhY3RpY2U6cHJhY3RpY2Utc2VjcmV0", 200),
        ("Bearer cHJhY3RpY2U6cHJhY3RpY2Utc2VjcmV0", 401),
        ("Basic cHJhY3RpY2U6cHJhY3RpY2Utc2VjcmV0!", 401),
        ("Basic /////w==", 401),
        ("Basic", 401),
        ("", 401),
    ]:
        with subtests.test(header=header, status=status):
            async with httpx.AsyncClient(transport=httpx.ASGITransport(service), base_url="https://x.test") as client:
                answer = await client.get("/v1/sign-configs", headers={"Authorization": header})
                assert answer.status_code == status
                assert (await client.get("/v1/sign-configs")).json()["code"] == 2001
