"""The practice service makes signatures by the documented rules."""

import json
from collections.abc import Callable

import httpx2 as httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsign.practice.seeds import LESSONS, Lesson
from unsign.practice.service import PracticeService

Connect = Callable[..., httpx.AsyncClient]


async def test_a_new_signature_starts_pending_review(client: httpx.AsyncClient, service: PracticeService) -> None:
    """The answer is its ID alone; it can be looked up, is listed, and can be deleted."""
    answer = await client.post("/v1/sign-configs", json={"sign_name": "Neue Apotheke"})
    assert answer.status_code == 200
    sign_id = answer.json()["sign_id"]
    assert answer.json() == {"sign_id": sign_id}
    assert (await client.get(f"/v1/sign-configs/{sign_id}")).json() == {
        "sign_id": sign_id,
        "sign_name": "Neue Apotheke",
        "status": 1,
        "related_template_count": 0,
        "audit_remark": "",
        "created_time": 1_790_000_000,
        "updated_time": 1_790_000_000,
    }
    assert list(service.signatures)[-1] == sign_id
    assert (await client.delete(f"/v1/sign-configs/{sign_id}")).json()["code"] == 0


async def test_a_name_is_unique_among_what_is_there(client: httpx.AsyncClient) -> None:
    """A name that is taken is refused in the documented words, and is free again after the delete."""
    taken = {"sign_name": "Harbour Lane Books"}
    answer = await client.post("/v1/sign-configs", json=taken)
    assert (answer.status_code, answer.json()) == (400, {"code": 400, "message": "sign_name already exist"})
    await client.delete(f"/v1/sign-configs/{LESSONS[Lesson.PLAIN_DELETE]}")
    assert (await client.post("/v1/sign-configs", json=taken)).status_code == 200


@given(name=st.text(st.characters(codec="utf-8"), max_size=70))
async def test_a_name_is_taken_or_refused_by_the_documented_rules(connect: Connect, name: str) -> None:
    """2 to 60 characters, no bracket, not there yet: kept to the letter; anything else changes nothing."""
    service = PracticeService()
    client, before = connect(service), dict(service.signatures)
    answer = await client.post("/v1/sign-configs", json={"sign_name": name})
    taken = any(signature.sign_name == name for signature in before.values())
    if 2 <= len(name) <= 60 and not set(name) & set("【】[]") and not taken:
        assert answer.status_code == 200
        assert (await client.get(f"/v1/sign-configs/{answer.json()['sign_id']}")).json()["sign_name"] == name
    else:
        assert (answer.status_code, answer.json()["code"]) == (400, 400)
        assert service.signatures == before


async def test_brackets_are_refused_anywhere(client: httpx.AsyncClient, subtests: pytest.Subtests) -> None:
    """The service puts brackets around the name itself."""
    for bracket in "【】[]":
        for where in ["{}Shop", "Sh{}op", "Shop{}", "Sh\n{}op"]:
            with subtests.test(bracket=bracket, where=where):
                answer = await client.post("/v1/sign-configs", json={"sign_name": where.format(bracket)})
                assert answer.status_code == 400


async def test_a_body_that_is_no_wish_for_a_signature(
    client: httpx.AsyncClient, service: PracticeService, subtests: pytest.Subtests
) -> None:
    """No JSON is code 3001, the wrong JSON code 400; neither makes a signature."""
    for body, code in [
        (b"", 3001),
        (b'{"sign_name": "Ab', 3001),
        (b"\xff\xfe\xff", 3001),
        (b"[" * 100_000, 3001),
        (b'{"sign_name": "half \\ud83c pair"}', 3001),
        (b'["sign_name"]', 400),
        (b"null", 400),
        (b"{}", 400),
        (b'{"sign_name": null}', 400),
        (b'{"sign_name": 12345}', 400),
    ]:
        with subtests.test(body=body, code=code):
            before = dict(service.signatures)
            answer = await client.post("/v1/sign-configs", content=body)
            assert (answer.status_code, answer.json()["code"]) == (400, code)
            assert service.signatures == before


@given(body=st.binary(max_size=200) | st.recursive(st.none() | st.text(), st.lists).map(json.dumps).map(str.encode))
async def test_any_body_is_answered(connect: Connect, body: bytes) -> None:
    """No body makes the service stumble."""
    answer = await connect(PracticeService()).post("/v1/sign-configs", content=body)
    assert answer.status_code == 400
