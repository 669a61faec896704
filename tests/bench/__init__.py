"""What has to be fast, measured: `python -m tests.bench`. Nothing here is asserted; machines differ."""
