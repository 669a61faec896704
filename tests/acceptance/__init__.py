"""Tries EngageLab's real service with a test account's key: `make acceptance`."""
