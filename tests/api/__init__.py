"""The service as the program speaks to it."""
