"""Keeps this process's memory, which holds secrets, to itself, and its files at home. Standard library only.

On Linux, in two steps, since the second costs more than a first paint can
spare (importing ctypes: 5 ms; the first takes less than one):

- `dump_no_core`: no core file (RLIMIT_CORE), and nothing of the memory in a
  core that is handed to a program all the same. systemd-coredump, apport and
  the like are not bound by the limit; /proc/self/coredump_filter binds the
  kernel itself. Programs that Unsign starts, such as a browser, inherit both;
  they may raise the soft limit again.
- `shut_out_others`: PR_SET_DUMPABLE 0, as password managers have it. The
  kernel writes no core at all, and other processes of the same user can't
  read this one's memory. What that breaks: files in /proc/self belong to root
  then, so debuggers and profilers can't attach; and xdg-desktop-portal, which
  looks at /proc/PID/root, refuses programs that it hasn't met before
  (flatpak/xdg-desktop-portal issues 785 and 1490). Qt asks it about colours
  and window buttons while the window is built: that is another reason to come
  afterwards, since the portal remembers whom it has let in. A program that
  Unsign starts is dumpable again.

On macOS, only the limit exists, and it is what the system uses. Windows writes
no dumps of its own unless an administrator sets up Windows Error Reporting's
LocalDumps; a program can't keep anyone of the same user out.
"""

import contextlib
import gc
import os
import sys
from pathlib import Path

PR_SET_DUMPABLE = 4
"""From <linux/prctl.h>."""
NO_MEMORY = "0"
"""No kind of mapping: see core(5)."""


def own_command() -> list[str]:
    """Return the command that starts this program once more."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "unsign"]


def dump_no_core() -> None:
    """Write no core file, and no memory into any core. Does what the system allows, and raises nothing."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
    # macOS has no /proc, and a kernel may have been built without the filter: FileNotFoundError is an OSError
    with contextlib.suppress(OSError):
        Path("/proc/self/coredump_filter").write_text(NO_MEMORY, encoding="ascii")


def shut_out_others() -> None:
    """Let nobody else look into this process. On Linux only; raises nothing."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes  # noqa: PLC0415 - it takes longer than all the rest

    # None: what this process has loaded, libc among it
    ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def give_back_freed() -> None:
    """Give freed memory back to the system, which erases it: what starting took, about 1 MB, in 1 ms. glibc only."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes  # noqa: PLC0415 - as above

    # other C libraries for Linux don't have it
    if (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)) is not None:
        trim(0)


LARGEST_SMALL = 512
"""Bytes up to which Python takes an object's memory from pools of its own; it never gives back a single one."""
STEP = 16
"""Bytes by which the sizes in those pools differ."""
FREED_OF_EACH_SIZE = 1000
"""Enough after a day's work, and done in some 6 ms."""


def overwrite_freed() -> None:
    """Overwrite what freed small objects have left in Python's own pools: a secret, and headers that had it.

    Cyclic garbage that may hold one, such as an exception with its frames, is collected first. Python frees without
    erasing. New objects of all sizes take the freed places, and are made of zeros.
    Larger objects, and what Qt and OpenSSL have freed, are out of reach.
    """
    gc.collect()
    header = sys.getsizeof(b"")
    for size in range(STEP, LARGEST_SMALL + 1, STEP):
        places = [bytes(max(0, size - header)) for _ in range(FREED_OF_EACH_SIZE)]
        del places


def have_home() -> None:
    """Set HOME from the system's list of users where it isn't set, as in services and containers.

    Otherwise Qt would take the root of all folders for it, and the program would write there.
    """
    if sys.platform == "win32" or os.path.isabs(os.environ.get("HOME", "")):  # noqa: PTH117 - a Path costs more
        return
    import pwd  # noqa: PLC0415 - Windows has none

    with contextlib.suppress(KeyError):
        os.environ["HOME"] = pwd.getpwuid(os.getuid()).pw_dir
