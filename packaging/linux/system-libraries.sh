#!/bin/sh
# Sees to it that this system has what Unsign needs of it, and is done at once where nothing is missing.
#
#   system-libraries.sh run     Qt's libraries, and a font
#   system-libraries.sh test    the same, and what the tests use
#   system-libraries.sh package the same as run, and what builds, checks and tries the packages
#
# On Debian and its kin it installs just what is missing, where it may; where it may not, it prints the
# command that does and exits with 1. On other Linux systems it names what it missed and goes on.
set -eu

# One line each: what kind of thing, the thing itself, the Debian packages that bring it. The thing is looked
# for, not its package: packages are renamed from release to release (libglib2.0-0, libglib2.0-0t64), and apt
# finds them by the old name too. The libraries are those that ldd misses on a bare Debian 12.
for_run() {
    cat <<'END'
# every program with Qt: QtCore, QtGui and the offscreen plugin
library libglib-2.0.so.0 libglib2.0-0
library libgthread-2.0.so.0 libglib2.0-0
library libEGL.so.1 libegl1
library libGL.so.1 libgl1
library libX11.so.6 libx11-6
library libdbus-1.so.3 libdbus-1-3
library libfontconfig.so.1 libfontconfig1
library libfreetype.so.6 libfreetype6
library libxkbcommon.so.0 libxkbcommon0
# lupdate, lrelease and QtNetwork
library libbrotlidec.so.1 libbrotli1
library libbrotlicommon.so.1 libbrotli1
# a window on X11: the xcb plugin
library libX11-xcb.so.1 libx11-xcb1
library libxkbcommon-x11.so.0 libxkbcommon-x11-0
library libxcb.so.1 libxcb1
library libxcb-cursor.so.0 libxcb-cursor0
library libxcb-glx.so.0 libxcb-glx0
library libxcb-icccm.so.4 libxcb-icccm4
library libxcb-image.so.0 libxcb-image0
library libxcb-keysyms.so.1 libxcb-keysyms1
library libxcb-randr.so.0 libxcb-randr0
library libxcb-render.so.0 libxcb-render0
library libxcb-render-util.so.0 libxcb-render-util0
library libxcb-shape.so.0 libxcb-shape0
library libxcb-shm.so.0 libxcb-shm0
library libxcb-sync.so.1 libxcb-sync1
library libxcb-util.so.1 libxcb-util1
library libxcb-xfixes.so.0 libxcb-xfixes0
library libxcb-xkb.so.1 libxcb-xkb1
# a window on Wayland
library libwayland-client.so.0 libwayland-client0
library libwayland-cursor.so.0 libwayland-cursor0
library libwayland-egl.so.1 libwayland-egl1
# without a font for its script, text is drawn as boxes: most alphabets, and Chinese, Japanese and Korean.
# Any font for the language will do; the file is Debian's, for where there is no fc-list to ask
font en:/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf fonts-dejavu-core
font zh-cn:/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf fonts-droid-fallback
END
}

for_test() {
    for_run
    cat <<'END'
# a session bus of the tests' own
command dbus-run-session dbus-daemon
# a real keyring; of the packages that give it the session bus it depends on, dbus-x11 is the light one
# (left to itself, apt takes the one that brings systemd)
command gnome-keyring-daemon gnome-keyring dbus-x11
# a screen that nobody sees, and an accessibility bus to listen on
command Xvfb xvfb
file /usr/libexec/at-spi-bus-launcher at-spi2-core
END
}

for_package() {
    for_run
    cat <<'END'
# what freezing looks into programs and libraries with, and takes out of them
command objdump binutils
command chrpath chrpath
# the .deb, and what reads it
command dpkg-shlibdeps dpkg-dev
command lintian lintian
command desktop-file-validate desktop-file-utils
command appstreamcli appstream
command man man-db
# the installer for Windows
command makensis nsis
# a screen that nobody sees, with a window manager, and pictures of it
command Xvfb xvfb
command openbox openbox
command import imagemagick
command xwininfo x11-utils
# a session in which the program can be driven from outside, by the system's own Python
command dbus-daemon dbus-daemon
file /usr/libexec/at-spi-bus-launcher at-spi2-core
file /usr/lib/python3/dist-packages/gi python3-gi
file /usr/lib/*/girepository-1.0/Atspi-2.0.typelib gir1.2-atspi-2.0
END
}

# Reads such lines; prints "thing packages..." for each thing that isn't here.
missing() {
    libraries=$(ldconfig -p 2>/dev/null || true)
    while read -r kind thing packages; do
        case $kind in
            library)
                # 64-bit libraries are listed as "(libc6,x86-64)" and the like, 32-bit ones as "(libc6)"
                case $libraries in *"	$thing (libc6,"[!\ ]*) continue ;; esac
                ;;
            font)
                [ ! -e "${thing#*:}" ] || continue
                [ -z "$(fc-list ":lang=${thing%%:*}" file 2>/dev/null)" ] || continue
                ;;
            command) ! command -v "$thing" >/dev/null || continue ;;
            file)
                # shellcheck disable=SC2086 # it is a pattern
                ! ls $thing >/dev/null 2>&1 || continue
                ;;
            *) continue ;;
        esac
        echo "$thing $packages"
    done
}

case ${1-} in
    run | test | package) purpose=$1 ;;
    *)
        echo "usage: $0 run|test|package" >&2
        exit 2
        ;;
esac
[ "$(uname -s)" = Linux ] || exit 0
# an ordinary user's path doesn't have ldconfig
PATH=$PATH:/usr/sbin:/sbin

gaps=$("for_$purpose" | missing)
[ -n "$gaps" ] || exit 0
things=$(echo "$gaps" | cut -d ' ' -f 1 | tr '\n' ' ')
packages=$(echo "$gaps" | cut -d ' ' -f 2- | tr ' ' '\n' | sort -u | tr '\n' ' ')
things=${things% }
packages=${packages% }

if ! command -v apt-get >/dev/null; then
    echo "Unsign may need these, which weren't found here: $things. Your system's package manager has them." >&2
    exit 0
fi

install="apt-get install -y --no-install-recommends $packages"
if [ "$(id -u)" -eq 0 ]; then
    as_root=
elif sudo -n true 2>/dev/null; then
    as_root='sudo -n'
else
    echo 'Unsign needs system packages that are not installed here. This installs them; then run make again:' >&2
    if command -v sudo >/dev/null; then
        echo "  sudo apt-get update && sudo $install" >&2
    else
        echo "  su - -c 'apt-get update && $install'" >&2
    fi
    exit 1
fi

echo "Installing what Unsign needs of the system: $packages"
# apt waits for another apt, such as the one that a machine starts by itself after it was switched on
set -- env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0
# a list that can't be fetched needn't matter: installing will show
# shellcheck disable=SC2086 # $as_root and $packages are lists of words
$as_root "$@" update || true
# shellcheck disable=SC2086
$as_root "$@" install -y --no-install-recommends $packages

gaps=$("for_$purpose" | missing)
[ -z "$gaps" ] || {
    echo "Installed, and still not found: $(echo "$gaps" | cut -d ' ' -f 1 | tr '\n' ' ')" >&2
    exit 1
}
