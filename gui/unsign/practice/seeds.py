"""What the practice service starts with: keys, signatures and templates, all of them made up.

The names are in many scripts on purpose, since EngageLab's customers' are.
"""
# ruff: noqa: RUF001 -- the letters that look like others are those of other scripts

from unsign.domain.signature import Status
from unsign.practice.faults import FAULTS
from unsign.practice.lessons import LESSONS, Lesson
from unsign.practice.records import StoredSignature, StoredTemplate

__all__ = [
    "EXPIRED_KEY",
    "LESSONS",
    "PRACTICE_KEY",
    "PRACTICE_SECRET",
    "READONLY_KEY",
    "Lesson",
    "signatures",
    "templates",
]

PRACTICE_KEY = "practice"
PRACTICE_SECRET = "practice-secret"  # noqa: S105 -- opens made-up data only, and is meant to be known
EXPIRED_KEY = "expired"
"""Refused with code 2002, whatever the secret."""
READONLY_KEY = "readonly"
"""May look, whatever the secret, and is refused everything else with code 2004."""

_DAY = 86_400

_PENDING = Status.PENDING_REVIEW
_APPROVED = Status.APPROVED
_REJECTED = Status.REJECTED

# ID, name, status, days since it was created, days since it was updated
_SIGNATURES = (
    (Lesson.PLAIN_DELETE.value, "Harbour Lane Books", _PENDING, 3, 3),
    (Lesson.APPROVED.value, "Zoë & Søren Kaffebar", _APPROVED, 400, 31),
    (Lesson.APPROVED_WITH_TEMPLATES.value, "晨光书店", _APPROVED, 720, 12),
    (Lesson.ONE_TEMPLATE.value, "Peluquería Ñandú", _APPROVED, 95, 60),
    (Lesson.REJECTED.value, "Boulangerie de l'Œuf d'Or", _REJECTED, 20, 18),
    (Lesson.HELD_BY_A_PLAN.value, "Аптека «Ромашка»", _APPROVED, 510, 44),
    (Lesson.ALSO_HELD_BY_A_PLAN.value, "さくら通り歯科クリニック", _APPROVED, 300, 7),
    (Lesson.COUNT_DIFFERS.value, "Φαρμακείο Ελιά", _APPROVED, 210, 2),
    (Lesson.NINETEEN_DIGITS.value, "한빛 자전거", _APPROVED, 33, 30),
    (Lesson.NAME_OF_60.value, "Rechtsschutzversicherungsgesellschaft für Hochseeschifffahrt", _APPROVED, 88, 80),
    (Lesson.NAME_OF_2.value, "Ox", _PENDING, 1, 1),
    (Lesson.NAME_WITH_LINK.value, '<b>Sale</b> <a href="https://practice.invalid/">Go</a>', _REJECTED, 6, 5),
    (Lesson.NAME_WITH_HIDDEN_CHARACTERS.value, "Bank \u202eknaB\u202c\u200b \x07\n\x1bLtd\u2066", _PENDING, 2, 2),
    (Lesson.NAME_RIGHT_TO_LEFT.value, "مقهى الياسمين 24", _APPROVED, 640, 100),
    (Lesson.NAME_WITH_EMOJI.value, "🍕 Pizza Pronto 👨‍👩‍👧 🇮🇹", _APPROVED, 50, 49),
    # Two different names to the service, one and the same to the eye.
    (Lesson.NAME_COMPOSED.value, "Caf\u00e9 Lumi\u00e8re", _APPROVED, 365, 90),
    (Lesson.NAME_DECOMPOSED.value, "Cafe\u0301 Lumie\u0300re", _PENDING, 4, 4),
    ("518203947", "Donaudampfschifffahrt Niederösterreich GmbH & Co. KG", _APPROVED, 1_100, 700),
    ("5182039471", "云杉物流（上海）有限公司", _APPROVED, 233, 8),
    ("61840275913", "מאפיית הגליל", _APPROVED, 150, 149),
    ("730918264550", "सूर्योदय मिठाई भंडार", _APPROVED, 77, 20),
    ("8402715936604", "ร้านดอกไม้บ้านสวน", _PENDING, 5, 5),
    ("91736402885127", "Крамниця Їжачок", _APPROVED, 480, 33),
    ("264019385770143", "İğne ve İplik Atölyesi", _REJECTED, 14, 10),
    ("3750182946630275", "Tiệm Bánh Hoa Sữa", _APPROVED, 120, 64),
    ("48203719560038472", "Żółta Łódź Przewozy", _APPROVED, 260, 130),
    ("593017482660194735", "Příliš žluťoučký kůň", _PENDING, 9, 9),
    ("1604829375510382946", "Padaria São Tomé", _APPROVED, 345, 210),
    ("1728394650172839465", "Þórsmörk Ferðir", _APPROVED, 55, 55),
    ("204857193", "மலர் துணிக்கடை", _APPROVED, 190, 15),
    ("204857194", "თბილისის ჩაის სახლი", _REJECTED, 40, 39),
    ("317592846", "Հայկական Գորգեր", _PENDING, 8, 8),
    ("317592847", "مكتبة النخيل", _APPROVED, 820, 3),
    ("426081735", "صنایع دستی کاشان", _APPROVED, 66, 21),
    ("539170284", "木漏れ日カフェ", _APPROVED, 128, 127),
    ("648201937", "달빛서점", _REJECTED, 25, 24),
    ("752913048", "青禾幼儿园", _APPROVED, 505, 61),
    ("863024159", "Kiribati Surf & Sail", _APPROVED, 37, 36),
    ("974135260", "O'Malley's \"Corner\" Pub", _APPROVED, 410, 9),
    ("185246370", "50 % mehr & <günstiger>", _PENDING, 10, 10),
    ("296357481", "C:\\Games\\{0} %s", _REJECTED, 16, 15),
)

_REMARKS = {
    Lesson.REJECTED.value: "The business licence doesn't show this name.",
    Lesson.NAME_WITH_LINK.value: "Names must not hold <i>markup</i> or links.",
    "264019385770143": "Belge okunamıyor.",
    "204857194": "Trade mark of another business.",
    "648201937": "사업자등록증을 다시 올려 주세요.",
    "296357481": "签名含有特殊字符。",
}

_HELD = {Lesson.HELD_BY_A_PLAN.value, Lesson.ALSO_HELD_BY_A_PLAN.value}

_MISCOUNTS = {Lesson.COUNT_DIFFERS.value: 3}

# ID, name, type, content, countries, status, whose signature it carries, its position
_TEMPLATES = (
    ("700000001", "到货通知", "utility", "新书已到店", "CN,HK", _APPROVED, Lesson.APPROVED_WITH_TEMPLATES, 1),
    ("700000002", "会员日", "marketing", "会员日全场八折。", "CN", _APPROVED, Lesson.APPROVED_WITH_TEMPLATES, 1),
    ("700000003", "登录码", "authentication", "码 {{code}}", "CN", _APPROVED, Lesson.APPROVED_WITH_TEMPLATES, 1),
    ("700000004", "Order ready", "utility", "It is ready.", "SG,MY", _APPROVED, Lesson.APPROVED_WITH_TEMPLATES, 2),
    ("700000005", "读书会", "marketing", "本周六读书会。", "CN", _PENDING, Lesson.APPROVED_WITH_TEMPLATES, 1),
    ("700000006", "Old sign-in code", "otp", "Code: {{code}}", "SG", _REJECTED, Lesson.APPROVED_WITH_TEMPLATES, 2),
    ("700000007", "Cita confirmada", "utility", "Tu cita: {{date}}", "ES", _APPROVED, Lesson.ONE_TEMPLATE, 1),
    ("700000008", "Заказ готов", "utility", "Заказ {{number}} готов.", "KZ,KG", _APPROVED, Lesson.HELD_BY_A_PLAN, 1),
    ("700000009", "Скидка недели", "marketing", "Скидка 10 %.", "KZ", _APPROVED, Lesson.HELD_BY_A_PLAN, 1),
    ("700000010", "予約の確認", "utility", "ご予約 {{date}}", "JP", _APPROVED, Lesson.ALSO_HELD_BY_A_PLAN, 2),
    ("700000011", "Κωδικός", "authentication", "Κωδικός: {{code}}", "GR,CY", _APPROVED, Lesson.COUNT_DIFFERS, 1),
    ("700000012", "عرض الأسبوع", "marketing", "قهوة مجانية", "AE,SA", _PENDING, Lesson.NAME_RIGHT_TO_LEFT, 1),
    ("700000013", "<i>Pizza</i> of the day", "marketing", "🍕 {{name}}", "IT", _REJECTED, Lesson.NAME_WITH_EMOJI, 0),
    ("700000014", "Plain code", "authentication", "{{code}}", "US,CA,MX", _APPROVED, None, 0),
    ("700000015", "Old plain code", "otp", "{{code}} is your code.", "US", _APPROVED, None, 0),
    ("700000016", "Parcel on its way", "utility", "Parcel {{number}} comes today.", "DE,AT,CH", _PENDING, None, 0),
)


def signatures(now: float) -> dict[str, StoredSignature]:
    """Give the signatures by ID, as of `now` in Unix seconds: first the businesses, then those that misbehave."""
    named = [
        *_SIGNATURES,
        *((lesson.value, name, _PENDING, 2, 1) for lesson, (name, _) in FAULTS.items()),
    ]
    return {
        sign_id: StoredSignature(
            sign_id,
            name,
            status,
            created_time=int(now) - created * _DAY,
            updated_time=int(now) - updated * _DAY,
            audit_remark=_REMARKS.get(sign_id, ""),
            held=sign_id in _HELD,
            miscount=_MISCOUNTS.get(sign_id, 0),
        )
        for sign_id, name, status, created, updated in named
    }


def templates(now: float) -> dict[str, StoredTemplate]:
    """Give the templates by ID, as of `now` in Unix seconds."""
    return {
        template_id: StoredTemplate(
            template_id,
            name,
            kind,
            content,
            countries,
            status,
            created_time=int(now) - 90 * _DAY,
            updated_time=int(now) - 30 * _DAY,
            sign_id=LESSONS[lesson] if lesson else None,
            sign_position=position,
            audit_remark="Content not allowed." if status is _REJECTED else "",
        )
        for template_id, name, kind, content, countries, status, lesson, position in _TEMPLATES
    }
