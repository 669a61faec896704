"""What a look-up, or the list of all, showed at one moment."""

from dataclasses import dataclass
from datetime import datetime

from unsign.domain.account import AccountRef
from unsign.domain.problems import Problem
from unsign.domain.signature import Signature
from unsign.domain.template import Template


@dataclass(frozen=True, slots=True)
class SignatureSnapshot:
    """A signature as a look-up found it.

    account: in whose name it was looked up
    signature: what the service said
    templates: those that carry it; None where the list couldn't be had
    templates_problem: why it couldn't
    at: when, with time zone
    """

    account: AccountRef
    signature: Signature
    templates: tuple[Template, ...] | None
    templates_problem: Problem | None
    at: datetime

    @property
    def counts_differ(self) -> bool:
        """Whether the service counts other templates than its own list shows."""
        count = self.signature.related_template_count
        return self.templates is not None and count is not None and count != len(self.templates)

    @property
    def surely_idle(self) -> bool:
        """Whether it is known that no template uses it. A list that couldn't be had is no such proof."""
        return self.templates == () and not self.signature.related_template_count


@dataclass(frozen=True, slots=True)
class Listing:
    """All signatures of an account.

    account: whose
    signatures: in the service's order
    templates: by signature ID, the listed templates that carry it; None where their list couldn't be had
    at: when, with time zone
    """

    account: AccountRef
    signatures: tuple[Signature, ...]
    templates: dict[str, tuple[Template, ...]] | None
    at: datetime

    def sighting(self, signature: Signature) -> SignatureSnapshot:
        """Give one of them as the list showed it."""
        templates = None if self.templates is None else self.templates.get(signature.id.digits, ())
        return SignatureSnapshot(self.account, signature, templates, None, self.at)
