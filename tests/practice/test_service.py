"""The practice service answers as the documents say."""

from collections.abc import Callable
from urllib.parse import quote

import httpx2 as httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsign.practice.answers import Message
from unsign.practice.seeds import LESSONS, Lesson
from unsign.practice.service import PracticeService

Connect = Callable[..., httpx.AsyncClient]

IN_USE = {"code": 400, "message": "there are pending or running plans using current sign, can not update"}
NOT_EXIST = {"code": 400, "message": "sign config not exist"}
INVALID_ID = {"code": 400, "message": "invalid signId"}
SUCCESS = {"code": 0, "message": "success"}

SIGNATURE_FIELDS = {
    "sign_id": str,
    "sign_name": str,
    "status": int,
    "related_template_count": int,
    "audit_remark": str,
    "created_time": int,
    "updated_time": int,
}
TEMPLATE_FIELDS = {
    "template_id": str,
    "template_name": str,
    "template_type": str,
    "template_content": str,
    "country_codes": str,
    "status": int,
    "audit_remark": str,
    "created_time": int,
    "updated_time": int,
}
SIGN_FIELDS = {"sign_id": str, "sign_name": str, "sign_position": int, "sign_status": int}


def path_of(lesson: Lesson) -> str:
    """Give the path of a lesson's signature."""
    return f"/v1/sign-configs/{LESSONS[lesson]}"


def shape(record: dict[str, object]) -> dict[str, type]:
    """Give each field's type."""
    return {name: type(value) for name, value in record.items()}


async def test_delete_answers_the_documented_success(client: httpx.AsyncClient, service: PracticeService) -> None:
    """HTTP 200, code 0, success: and the signature is gone for look-up, list and a second delete."""
    path = path_of(Lesson.PLAIN_DELETE)
    answer = await client.delete(path)
    assert (answer.status_code, answer.json()) == (200, SUCCESS)
    assert answer.headers["content-type"] == "application/json"
    assert LESSONS[Lesson.PLAIN_DELETE] not in service.signatures
    for again in (await client.get(path), await client.delete(path)):
        assert (again.status_code, again.json()) == (400, NOT_EXIST)
    listed = (await client.get("/v1/sign-configs")).json()
    assert LESSONS[Lesson.PLAIN_DELETE] not in {signature["sign_id"] for signature in listed}


@pytest.mark.parametrize("lesson", [Lesson.DOES_NOT_EXIST, Lesson.OTHER_CUSTOMERS])
@pytest.mark.parametrize("method", ["GET", "DELETE"])
async def test_an_id_of_nobody_or_of_somebody_else(client: httpx.AsyncClient, method: str, lesson: Lesson) -> None:
    """Both answer alike: the documents don't tell them apart."""
    answer = await client.request(method, path_of(lesson))
    assert (answer.status_code, answer.json()) == (400, NOT_EXIST)


async def test_a_malformed_id(client: httpx.AsyncClient, subtests: pytest.Subtests) -> None:
    """Whatever isn't 1 to 19 ASCII digits is refused in the documented words."""
    for sign_id in ["12345678901234567890", "98A7", "-1", "1.0", "%20987654321", "", "٣٤٥"]:
        for method in ["GET", "DELETE"]:
            with subtests.test(sign_id=sign_id, method=method):
                answer = await client.request(method, f"/v1/sign-configs/{sign_id}")
                assert (answer.status_code, answer.json()) == (400, INVALID_ID)


# A client works "." and ".." into the path before it asks, and a slash makes another path.
@given(
    sign_id=st.text(st.characters(codec="utf-8", exclude_characters="/")).filter(lambda text: text not in {".", ".."}),
    method=st.sampled_from(["GET", "DELETE"]),
)
async def test_any_text_in_the_place_of_an_id_is_answered(connect: Connect, sign_id: str, method: str) -> None:
    """No text makes the service stumble, and none but digits finds a signature."""
    service = PracticeService()
    before = set(service.signatures)
    answer = await connect(service).request(method, f"/v1/sign-configs/{quote(sign_id, safe='')}")
    if not (sign_id.isascii() and sign_id.isdigit()):
        assert (answer.status_code, answer.json()) == (400, INVALID_ID)
        assert set(service.signatures) == before


async def test_the_list_has_every_signature_in_the_documented_form(
    client: httpx.AsyncClient, service: PracticeService
) -> None:
    """An array, all at once, each record as when it is looked up alone."""
    listed = (await client.get("/v1/sign-configs")).json()
    assert [signature["sign_id"] for signature in listed] == list(service.signatures)
    for signature in listed:
        assert shape(signature) == SIGNATURE_FIELDS
    one = next(signature for signature in listed if signature["sign_id"] == LESSONS[Lesson.REJECTED])
    assert (await client.get(path_of(Lesson.REJECTED))).json() == one
    assert one == {
        "sign_id": "100000004",
        "sign_name": "Boulangerie de l'Œuf d'Or",
        "status": 3,
        "related_template_count": 0,
        "audit_remark": "The business licence doesn't show this name.",
        "created_time": 1_790_000_000 - 20 * 86_400,
        "updated_time": 1_790_000_000 - 18 * 86_400,
    }


async def test_templates_carry_the_fields_of_their_signature(client: httpx.AsyncClient) -> None:
    """The four optional fields come together or not at all, and agree with the signature."""
    signatures = {signature["sign_id"]: signature for signature in (await client.get("/v1/sign-configs")).json()}
    for template in (await client.get("/v1/template-configs")).json():
        if "sign_id" not in template:
            assert shape(template) == TEMPLATE_FIELDS
            continue
        assert shape(template) == TEMPLATE_FIELDS | SIGN_FIELDS
        signature = signatures[template["sign_id"]]
        assert (template["sign_name"], template["sign_status"]) == (signature["sign_name"], signature["status"])


async def test_the_count_of_templates_agrees_with_the_templates(client: httpx.AsyncClient) -> None:
    """Everywhere but in the one lesson that is about a count that doesn't."""
    templates = (await client.get("/v1/template-configs")).json()
    differing = [
        signature["sign_id"]
        for signature in (await client.get("/v1/sign-configs")).json()
        if signature["related_template_count"]
        != sum(template.get("sign_id") == signature["sign_id"] for template in templates)
    ]
    assert differing == [LESSONS[Lesson.COUNT_DIFFERS]]


async def test_a_deleted_signature_leaves_its_templates_bare(client: httpx.AsyncClient) -> None:
    """The templates stay; the fields of the signature go."""
    before = (await client.get("/v1/template-configs")).json()
    carrying = {
        template["template_id"]
        for template in before
        if template.get("sign_id") == LESSONS[Lesson.APPROVED_WITH_TEMPLATES]
    }
    assert len(carrying) == 6
    await client.delete(path_of(Lesson.APPROVED_WITH_TEMPLATES))
    after = (await client.get("/v1/template-configs")).json()
    assert [template["template_id"] for template in after] == [template["template_id"] for template in before]
    for template in after:
        if template["template_id"] in carrying:
            assert shape(template) == TEMPLATE_FIELDS


@pytest.mark.parametrize("lesson", [Lesson.HELD_BY_A_PLAN, Lesson.ALSO_HELD_BY_A_PLAN])
async def test_a_plan_holds_from_the_first_refusal_on(
    client: httpx.AsyncClient, let_pass: Callable[[float], None], lesson: Lesson
) -> None:
    """The 60 seconds don't start anew with each try, and not before the first."""
    let_pass(600)
    for later in (0, 30, 29.5):
        let_pass(later)
        answer = await client.delete(path_of(lesson))
        assert (answer.status_code, answer.json()) == (400, IN_USE)
        assert (await client.get(path_of(lesson))).status_code == 200
    let_pass(0.5)
    assert (await client.delete(path_of(lesson))).json() == SUCCESS


async def test_an_unknown_path(client: httpx.AsyncClient, subtests: pytest.Subtests) -> None:
    """404 with a JSON body."""
    for path in ["/", "/v1", "/v2/sign-configs", "/v1/sign-configs/1/2", "/v1/template-configs/1", "/v1/plans"]:
        with subtests.test(path=path):
            answer = await client.get(path)
            assert (answer.status_code, answer.json()) == (404, {"code": 404, "message": "not found"})


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("PUT", "/v1/sign-configs/987654321"),
        ("POST", "/v1/sign-configs/987654321"),
        ("DELETE", "/v1/sign-configs"),
        ("DELETE", "/v1/template-configs"),
    ],
)
async def test_a_wrong_method(client: httpx.AsyncClient, service: PracticeService, method: str, path: str) -> None:
    """405 with a JSON body, and nothing happens."""
    before = dict(service.signatures)
    answer = await client.request(method, path)
    assert (answer.status_code, answer.json()) == (405, {"code": 405, "message": "method not allowed"})
    assert service.signatures == before


async def test_each_service_is_an_account_of_its_own(service: PracticeService, connect: Connect) -> None:
    """What is deleted in one is still there in the next."""
    await connect(service).delete(path_of(Lesson.PLAIN_DELETE))
    assert LESSONS[Lesson.PLAIN_DELETE] in PracticeService().signatures


async def test_a_server_can_start_and_stop_it(service: PracticeService) -> None:
    """Both stages of the lifespan are confirmed; any other kind of connection is turned away."""
    stages = iter(["lifespan.startup", "lifespan.shutdown"])
    sent: list[str] = []

    async def receive() -> dict[str, str]:
        return {"type": next(stages)}

    async def send(message: Message) -> None:
        sent.append(message["type"])

    await service({"type": "lifespan"}, receive, send)
    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    with pytest.raises(NotImplementedError):
        await service({"type": "websocket"}, receive, send)
