"""Facts without the secret, where a service answers with what it was asked with.

What is read here is shown, copied and written to files, as names and remarks.
A signature's own ID isn't touched: it is the one that was asked for, and a
request is sent with it. Neither is the ID by which a template names it.
"""

from collections.abc import Callable
from dataclasses import replace

from unsign.domain.signature import Signature
from unsign.domain.template import Template

Cleaned = Callable[[str], str]


def signature(found: Signature, cleaned: Cleaned) -> Signature:
    """Return a signature with its texts cleaned."""
    name, remark = cleaned(found.name), cleaned(found.audit_remark)
    if (name, remark) == (found.name, found.audit_remark):
        return found
    return replace(found, name=name, audit_remark=remark)


def template(found: Template, cleaned: Cleaned) -> Template:
    """Return a template with its texts cleaned."""
    texts = (found.id, found.name, found.kind, *found.country_codes)
    clean = tuple(map(cleaned, texts))
    if clean == texts:
        return found
    return replace(found, id=clean[0], name=clean[1], kind=clean[2], country_codes=clean[3:])
