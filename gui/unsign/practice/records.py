"""What the practice service keeps, and the JSON form that the documents give it.

Field names and meanings: "Query signature configurations" and "Query template
configurations" in EngageLab's documents of its SMS API.
"""

from dataclasses import dataclass

from unsign.domain.signature import Status

Json = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class StoredSignature:
    """A signature as the practice service keeps it.

    sign_id, sign_name: its ID (digits) and its name
    status: where its review stands
    created_time, updated_time: Unix seconds
    audit_remark: what the reviewer wrote, or ""
    held: a message plan uses it
    miscount: how many templates the service's own count has too many
    """

    sign_id: str
    sign_name: str
    status: Status
    created_time: int
    updated_time: int
    audit_remark: str = ""
    held: bool = False
    miscount: int = 0

    def as_json(self, templates: int) -> Json:
        """Give the documented form; `templates` is how many use it."""
        return {
            "sign_id": self.sign_id,
            "sign_name": self.sign_name,
            "status": self.status.value,
            "related_template_count": templates + self.miscount,
            "audit_remark": self.audit_remark,
            "created_time": self.created_time,
            "updated_time": self.updated_time,
        }


@dataclass(frozen=True, slots=True)
class StoredTemplate:
    """A template as the practice service keeps it.

    template_id, template_name: its ID and its name
    template_type: "utility", "marketing", "authentication", or "otp", which is the old name of the last
    template_content: the text of the message
    country_codes: comma-separated
    status: where its review stands
    created_time, updated_time: Unix seconds
    sign_id: the ID of the signature that it was made with; None for none
    sign_position: where that stands: 0 none, 1 prefix, 2 suffix
    audit_remark: what the reviewer wrote, or ""
    """

    template_id: str
    template_name: str
    template_type: str
    template_content: str
    country_codes: str
    status: Status
    created_time: int
    updated_time: int
    sign_id: str | None = None
    sign_position: int = 0
    audit_remark: str = ""

    def as_json(self, signature: StoredSignature | None) -> Json:
        """Give the documented form; `signature` is the one that it carries, as long as that exists.

        All four fields about the signature are documented as optional. What
        becomes of a template whose signature was deleted isn't documented: the
        practice service had to choose, and leaves the template there without them.
        """
        form: Json = {
            "template_id": self.template_id,
            "template_name": self.template_name,
            "template_type": self.template_type,
            "template_content": self.template_content,
            "country_codes": self.country_codes,
            "status": self.status.value,
            "audit_remark": self.audit_remark,
            "created_time": self.created_time,
            "updated_time": self.updated_time,
        }
        if signature is not None:
            form |= {
                "sign_id": signature.sign_id,
                "sign_name": signature.sign_name,
                "sign_position": self.sign_position,
                "sign_status": signature.status.value,
            }
        return form
