"""Makes a palette from colours by role, and colours by role from a palette where the system asks for high contrast."""

from PySide6.QtGui import QColor, QPalette

from unsign.ui.theme.tokens import Colours

_ROLES = QPalette.ColorRole
_DISABLED = QPalette.ColorGroup.Disabled


def palette(colours: Colours) -> QPalette:
    """Return the palette for what no stylesheet names, and for whatever asks a widget for its colours."""
    made = QPalette(QColor(colours.window))
    for role, shade in (
        (_ROLES.Window, colours.window),
        (_ROLES.Base, colours.surface),
        (_ROLES.AlternateBase, colours.window),
        (_ROLES.Button, colours.surface),
        (_ROLES.ToolTipBase, colours.surface),
        (_ROLES.WindowText, colours.text),
        (_ROLES.Text, colours.text),
        (_ROLES.ButtonText, colours.text),
        (_ROLES.ToolTipText, colours.text),
        (_ROLES.PlaceholderText, colours.muted),
        (_ROLES.Highlight, colours.accent),
        (_ROLES.HighlightedText, colours.on_accent),
        (_ROLES.Accent, colours.accent),
        (_ROLES.Link, colours.accent),
        (_ROLES.LinkVisited, colours.accent),
        (_ROLES.Mid, colours.border),
        (_ROLES.Dark, colours.control_border),
    ):
        made.setColor(role, QColor(shade))
    for role in (_ROLES.WindowText, _ROLES.Text, _ROLES.ButtonText):
        made.setColor(_DISABLED, role, QColor(colours.faint))
    return made


def is_dark(some: QPalette) -> bool:
    """Tell whether text is lighter than what it stands on."""
    return some.color(_ROLES.WindowText).lightness() > some.color(_ROLES.Window).lightness()


def high_contrast(system: QPalette) -> Colours:
    """Return the colours that the person has chosen in the system, for a high contrast. No shade of ours is left."""

    def named(role: QPalette.ColorRole, group: QPalette.ColorGroup = QPalette.ColorGroup.Active) -> str:
        return system.color(group, role).name()

    ground, text = named(_ROLES.Window), named(_ROLES.WindowText)
    chosen, on_chosen = named(_ROLES.Highlight), named(_ROLES.HighlightedText)
    return Colours(
        dark=is_dark(system),
        window=ground,
        sidebar=ground,
        surface=ground,
        border=text,
        control_border=text,
        text=text,
        muted=text,
        faint=named(_ROLES.WindowText, _DISABLED),
        hover=ground,
        pressed=ground,
        accent=text,
        accent_hover=text,
        accent_pressed=text,
        accent_focus=chosen,
        on_accent=ground,
        danger=text,
        danger_hover=text,
        danger_pressed=text,
        danger_focus=chosen,
        on_danger=ground,
        success=text,
        warning=text,
        fill_ring=on_chosen,
        neutral_pale=ground,
        accent_pale=ground,
        success_pale=ground,
        warning_pale=ground,
        danger_pale=ground,
    )
