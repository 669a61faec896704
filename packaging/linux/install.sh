#!/bin/sh
# Puts Unsign into your home, with an entry in the menu, or takes it out again. Needs no administrator.
#
#   ./install.sh              installs, or replaces an older version
#   ./install.sh --remove     removes; what the program wrote in its data folder stays
set -eu

here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
program=$HOME/.local/lib/unsign
command=$HOME/.local/bin/unsign

# every file of ours below share/
remove() {
    rm -rf "$program"
    rm -f "$command" "$share/applications/unsign.desktop" "$share/metainfo/unsign.metainfo.xml" \
        "$share/man/man1/unsign.1.gz" "$share"/icons/hicolor/*/apps/unsign.png \
        "$share/icons/hicolor/scalable/apps/unsign.svg"
}

case ${1-} in
    '') ;;
    --remove)
        remove
        echo 'Unsign is removed.'
        exit 0
        ;;
    *)
        sed -n '2,6s/^# \{0,1\}//p' "$0" >&2
        exit 2
        ;;
esac

remove
mkdir -p "${program%/*}" "${command%/*}" "$share"
cp -R "$here/program" "$program"
ln -s "$program/unsign" "$command"
cp -R "$here/share/." "$share"
# a menu's search path needn't have ~/.local/bin, and spaces in a path have to be quoted
sed -i -e "s|^Exec=unsign|Exec=\"$program/unsign\"|" -e '/^TryExec=/d' "$share/applications/unsign.desktop"
# without it, some menus show the entry only after the next sign-in
! command -v update-desktop-database >/dev/null || update-desktop-database -q "$share/applications"
echo "Unsign is installed: look for it in the menu, or run $command"
