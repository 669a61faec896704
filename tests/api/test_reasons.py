"""Reasons under the names that services, frameworks and gateways have for them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsign.api.reasons import code, reason


def test_reasons(subtests: pytest.Subtests) -> None:
    """As they are sent by what stands in front of services, and by services themselves."""
    for payload, said in [
        ({"code": 400, "message": "so"}, "so"),
        ({"code": 400, "msg": "so"}, "so"),
        ({"error": "so"}, "so"),
        ({"error": {"message": "so"}}, "so"),
        ({"error": {"code": 2004, "message": "so", "status": "PERMISSION_DENIED"}}, "so"),
        ({"detail": "so"}, "so"),
        ({"type": "about:blank", "title": "less", "status": 400, "detail": "so"}, "so"),
        ({"type": "about:blank", "title": "so", "status": 400}, "so"),
        ({"error": "invalid_client", "error_description": "so"}, "so"),
        ({"errors": [{"detail": "so"}, {"detail": "and so"}, {"detail": "so"}]}, "so; and so"),
        ({"errors": ["so", "and so"]}, "so; and so"),
        ({"errors": {"sign_name": ["so"]}}, "sign_name: so"),
        ({"detail": [{"loc": ["path", "id"], "msg": "so", "type": "x"}]}, "so"),
        ({"ErrorMessage": "so"}, "so"),
        ({"errMsg": "so", "errCode": 1}, "so"),
        ({"fault": {"faultstring": "so", "detail": {"errorcode": "x"}}}, "so"),
        ({"timestamp": 1, "status": 400, "error": "so", "path": "/v1"}, "so"),
        ({"data": {"message": "so"}, "success": False}, "so"),
        ({"message": "", "error": "so"}, "so"),
        ({"message": None, "msg": "so"}, "so"),
        ({"message": {"text": {"en": "so"}}}, "text: en: so"),
        ({"message": ["so"]}, "so"),
        ({"reason": "  so  "}, "so"),
        ({"code": 400}, ""),
        ({"status": "error"}, ""),
        ({"message": 5}, ""),
        ([], ""),
        ({}, ""),
        (None, ""),
    ]:
        with subtests.test(payload=payload):
            assert reason(payload) == said


def test_codes(subtests: pytest.Subtests) -> None:
    """Beside the reason, or with it."""
    cases: list[tuple[dict[str, object], object]] = [
        ({"code": 400, "error": {"code": 7}}, 400),
        ({"code": None, "error": {"code": 7}}, None),
        ({"error": {"code": 7}}, 7),
        ({"errorCode": 7}, 7),
        ({"errcode": 7}, 7),
        ({"error": "so"}, None),
        ({}, None),
    ]
    for payload, found in cases:
        with subtests.test(payload=payload):
            assert code(payload) == found


NAMES = st.sampled_from(["message", "error", "errors", "detail"])
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=10)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.one_of(st.sampled_from(["message", "error", "errors", "detail"]), st.text(max_size=5)), inner, max_size=4
        ),
    ),
)


@given(payload=JSON)
def test_any_answer_has_one_reason_or_none(payload: object) -> None:
    """Each is a text, put together of several only where that is wanted."""
    said = reason(payload)
    assert said == said.strip()
    if not isinstance(payload, list):
        alone = reason(payload, lists=False)
        assert not alone or json.dumps(alone.rpartition(": ")[2])[1:-1] in json.dumps(payload)
