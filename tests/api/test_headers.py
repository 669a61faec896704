"""What headers prove: that an answer was stored, that a list goes on, how long a pause is."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.api.replies import ID, NOW, SUCCESS, WHOLE, reply
from unsign.api import headers, lists, wire
from unsign.domain import problems

STORED = [
    {"age": "120"},
    {"age": "1"},
    {"age": "0, 7"},
    {"age": "007"},
    {"age": "99999999999999999999"},
    {"age": "old"},
    {"age": "-5"},
    {"warning": '110 cache.example "Response is Stale"'},
    {"warning": '111 - "Revalidation Failed"'},
    {"warning": '199 - "x", 112 - "Disconnected Operation"'},
    {"warning": "113 cache"},
    {"via": "http/1.1 cache.example (ApacheTrafficServer/9 [cHs f ])"},
    {"via": "1.1 a, 1.1 b (hit)"},
    {"x-cache": "HIT"},
    {"x-cache": "Hit from cloudfront"},
    {"x-cache": "RefreshHit from cloudfront"},
    {"x-cache": "MISS, HIT"},
    {"x-cache": "TCP_MEM_HIT from a1.example"},
    {"x-cache": "HIT from proxy.example:3128"},
    {"x-cache-hits": "0, 3"},
    {"x-cache-status": "STALE"},
    {"x-proxy-cache": "UPDATING"},
    {"cf-cache-status": "REVALIDATED"},
    {"x-varnish": "32770 5"},
    {"cache-status": "ExampleCache; hit; ttl=376"},
    {"cache-status": "Origin; fwd=miss, Edge;HIT=?1"},
]
CURRENT: list[dict[str, str]] = [
    {},
    {"age": "0"},
    {"age": ""},
    {"age": "00, 0"},
    {"warning": '214 - "Transformation Applied"'},
    {"warning": '199 - "port 110"'},
    {"via": "1.1 hit.example.com"},
    {"via": "1.1 whit-stale.example (squid/6.1)"},
    {"via": "http/1.1 cache.example (ApacheTrafficServer/9 [cMsSf ])"},
    {"x-cache": "MISS from hit.example.com"},
    {"x-cache": "Miss from cloudfront"},
    {"x-cache": "Error from cloudfront"},
    {"x-cache": "BYPASS"},
    {"x-cache-hits": "0, 0"},
    {"x-cache-lookup": "HIT from proxy.example:3128"},
    {"cf-cache-status": "DYNAMIC"},
    {"x-varnish": "32770"},
    {"cache-status": "ExampleCache; fwd=stale; fwd-status=200"},
    {"cache-status": "ExampleCache; hit=?0"},
    {"cache-control": "no-cache, stale-if-error=60"},
]


def stored(told: dict[str, str], status: int = 200) -> bool:
    """Tell whether a look-up counts as stored, and whether all other readers say the same."""
    refusal = {"code": 400, "message": "sign config not exist"}
    found = set()
    one = reply(refusal if status == 400 else WHOLE, status, told=told)
    many = reply(refusal if status == 400 else [WHOLE], status, told=told)
    gone = reply(refusal if status == 400 else SUCCESS, status, told=told)
    for read in (
        lambda: wire.signature(one, ID),
        lambda: lists.signatures(many),
        lambda: wire.deleted(gone),
    ):
        try:
            read()
            found.add(False)
        except problems.StoredAnswer:
            found.add(True)
        except problems.NoSuchSignature:
            found.add(False)
    assert len(found) == 1, told
    return found.pop()


def test_an_answer_from_a_cache_proves_nothing() -> None:
    """Neither that a signature is there, nor that it isn't, nor that it was deleted."""
    for told in STORED:
        for status in (200, 400):
            assert stored(told, status), (told, status)
    assert stored({}, 304)
    assert problems.StoredAnswer.answer_unreadable


def test_a_current_answer_counts() -> None:
    """Caches that passed the request on, and words that only look like a hit."""
    for told in CURRENT:
        assert not stored(told), told


def test_what_a_cache_stored_of_a_problem_is_that_problem() -> None:
    """It proves nothing either way."""
    with pytest.raises(problems.ServiceUnavailable):
        wire.signature(reply(b"", 503, told={"age": "9"}), ID)


CONTINUES = [
    {"link": '<https://x.example/v1/sign-configs?page=2>; rel="next"'},
    {"link": "<?page=2>;rel=next"},
    {"link": "<?page=2>; REL=NEXT"},
    {"link": "<?page=1>; rel=prev, <?page=3>; rel='next'"},
    {"link": '<?a,b;c>; title="more"; rel = "last next"'},
    {"link": "<?page=2>; rel*=UTF-8''next"},
    {"content-range": "items 0-9/100"},
    {"content-range": "bytes 0-9/*"},
    {"accept-ranges": "items"},
    {"next-page": "https://x.example/?token=1"},
    {"x-next-page": "2"},
    {"x-has-more": "true"},
    {"x-total-count": "2"},
    {"total-records": "100"},
]
COMPLETE: list[dict[str, str]] = [
    {},
    {"link": '<https://x.example/next>; rel="self"'},
    {"link": '<https://x.example/;rel=next>; rel="help"'},
    {"link": "<?page=1>; rel=prev, <?page=1>; rel=nextcloud"},
    {"link": '<?p=1>; rel="first"; title="next"'},
    {"accept-ranges": "bytes"},
    {"accept-ranges": "none"},
    {"x-next-page": ""},
    {"x-has-more": "false"},
    {"x-total-count": "1"},
    {"x-total-count": "many"},
]


def test_the_first_page_is_never_the_whole_list() -> None:
    """A list that says it goes on is refused, with signatures and with templates, empty or not."""
    for told in CONTINUES:
        for read, body in (
            (lists.signatures, [WHOLE]),
            (lists.templates, [{"template_id": "1", "template_name": "n", "sign_id": ""}]),
            (lists.templates, []),
        ):
            with pytest.raises(problems.ListIncomplete) as caught:
                read(reply(body, told=told))
            assert caught.value.answer_unreadable, told
    for read in (lists.signatures, lists.templates):
        with pytest.raises(problems.ListIncomplete):
            read(reply([], 206))


def test_a_whole_list_is_one() -> None:
    """Headers that only look as if it went on."""
    for told in COMPLETE:
        assert len(lists.signatures(reply([WHOLE], told=told)).rows) == 1, told
    # of one signature, no page is missing
    assert wire.signature(reply(WHOLE, told={"link": "<?page=2>; rel=next"}), ID).id == ID


@pytest.mark.parametrize(
    ("after", "date", "seconds"),
    [
        # the service's clock is an hour behind this computer's, or a year ahead
        ("Sun, 01 Mar 2026 09:42:08 GMT", "Sun, 01 Mar 2026 09:42:00 GMT", 8.0),
        ("Mon, 01 Mar 2027 10:42:08 GMT", "Mon, 01 Mar 2027 10:42:00 GMT", 8.0),
        ("Sun, 01 Mar 2026 10:42:08 GMT", "", 8.0),
        ("Sun, 01 Mar 2026 10:42:08 GMT", "today", 8.0),
        ("Sun, 01 Mar 2026 09:41:00 GMT", "Sun, 01 Mar 2026 09:42:00 GMT", 0.0),
        ("8", "Mon, 01 Mar 2027 10:42:00 GMT", 8.0),
        ("Fri, 31 Dec 9999 23:59:59 GMT", "", headers.LONGEST_PAUSE),
        ("9" * 10, "", headers.LONGEST_PAUSE),
        ("9" * 5000, "", headers.LONGEST_PAUSE),
        ("0" * 20 + "8", "", 8.0),
        ("8, 120", "", 120.0),
        ("Sun, 01 Mar 2026 10:42:08 GMT", "Mon, 01 Jan 0001 00:00:00 GMT", headers.LONGEST_PAUSE),
    ],
)
def test_a_pause_is_measured_by_the_services_clock(after: str, date: str, seconds: float) -> None:
    """By the answer's own Date where it has one, else by this computer's; and it is bounded."""
    with pytest.raises(problems.PauseAsked) as caught:
        wire.deleted(reply({}, 429, retry_after=after, told={"date": date}))
    assert caught.value.seconds == seconds


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.sampled_from(["age", "via", "link", "x-cache", "date", "retry-after", "warning"]), st.text()))
def test_any_headers_are_understood_or_not(told: dict[str, str]) -> None:
    """Nothing in a header makes reading it fail."""
    assert headers.stored(told) in {True, False}
    assert headers.continues(told, 0) in {True, False}
    found = headers.pause(told, NOW)
    assert found is None or 0 <= found <= headers.LONGEST_PAUSE
    date = headers.date(told.get("date", ""))
    assert date is None or date.astimezone(UTC) <= datetime.max.replace(tzinfo=UTC)
