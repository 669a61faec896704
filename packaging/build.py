"""Builds what people install, on the system that it runs on, into dist/: `python packaging/build.py`.

First the program is frozen into one folder, then that is tested from inside,
then packed: a .deb and a .tar.gz on Linux, an installer on Windows, a disk
image on macOS. On Linux, a source distribution and a wheel are made as well. A
bill of materials and the sums go beside them.
"""

import argparse
import importlib
import shutil
import sys

import bundle
import facts
import sbom
import smoke
import sums
import wheel

PACKERS = {
    "linux": ("linux.deb", "linux.archive"),
    "win32": ("windows.installer",),
    "darwin": ("macos.image",),
}
"""The modules that make the packages, by the system; each has a `build`."""


def main() -> int:
    """Build everything."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bundle-only", action="store_true", help="freeze and test the program, pack nothing")
    given = parser.parse_args()
    if sys.platform not in PACKERS:
        sys.exit(f"Nobody has written yet how to package for {sys.platform}.")
    bundle.build()
    print(f"made {facts.BUNDLE.relative_to(facts.ROOT)}")
    smoke.run()
    if not given.bundle_only:
        pack()
    return 0


def pack() -> None:
    """Pack what was frozen."""
    shutil.rmtree(facts.DIST, ignore_errors=True)
    for name in PACKERS[sys.platform]:
        print(f"made {importlib.import_module(name).build(facts.DIST).relative_to(facts.ROOT)}")
    if sys.platform == "linux":
        # for every system, so one is enough
        for made in wheel.build(facts.DIST):
            print(f"made {made.relative_to(facts.ROOT)}")
    sbom.write(facts.DIST)
    sums.write(facts.DIST)


if __name__ == "__main__":
    sys.exit(main())
