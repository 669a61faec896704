"""Writes the bill of materials: what is in the bundle, in the form of CycloneDX."""

import re
import uuid
from pathlib import Path

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

import facts
import licences
from unsign.about import Part

_NOT_FROM_PYPI = {"Python", "ICU", "Lucide"}


def write(folder: Path) -> Path:
    """Write it into `folder`. Return its path."""
    ours = Component(
        name=facts.TITLE,
        version=facts.VERSION,
        type=ComponentType.APPLICATION,
        bom_ref=facts.NAME,
        description=facts.SUMMARY,
        licenses=[LicenseFactory().make_from_string("MIT")],
    )
    bom = Bom()
    bom.metadata.component = ours
    # of the commit, so that two builds of it say the same
    bom.metadata.timestamp = facts.commit_time()
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, f"{facts.HOME}/{facts.commit()}")
    components = [_component(part) for part in licences.read(facts.BUNDLE)]
    for component in components:
        bom.components.add(component)
    bom.register_dependency(ours, components)
    path = folder / f"{facts.NAME}-{facts.VERSION}-{facts.system()}.cdx.json"
    path.write_text(JsonV1Dot6(bom).output_as_string(indent=1) + "\n", encoding="utf-8")
    return path


def _component(part: Part) -> Component:
    home = [ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.home))] if part.home else []
    url = _package_url(part)
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        bom_ref=str(url) if url else f"{part.name}@{part.version}",
        purl=url,
        licenses=[LicenseFactory().make_from_string(part.licence)],
        external_references=home,
    )


def _package_url(part: Part) -> PackageURL | None:
    """Name a part as the databases of known weaknesses do."""
    if part.texts and part.texts[0].startswith(licences.DEBIAN):
        return PackageURL("deb", "debian", part.name, part.version)
    if part.name in _NOT_FROM_PYPI:
        return None
    return PackageURL("pypi", None, re.sub(r"[-_.]+", "-", part.name).lower(), part.version)
