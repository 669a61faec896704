"""Widgets: signals go up, setters go down, and none of them reads or sends anything."""
