"""The practice service in a process of its own, for tests that search this one for what was sent."""

import contextlib
import subprocess
import sys
from collections.abc import Iterator

from tests.memory_scan import Needle
from tests.servers import Recorded, served
from unsign.practice import seeds


@contextlib.contextmanager
def service_that_takes(secret: Needle) -> Iterator[str]:
    """Serve the practice account, with another secret than the usual one, over a real socket; give the base URL."""
    command = [sys.executable, "-m", "tests.service_process"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{secret.text()}\n".encode())
        try:
            yield process.stdout.readline().decode().strip()
        finally:
            process.stdin.close()


def _serve() -> None:
    seeds.PRACTICE_SECRET = sys.stdin.readline().strip()
    with served(Recorded()) as url:
        print(url, flush=True)  # noqa: T201 - whoever started it reads that
        sys.stdin.read()


if __name__ == "__main__":
    _serve()
