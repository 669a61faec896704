"""The practice service, driven as any client drives it."""
