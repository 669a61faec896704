"""The gallery's page: what is wrong at the top, then each scene in all combinations."""

import html as escaping
from collections.abc import Mapping

Found = Mapping[str, Mapping[str, list[str]]]
"""By combination and scene, the faults."""

_HEAD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Unsign: the gallery</title><style>
body { font: 14px system-ui, sans-serif; margin: 24px; background: #f5f6f8; color: #1b1f24; }
section { margin: 0 0 32px; } .row { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start; }
figure { margin: 0; max-width: 420px; } img { max-width: 100%; border: 1px solid #7d8693; }
figcaption, li { font-size: 12px; } .wrong { color: #be2b25; } nav { columns: 5; font-size: 12px; }
</style></head><body>
"""


def grouped(found: Found) -> dict[tuple[str, str], list[str]]:
    """Return, by scene and fault, the combinations that have it."""
    groups: dict[tuple[str, str], list[str]] = {}
    for combination, scenes in found.items():
        for scene, faults in scenes.items():
            for fault in faults:
                groups.setdefault((scene, fault), []).append(combination)
    return groups


def html(found: Found) -> str:
    """Return the page. `found`: what each combination has drawn, in the order of the page."""
    scenes = list(dict.fromkeys(scene for of_one in found.values() for scene in of_one))
    pictures = sum(map(len, found.values()))
    groups = grouped(found)
    parts = [_HEAD, f"<h1>Unsign: {len(scenes)} scenes, {pictures} pictures, {len(groups)} faults</h1>"]
    if groups:
        parts.append('<ul class="wrong">')
        parts += [
            f'<li><a href="#{scene}">{scene}</a>: {escaping.escape(fault)} ({", ".join(where)})</li>'
            for (scene, fault), where in groups.items()
        ]
        parts.append("</ul>")
    parts.append("<nav>" + "<br>".join(f'<a href="#{scene}">{scene}</a>' for scene in scenes) + "</nav>")
    for scene in scenes:
        parts.append(f'<section id="{scene}"><h2>{scene}</h2><div class="row">')
        parts += [
            _figure(combination, scene, of_one[scene]) for combination, of_one in found.items() if scene in of_one
        ]
        parts.append("</div></section>")
    parts.append("</body></html>\n")
    return "\n".join(parts)


def _figure(combination: str, scene: str, faults: list[str]) -> str:
    path = f"{combination}/{scene}.png"
    wrong = "".join(f'<br><span class="wrong">{escaping.escape(fault)}</span>' for fault in faults)
    return (
        f'<figure><a href="{path}"><img loading="lazy" src="{path}" alt="{scene}"></a>'
        f"<figcaption>{combination}{wrong}</figcaption></figure>"
    )
