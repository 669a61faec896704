"""What is in an answer that came compressed, or that says so."""

import gzip
import json
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.api import Reached
from tests.api.replies import ID, SUCCESS, WHOLE, reply
from tests.scripted import http, saying, scripted
from unsign.api import decoding, wire
from unsign.api.client import OBJECT_LIMIT
from unsign.domain import problems
from unsign.domain.flaw import Flaw
from unsign.flows.cancelling import CancelToken

RAW = zlib.compressobj(wbits=-15)
DEFLATED = RAW.compress(SUCCESS) + RAW.flush()
NO_CODINGS = ["", "utf-8", "UTF8", "none", "identity", "binary", " , ,", "null", '"utf-8"', "iso-8859-1", "text"]
PACKED = [
    ("gzip", gzip.compress(SUCCESS)),
    ("x-gzip", gzip.compress(SUCCESS)),
    ("GZIP", gzip.compress(SUCCESS)),
    ("gzip", gzip.compress(SUCCESS[:9]) + gzip.compress(SUCCESS[9:])),
    ("utf-8, gzip", gzip.compress(SUCCESS)),
    ("deflate", zlib.compress(SUCCESS)),
    ("deflate", DEFLATED),
    ("deflate, gzip", gzip.compress(zlib.compress(SUCCESS))),
]
BROKEN = [
    ("br", SUCCESS),
    ("zstd", SUCCESS),
    ("gzip, br", gzip.compress(SUCCESS)),
    ("compress", SUCCESS),
    ("gzip", SUCCESS),
    ("gzip", gzip.compress(SUCCESS)[:-1]),
    ("gzip", gzip.compress(SUCCESS) + b"x"),
    ("gzip", gzip.compress(b"") * 65),
    ("gzip, gzip, gzip, gzip", gzip.compress(SUCCESS)),
    ("deflate", SUCCESS),
    ("deflate", zlib.compress(SUCCESS) + b"x"),
    ("deflate", DEFLATED[:-1]),
]


def test_what_is_no_coding_changes_nothing() -> None:
    """Names of character sets and the like stand there by mistake."""
    for header in NO_CODINGS:
        answer = reply(SUCCESS, told={"content-encoding": header})
        assert not answer.is_encoded, header
        assert wire.deleted(wire.plain(answer)).code == 0, header


def test_what_was_compressed_is_unpacked() -> None:
    """Though nobody asked for it."""
    for header, body in PACKED:
        answer = reply(body, told={"content-encoding": header})
        assert answer.is_encoded
        assert wire.deleted(wire.plain(answer)).code == 0, (header, body)


def test_what_cant_be_unpacked_names_the_header() -> None:
    """It is unreadable, as a success and as a refusal; where the status says enough, that counts."""
    for header, body in BROKEN:
        for status in (200, 400):
            with pytest.raises(problems.Unreadable) as caught:
                wire.plain(reply(body, status, told={"content-encoding": header}))
            assert caught.value.flaw is Flaw.ENCODED
            assert caught.value.exchange.words == f"Content-Encoding: {header}"
            assert caught.value.answer_unreadable
        with pytest.raises(problems.ServiceUnavailable):
            wire.deleted(wire.plain(reply(body, 503, told={"content-encoding": header})))


def test_a_refusal_is_unpacked_too() -> None:
    """Its words are what counts."""
    body = gzip.compress(json.dumps({"code": 400, "message": "sign config not exist"}).encode())
    with pytest.raises(problems.NoSuchSignature):
        wire.signature(wire.plain(reply(body, 400, told={"content-encoding": "gzip"})), ID)


def test_a_bomb_stops_at_the_limit() -> None:
    """However little it was on the way, in each form; and just the limit is allowed."""
    for limit in (1, 1000, 100_000):
        for header, body in (
            ("gzip", gzip.compress(bytes(limit))),
            ("gzip", gzip.compress(bytes(limit // 2)) + gzip.compress(bytes(limit - limit // 2))),
            ("deflate", zlib.compress(bytes(limit))),
        ):
            assert len(decoding.decoded(body, header, limit)) == limit
            with pytest.raises(decoding.Overflow):
                decoding.decoded(body, header, limit - 1)
    bomb = gzip.compress(gzip.compress(bytes(50_000_000)))
    with pytest.raises(problems.TooLarge):
        wire.plain(reply(bomb, told={"content-encoding": "gzip, gzip"}))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200), st.lists(st.sampled_from(["gzip", "deflate", "br", "x", ""])), st.booleans())
def test_any_body_is_unpacked_or_refused(body: bytes, codings: list[str], packed: bool) -> None:
    """Never anything else, and never more than the limit."""
    try:
        assert len(decoding.decoded(gzip.compress(body) if packed else body, ",".join(codings), 1000)) <= 1000
    except (decoding.Undecodable, decoding.Overflow):
        assert codings


async def test_over_a_connection() -> None:
    """A look-up that came compressed is read; a bomb ends at the limit of its call, and br is told by name."""
    whole = json.dumps(WHOLE).encode()
    bomb = gzip.compress(bytes(OBJECT_LIMIT + 1))
    script = saying(
        http(gzip.compress(whole), "Content-Encoding: gzip"),
        http(whole, "Content-Encoding: utf-8"),
        http(bomb, "Content-Encoding: gzip"),
        http(whole, "Content-Encoding: br"),
    )
    with scripted(script) as server:
        service = Reached(server.url)
        for _ in range(2):
            assert (await service.signature(service.account, ID, CancelToken())).name == "Acme"
        with pytest.raises(problems.TooLarge):
            await service.signature(service.account, ID, CancelToken())
        with pytest.raises(problems.Unreadable, match="Content-Encoding: br"):
            await service.signature(service.account, ID, CancelToken())
        await service.close()
    assert b"accept-encoding: identity" in server.heard[0][1].lower()
