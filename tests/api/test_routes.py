"""Proxies' URLs, as people are shown them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unsign.api.routes import Route
from unsign.domain.connection_report import RouteKind
from unsign.domain.proxies import without_login


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("http://proxy:3128", "http://proxy:3128"),
        ("https://proxy.example/", "https://proxy.example"),
        ("http://name:word@proxy:3128", "http://proxy:3128"),
        ("http://name:wo/rd@proxy:3128/path?query#end", "http://proxy:3128"),
        ("http://name:wo@rd@[::1]:3128", "http://[::1]:3128"),
        ("name:word@proxy:3128", "http://proxy:3128"),
        ("name:wo://rd@proxy", "http://proxy"),
    ],
)
def test_no_credentials_are_shown(url: str, shown: str) -> None:
    """However badly they are written."""
    assert without_login(url) == shown


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_nothing_before_the_last_at_is_shown(password: str) -> None:
    """Whatever the password holds."""
    assert without_login(f"http://name:{password}@proxy:3128") == "http://proxy:3128"


@pytest.mark.parametrize("road", RouteKind)
def test_only_a_proxy_that_is_used_is_gone_through(road: RouteKind) -> None:
    """An exception names its proxy, and doesn't use it; and no repr shows its password."""
    route = Route(road, "http://name:hush@proxy:3128")
    assert bool(route.through) is (road in {RouteKind.SYSTEM_PROXY, RouteKind.OWN_PROXY})
    assert route.credentials.dev_secret == "hush"
    assert "hush" not in repr(route)
