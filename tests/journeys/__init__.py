"""The whole program against a real server on loopback: real clicks, real dialogs, read by their names."""
