"""The EngageLab SMS service, as a client sees it."""
