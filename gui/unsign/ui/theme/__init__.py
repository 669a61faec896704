"""Colours, icons and the palette."""
