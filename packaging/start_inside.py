"""The frozen program up to its first paint: says so, and ends."""

from unsign import app


def painted(*_arguments: object) -> int:
    """Say that the window is painted; stands in for all that comes afterwards."""
    print("painted", flush=True)
    return 0


app._run = painted  # type: ignore[assignment]  # noqa: SLF001 - the one place where the start ends and work begins
app.main(["--practice", "--locale", "en"])
