"""Takes secrets out of texts that come from outside: what answers may echo what was sent."""

import base64
import functools
import html
import json
import re
import urllib.parse
from collections.abc import Callable

from unsign.domain.account import Credentials


def cleaner(*pairs: Credentials) -> Callable[[str], str]:
    """Make a function that takes credentials out of a text, in every form in which they travel."""
    longest_first = sorted(filter(None, {form for pair in pairs for form in _forms(pair)}), key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, longest_first)), re.IGNORECASE)
    return functools.partial(pattern.sub, "•••") if longest_first else str


def _forms(credentials: Credentials) -> set[str]:
    secret = credentials.dev_secret
    if not secret:
        return set()
    pair = f"{credentials.dev_key}:{secret}".encode()
    basic = base64.b64encode(pair).decode()
    # without its padding, base64 is found behind every way of writing the padding
    forms = {secret, basic.rstrip("="), base64.urlsafe_b64encode(pair).decode().rstrip("=")}
    if secret:
        forms.add(base64.b64encode(secret.encode()).decode().rstrip("="))
    forms |= {urllib.parse.quote(secret, safe=""), urllib.parse.quote_plus(secret), urllib.parse.quote(basic, safe="")}
    forms |= {html.escape(secret), html.escape(secret, quote=False), html.escape(secret).replace("&#x27;", "&#39;")}
    return forms | {json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1], repr(secret)[1:-1]}
