"""Checks that a tag fits what it stands at, and prints the release's notes: `python packaging/release.py v1.2.3`."""

import argparse
import sys

import facts


def main() -> int:
    """Print what CHANGELOG.md says of the version; end with a sentence where the tag doesn't fit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tag", help="v and the version")
    tag = parser.parse_args().tag
    if tag != f"v{facts.VERSION}":
        sys.exit(f"The tag is {tag}, but gui/unsign/__init__.py says {facts.VERSION}.")
    release = next((r for r in facts.releases() if r.version == facts.VERSION and r.released), None)
    if release is None:
        sys.exit(f"CHANGELOG.md has no section [{facts.VERSION}] with a date.")
    print("\n".join(f"- {change}" for change in release.changes))
    return 0


if __name__ == "__main__":
    sys.exit(main())
