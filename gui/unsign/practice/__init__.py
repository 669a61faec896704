"""The documented EngageLab SMS service as an ASGI app, for practice mode and for the tests."""
