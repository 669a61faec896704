"""Unsign deletes SMS signatures in EngageLab accounts, safely, and always says what happened."""

__version__ = "0.1.0"
