"""Tests mirror the package file for file; journeys/ runs the whole program against a real server."""
