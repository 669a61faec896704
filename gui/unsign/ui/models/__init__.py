"""The models behind the tables."""
