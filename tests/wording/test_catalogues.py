"""Every text of the program at once: the signs that it's written with, and words that it isn't written with."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

FOLDER = Path(__file__).parents[2] / "resources" / "i18n"

ENGLISH = (
    # a look isn't a thing, and what can't be loaded isn't "had"
    "be had",
    "a look ",
    "look again",
    "look whether",
    "looked whether",
    "look back",
    "a look-up at",
    "found out",
    "came about",
    "nobody knows",
    "nobody can say",
    "nobody but",
    "all the same",
    "at this moment",
    "just now",
    "go on",
    "would go",
    "has to go",
    "have to go",
    "goes when",
    "once more",
    "what became of",
    "is kept",
    "are kept",
    "kept in",
    "for this run",
    "of this run",
    "holds for",
    "a place in it",
    "stands in",
    "stumbled",
    "of its own",
    "no way to",
    "takes no",
    "took no",
    "asks for a pause",
    "Often ",
    "refresh",
    "in the clipboard",
    "under way",
    # which frighten or blame
    "error",
    "failed",
    "invalid",
    "illegal",
    "abort",
    "fatal",
    "!",
)
GERMAN = (
    "war nicht zu bekommen",
    "herauszufinden",
    "ein blick",
    "sehen sie erneut nach",
    "niemand weiß",
    "niemand kann",
    "angehalten",
    "vertippt sich",
    "fehler",
    "ungültig",
    "fehlgeschlagen",
    "gescheitert",
    "!",
)


def texts(language: str) -> Iterator[str]:
    """Read every text of a language, each plural form by itself. The code's own texts are English."""
    for name in ("de", "en") if language == "en" else (language,):
        # our own files
        root = ET.parse(FOLDER / f"unsign_{name}.ts").getroot()  # noqa: S314 - as said
        for message in root.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            if name == language:
                yield from forms or [message.findtext("translation", "")]
            elif not forms:
                yield message.findtext("source", "")


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_signs_are_those_of_print(language: str, subtests: pytest.Subtests) -> None:
    """Quotes, apostrophes, dashes and ellipses are real ones, and quotes come in pairs."""
    opening, closing = {"en": ("“", "”"), "de": ("„", "“")}[language]
    for text in texts(language):
        with subtests.test(text=text):
            assert not re.search(r"""['"`]|\.\.|\s-\s|  \S+ {2}""", text)
            assert text.count(opening) == text.count(closing)
            assert language == "en" or "”" not in text
            # German puts a space before the ellipsis that ends a command, and no line breaks there
            assert language == "en" or not re.search("[^\u00a0]…", text)


@pytest.mark.parametrize(("language", "banned"), [("en", ENGLISH), ("de", GERMAN)])
def test_no_text_has_a_phrase_that_nobody_says(
    language: str, banned: tuple[str, ...], subtests: pytest.Subtests
) -> None:
    """Phrases that were in the program once, and words that frighten."""
    for text in texts(language):
        with subtests.test(text=text):
            # a phrase with a capital begins a sentence
            said = {True: text.replace("&", "").casefold(), False: text.replace("&", "")}
            found = [p for p in banned if re.search(rf"(?<!\w){re.escape(p)}", said[p.islower() or p == "!"])]
            assert found == []
